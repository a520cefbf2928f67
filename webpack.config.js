const { copyFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const { minify } = require('@swc/core');
const { Compilation, DefinePlugin, sources } = require('webpack');
const { version } = require('./package.json');

const PANE = resolve(__dirname, 'src/taskpane');

/** Files that the page needs as they are: nothing in them is compiled. */
const AS_THEY_ARE = ['taskpane.html', 'notice.js'];

/** The frame's styles, then each panel's: one file for the page. */
const STYLES = ['frame', 'scheme', 'intake', 'review', 'summary', 'report'].map((name) => join(PANE, 'css', `${name}.css`));

/** Puts the page's own files beside what was compiled, and builds again when one of them changes. */
class CopyPage {
  apply(compiler) {
    compiler.hooks.afterCompile.tap('CopyPage', ({ fileDependencies }) => fileDependencies.addAll([...AS_THEY_ARE.map((name) => join(PANE, name)), ...STYLES]));
    compiler.hooks.afterEmit.tap('CopyPage', () => {
      mkdirSync(compiler.outputPath, { recursive: true });
      for (const name of AS_THEY_ARE) copyFileSync(join(PANE, name), join(compiler.outputPath, name));
      writeFileSync(join(compiler.outputPath, 'taskpane.css'), STYLES.map((path) => readFileSync(path, 'utf8')).join('\n'));
    });
  }
}

async function minified(source) {
  const { code } = await minify(String(source.source()), { compress: true, mangle: true, ecma: 2020, format: { comments: 'some' } });
  return new sources.RawSource(code);
}

/** Minifies with the compiler that compiled it: terser takes longer than everything else together. */
class Minify {
  apply(compiler) {
    compiler.hooks.compilation.tap('Minify', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'Minify', stage }, async (assets) => {
        const known = compilation.getCache('Minify');
        for (const [name, source] of Object.entries(assets)) {
          if (!name.endsWith('.js')) continue;
          compilation.updateAsset(name, await known.providePromise(name, known.getLazyHashedEtag(source), () => minified(source)));
        }
      });
    });
  }
}

/** The pane as a folder of static files with relative addresses. `office/office.js` is put there by the package. */
module.exports = (environment, { mode = 'production', outputPath } = {}) => ({
  mode,
  target: ['web', 'es2020'],
  /* Every form of source map but the file beside it needs eval, which the page's policy forbids. */
  devtool: mode === 'development' ? 'source-map' : false,
  entry: { taskpane: join(PANE, 'main.tsx'), 'parse-worker': join(PANE, 'parse-worker.ts'), 'make-worker': { import: join(PANE, 'make-worker.ts'), chunkLoading: 'import-scripts' } },
  output: { path: outputPath ?? resolve(__dirname, 'dist/pane'), filename: '[name].js', chunkFilename: 'part-[name].js', publicPath: '', clean: true },
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    alias: {
      /* Its ES module leaves out the code pages, without which the Chinese of an old .xls cannot be read. */
      '@e965/xlsx': resolve(__dirname, 'node_modules/@e965/xlsx/xlsx.js'),
    },
    fallback: { stream: false, fs: false },
  },
  module: {
    rules: [
      { test: /\.docx$/, type: 'asset/inline' },
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: { target: 'es2020', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
          module: { type: 'es6' },
        },
      },
    ],
  },
  optimization: { splitChunks: { chunks: 'async' }, minimizer: [new Minify()] },
  performance: { hints: false },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  plugins: [new CopyPage(), new DefinePlugin({ YUEBAO_VERSION: JSON.stringify(version) })],
});

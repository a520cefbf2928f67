import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Configuration, EntryObject, WebpackPluginInstance } from 'webpack';

export type Mode = 'development' | 'production';

type Configure = (environment: object, options: { mode: Mode }) => Configuration & { readonly entry: EntryObject; readonly plugins: readonly WebpackPluginInstance[] };

/** The libraries that are published in a newer JavaScript than Chromium 86 reads. */
const NEWER_LIBRARIES = { test: /\.m?js$/, include: /node_modules[\\/](keyborg|tabster)[\\/]/, loader: 'swc-loader', options: { jsc: { target: 'es2020' } } };

/** How the page without Excel is compiled: as the pane is, with what its older browsers need put before each entry. */
export function pageConfiguration(root: string, { mode, folder }: { readonly mode: Mode; readonly folder: string }): Configuration {
  const configuration = join(root, 'webpack.config.js');
  const pane = (createRequire(__filename)(configuration) as Configure)({}, { mode });
  const polyfills = join(root, 'src/page/polyfills.ts');
  const workers = Object.entries(pane.entry).filter(([name]) => name.endsWith('-worker'));
  const polyfilled = (entry: EntryObject[string]): EntryObject[string] => (typeof entry === 'string' ? [polyfills, entry] : { ...entry, import: [polyfills, ...pathsOf(entry)] });
  return {
    ...pane,
    name: 'page',
    devtool: false,
    entry: { page: [polyfills, join(root, 'src/page/main.tsx')], ...Object.fromEntries(workers.map(([name, entry]) => [name, polyfilled(entry)])) },
    output: { ...pane.output, path: folder },
    module: { rules: [{ test: /\.xlsx$/, type: 'asset/inline' }, NEWER_LIBRARIES, ...(pane.module?.rules ?? [])] },
    cache: { type: 'filesystem', buildDependencies: { config: [configuration, __filename] } },
    /* The one that puts the pane's own files beside it does not serve the page. */
    plugins: pane.plugins.filter((plugin) => plugin?.constructor.name === 'DefinePlugin'),
  };
}

function pathsOf(entry: EntryObject[string]): string[] {
  if (typeof entry === 'string') return [entry];
  return Array.isArray(entry) ? entry : pathsOf(entry.import as string | string[]);
}

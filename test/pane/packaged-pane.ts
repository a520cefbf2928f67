import { dirname } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { packageFiles } from '../../scripts/package/package-files';
import { ROOT } from '../support/yuebao';
import { built } from './built';

type Configure = (environment: object, options: { mode: 'production'; outputPath: string }) => Configuration;

/** The package as it is put on a web server, its pane built from the sources as they are now. */
export async function packagedPane(): Promise<ReadonlyMap<string, Uint8Array>> {
  const configure = jest.requireActual<Configure>('../../webpack.config.js');
  const pane = await built('pane', (outputPath) => build(configure({}, { mode: 'production', outputPath })));
  const office = dirname(require.resolve('@microsoft/office-js/package.json'));
  return packageFiles({ baseUrl: 'https://localhost/yuebao', cdn: false }, { root: ROOT, pane, office });
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration, (error, stats) => {
      if (error) return reject(error);
      if (!stats || stats.hasErrors()) return reject(new Error(stats?.toString('errors-only')));
      /* Only then is what it will know next time written down. */
      compiler?.close((wrong) => (wrong ? reject(wrong) : resolve()));
    });
  });
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Compiles the pane with the project's webpack.config.js; what webpack says goes to standard error. */
export function buildPane(root: string): void {
  const built = spawnSync(process.execPath, [join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.error !== undefined) throw built.error;
  if (built.status !== 0) throw new Error(`webpack ended with ${built.status}`);
}

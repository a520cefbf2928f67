import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** `npm run docs:bad-input` writes docs/bad-input.md: the tests of bad input put down what they see. The tests alone tell whether it is up to date. */
function build(): number {
  const jest = [join(ROOT, 'node_modules/jest/bin/jest.js'), 'test/bad-input'];
  const { status } = spawnSync(process.execPath, jest, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, YUEBAO_WRITE_PAGE: '1' } });
  return status ?? 1;
}

process.exitCode = build();

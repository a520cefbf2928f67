import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapters, declaredKinds } from './finding-kinds';
import { findingsPage } from './findings-page';

const PAGE = join(__dirname, '../../docs/findings.md');

/** `npm run docs` writes docs/findings.md; with `--check` it only tells whether the file is up to date. */
function build(isCheck: boolean): number {
  const page = findingsPage(chapters(declaredKinds()));
  if (!isCheck) {
    writeFileSync(PAGE, page);
    return 0;
  }
  if (existsSync(PAGE) && readFileSync(PAGE, 'utf8') === page) return 0;
  process.stderr.write('docs/findings.md is not what the rules declare: run npm run docs\n');
  return 1;
}

process.exitCode = build(process.argv.includes('--check'));

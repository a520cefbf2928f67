import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';

const root = join(__dirname, '../..');

/** The boundary rules that a small tree of files breaks. */
function broken(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'yuebao-walls-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(folder, 'tsconfig.json'), '{"compilerOptions": {"module": "Node16", "moduleResolution": "Node16"}}');
    return violations(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function violations(folder: string): string[] {
  const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const run = () => execFileSync(process.execPath, [tool, 'src', '--config', config, '--output-type', 'json'], { cwd: folder, stdio: 'pipe' });
  const report = JSON.parse(attempt(run).toString()) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(report.summary.violations.map(({ rule }) => rule.name))].sort();
}

function attempt(run: () => Buffer): Buffer {
  try {
    return run();
  } catch (error) {
    return (error as { stdout: Buffer }).stdout;
  }
}

describe('the walls', () => {
  it('let a later stage use an earlier one', () => {
    expect(
      broken({ 'src/core/form/a.ts': "import { b } from '../scheme/b'; export const a = b;", 'src/core/scheme/b.ts': "import type { A } from './c'; export const b: A = 1;", 'src/core/scheme/c.ts': 'export type A = number;' }),
    ).toEqual([]);
  });

  it('stop a stage from looking ahead', () => {
    expect(broken({ 'src/core/scheme/b.ts': "import { a } from '../form/a'; export const b = a;", 'src/core/form/a.ts': 'export const a = 1;' })).toEqual(['scheme-knows-no-later-stage']);
  });

  it('stop a rule from knowing its sibling, and any cycle, types included', () => {
    expect(broken({ 'src/core/validation/rules/a.ts': "import { b } from './b'; export const a = b;", 'src/core/validation/rules/b.ts': 'export const b = 1;' })).toEqual(['validation-rules-stand-alone']);
    expect(broken({ 'src/core/form/a.ts': "import type { B } from './b'; export type A = B | 1;", 'src/core/form/b.ts': "import type { A } from './a'; export type B = A | 2;" })).toEqual(['no-cycles']);
  });

  it('keep Node out of core and the flow, and core out of the way of hosts', () => {
    expect(broken({ 'src/core/form/a.ts': "import 'node:fs'; export const a = 1;", 'src/cli/main.ts': "import '../core/form/a';" })).toEqual(['core-is-pure', 'node-in-cli-and-files-only']);
    expect(broken({ 'src/core/form/a.ts': "import { h } from '../../hosts/h'; export const a = h;", 'src/hosts/h.ts': 'export const h = 1;' })).toEqual(['core-is-pure']);
    expect(broken({ 'src/run.ts': "import { h } from './files/h'; export const a = h;", 'src/files/h.ts': 'export const h = 1;' })).toEqual(['run-tells-the-flow']);
  });

  it('let language be told at the roots only', () => {
    const english = { 'src/language/english.ts': "import type { Finding } from '../core/finding'; export const told = (one: Finding) => one;", 'src/core/finding.ts': 'export type Finding = string;' };
    expect(broken({ ...english, 'src/cli/main.ts': "import '../language/english';" })).toEqual([]);
    expect(broken({ ...english, 'src/files/a.ts': "import { told } from '../language/english'; export const a = told;", 'src/cli/main.ts': "import '../files/a';" })).toEqual(['hosts-files-and-the-flow-know-no-language']);
    expect(broken({ 'src/language/a.ts': "import { b } from '../files/b'; export const a = b;", 'src/files/b.ts': 'export const b = 1;', 'src/cli/main.ts': "import '../language/a';" })).toEqual(['language-tells-what-core-found']);
  });
});

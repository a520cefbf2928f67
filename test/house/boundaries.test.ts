import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/** A small tree of files, and the boundary rules that it breaks. */
interface Tree {
  readonly files: Readonly<Record<string, string>>;
  readonly breaks: readonly string[];
}

/** The rules that each tree breaks. One process looks at all of them: its start takes longer than its work. */
function broken(trees: readonly Tree[]): string[][] {
  const base = mkdtempSync(join(tmpdir(), 'yuebao-walls-'));
  try {
    const folders = trees.map(({ files }, index) => {
      const folder = join(base, String(index));
      for (const [path, text] of Object.entries({ ...files, 'tsconfig.json': '{"compilerOptions": {"module": "Node16", "moduleResolution": "Node16"}}' })) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      return folder;
    });
    const command = join(root, 'node_modules/dependency-cruiser/src/cli/index.mjs');
    execFileSync(process.execPath, [join(__dirname, 'cruise-each.mjs'), command, join(root, '.dependency-cruiser.cjs'), ...folders], { stdio: 'pipe' });
    return folders.map((folder) => rulesIn(readFileSync(join(folder, 'report.json'), 'utf8')));
  } finally {
    rmSync(base, { recursive: true });
  }
}

function rulesIn(report: string): string[] {
  const { summary } = JSON.parse(report) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

const ENGLISH = { 'src/language/english.ts': "import type { Finding } from '../core/finding'; export const told = (one: Finding) => one;", 'src/core/finding.ts': 'export type Finding = string;' };

const WALLS: Readonly<Record<string, readonly Tree[]>> = {
  'let a later stage use an earlier one': [
    { files: { 'src/core/form/a.ts': "import { b } from '../scheme/b'; export const a = b;", 'src/core/scheme/b.ts': "import type { A } from './c'; export const b: A = 1;", 'src/core/scheme/c.ts': 'export type A = number;' }, breaks: [] },
  ],
  'stop a stage from looking ahead': [
    { files: { 'src/core/scheme/b.ts': "import { a } from '../form/a'; export const b = a;", 'src/core/form/a.ts': 'export const a = 1;' }, breaks: ['scheme-knows-no-later-stage'] },
  ],
  'stop a rule from knowing its sibling, and any cycle, types included': [
    { files: { 'src/core/validation/rules/a.ts': "import { b } from './b'; export const a = b;", 'src/core/validation/rules/b.ts': 'export const b = 1;' }, breaks: ['validation-rules-stand-alone'] },
    { files: { 'src/core/form/a.ts': "import type { B } from './b'; export type A = B | 1;", 'src/core/form/b.ts': "import type { A } from './a'; export type B = A | 2;" }, breaks: ['no-cycles'] },
  ],
  'keep Node out of core and the flow, and core out of the way of hosts': [
    { files: { 'src/core/form/a.ts': "import 'node:fs'; export const a = 1;", 'src/cli/main.ts': "import '../core/form/a';" }, breaks: ['core-is-pure', 'node-in-cli-and-files-only'] },
    { files: { 'src/core/form/a.ts': "import { h } from '../../hosts/h'; export const a = h;", 'src/hosts/h.ts': 'export const h = 1;' }, breaks: ['core-is-pure'] },
    { files: { 'src/run.ts': "import { h } from './files/h'; export const a = h;", 'src/files/h.ts': 'export const h = 1;' }, breaks: ['run-tells-the-flow'] },
  ],
  'keep the page a root that knows no Excel, not even through the pane': [
    { files: { 'src/page/main.tsx': "import { pane } from '../taskpane/pane'; import { host } from '../hosts/memory/host'; export const page = [pane, host];", 'src/taskpane/pane.ts': 'export const pane = 1;', 'src/hosts/memory/host.ts': 'export const host = 1;' }, breaks: [] },
    { files: { 'src/page/main.tsx': "import { pane } from '../taskpane/pane'; export const page = pane;", 'src/taskpane/pane.ts': "import { host } from '../hosts/excel/host'; export const pane = host;", 'src/hosts/excel/host.ts': 'export const host = 1;' }, breaks: ['the-page-knows-no-excel'] },
    { files: { 'src/taskpane/main.tsx': "import { sheet } from '../page/sheet'; export const pane = sheet;", 'src/page/sheet.ts': 'export const sheet = 1;' }, breaks: ['nobody-knows-the-page'] },
  ],
  'let language be told at the roots only': [
    { files: { ...ENGLISH, 'src/cli/main.ts': "import '../language/english';" }, breaks: [] },
    { files: { ...ENGLISH, 'src/files/a.ts': "import { told } from '../language/english'; export const a = told;", 'src/cli/main.ts': "import '../files/a';" }, breaks: ['hosts-files-and-the-flow-know-no-language'] },
    { files: { 'src/language/a.ts': "import { b } from '../files/b'; export const a = b;", 'src/files/b.ts': 'export const b = 1;', 'src/cli/main.ts': "import '../language/a';" }, breaks: ['language-tells-what-core-found'] },
  ],
};

describe('the walls', () => {
  const trees = Object.values(WALLS).flat();
  let found: ReadonlyMap<Tree, readonly string[]>;
  beforeAll(() => {
    const rules = broken(trees);
    found = new Map(trees.map((tree, index) => [tree, rules[index]!]));
  }, 60_000);

  it.each(Object.entries(WALLS))('%s', (_, own) => {
    expect(own.map((tree) => found.get(tree))).toEqual(own.map(({ breaks }) => breaks));
  });
});

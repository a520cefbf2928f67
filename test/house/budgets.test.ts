import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Names of the lint rules that each text, taken as a file of the product, breaks. One process for all: its start takes longer than its work. */
function lint(texts: readonly string[]): string[][] {
  const script = `
    const { ESLint } = require('eslint');
    const lint = new ESLint({ cwd: process.cwd() });
    const all = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    Promise.all(all.map((text) => lint.lintText(text, { filePath: 'src/core/probe.ts' }))).then((results) => process.stdout.write(JSON.stringify(results.flat())));`;
  const results = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: root, input: JSON.stringify(texts) }).toString()) as { messages: { ruleId: string | null }[] }[];
  return results.map(({ messages }) => [...new Set(messages.map(({ ruleId }) => ruleId ?? 'parse'))].sort());
}

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `export const a${index} = ${index};\n`).join('');
const body = (count: number): string => `export function long(): number {\n${'  side();\n'.repeat(count)}  return 1;\n}\ndeclare function side(): void;\n`;
const FAULTS = [
  'export const f = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d;',
  'export default 1;',
  'export const g = (a: any) => a;',
  'export const h = () => Date.now();',
  'export const i = () => console.log(1);',
];

describe('the budgets are held by the lint', () => {
  const budgets: readonly [name: string, text: string, breaks: readonly string[]][] = [
    ['no file over 300 lines', lines(301), ['max-lines']],
    ['one of 300 lines', lines(300), []],
    ['no function over 50 lines', body(60), ['max-lines-per-function']],
    ['one of 40 lines', body(40), []],
    ['at most three positional parameters, no default export, no any, no clock in core', FAULTS.join('\n'), ['@typescript-eslint/no-explicit-any', 'max-params', 'no-restricted-exports', 'no-restricted-globals', 'no-restricted-syntax']],
  ];
  let found: ReadonlyMap<string, readonly string[]>;
  beforeAll(() => {
    const broken = lint(budgets.map(([, text]) => text));
    found = new Map(budgets.map(([name], index) => [name, broken[index]!]));
  }, 60_000);

  it.each(budgets)('%s', (name, _, breaks) => {
    expect(found.get(name)).toEqual(breaks);
  });
});

describe('core is compiled without DOM, Node or Office types', () => {
  const FOREIGN = ['document.title', 'process.exit', 'Excel.run', 'window.name'];
  const probes = ['new Map([[1, 2]])', ...FOREIGN];
  let told: readonly string[] = [];

  /** What the compiler says of each expression, in a file of its own. */
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'yuebao-core-'));
    try {
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'src/core/tsconfig.json'), compilerOptions: { composite: false, noEmit: true, tsBuildInfoFile: null, rootDir: folder }, include: ['./*.ts'] }));
      for (const [index, text] of probes.entries()) writeFileSync(join(folder, `probe-${index}.ts`), `export const probe = ${text};\n`);
      told = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]).stdout.toString().trimEnd().split('\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it.each(FOREIGN)('%s does not compile there', (expression) => {
    expect(told.filter((line) => line.includes(`probe-${probes.indexOf(expression)}.ts(`))).toEqual([expect.stringMatching(/Cannot find name/)]);
  });

  it('what the language has by itself does', () => {
    expect(told.filter((line) => !FOREIGN.some((_, index) => line.includes(`probe-${index + 1}.ts(`)))).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Names of the lint rules that a text, taken as a file of the product, breaks. */
function lint(text: string, path = 'src/core/probe.ts'): string[] {
  const words = [join(root, 'node_modules/eslint/bin/eslint.js'), '--stdin', '--stdin-filename', path, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, words, { cwd: root, input: text });
  const [result] = JSON.parse(stdout.toString()) as { messages: { ruleId: string | null }[] }[];
  return [...new Set(result!.messages.map(({ ruleId }) => ruleId ?? 'parse'))];
}

describe('the budgets are held by the lint', () => {
  it('no file over 300 lines', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `export const a${index} = ${index};\n`).join('');
    expect(lint(lines(301))).toContain('max-lines');
    expect(lint(lines(300))).toEqual([]);
  });

  it('no function over 50 lines', () => {
    const body = (count: number) => `export function long(): number {\n${'  side();\n'.repeat(count)}  return 1;\n}\ndeclare function side(): void;\n`;
    expect(lint(body(60))).toContain('max-lines-per-function');
    expect(lint(body(40))).toEqual([]);
  });

  it('at most three positional parameters, no default export, no any, no clock in core', () => {
    const faults = [
      'export const f = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d;',
      'export default 1;',
      'export const g = (a: any) => a;',
      'export const h = () => Date.now();',
      'export const i = () => console.log(1);',
    ];
    expect(lint(faults.join('\n')).sort()).toEqual(['@typescript-eslint/no-explicit-any', 'max-params', 'no-restricted-exports', 'no-restricted-globals', 'no-restricted-syntax']);
  });
});

describe('core is compiled without DOM, Node or Office types', () => {
  it.each(['document.title', 'process.exit', 'Excel.run', 'window.name'])('%s does not compile there', (expression) => {
    const folder = mkdtempSync(join(tmpdir(), 'yuebao-core-'));
    try {
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'src/core/tsconfig.json'), compilerOptions: { composite: false, noEmit: true, tsBuildInfoFile: null, rootDir: folder }, include: ['./*.ts'] }));
      const compile = (text: string) => {
        writeFileSync(join(folder, 'probe.ts'), `export const probe = ${text};\n`);
        return spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]).stdout.toString();
      };
      expect(compile('new Map([[1, 2]])')).toBe('');
      expect(compile(expression)).toMatch(/Cannot find name/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

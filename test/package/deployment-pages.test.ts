import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEFT_OUT } from '../../scripts/package/office-files';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const PAGES = [['Chinese', read('docs/deployment.zh-CN.md')], ['English', read('docs/deployment.md')]] as const;
const [[, chinese], [, english]] = PAGES;

const blocks = (page: string): string[] => [...page.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, block = '']) => block);
const shape = (page: string): string[] => page.split('\n').filter((line) => /^(#|\||- |\d\.)/.test(line)).map((line) => line.replace(/^([#|\-\d.]+).*/, '$1'));

describe('the deployment pages', () => {
  it('say the same in both languages: headings, rows, steps, and every command word for word', () => {
    expect(shape(english)).toEqual(shape(chinese));
    expect(blocks(english)).toEqual(blocks(chinese));
    expect(blocks(english).length).toBeGreaterThan(4);
  });

  it.each(PAGES)('in %s give the header that the page itself has', (_, page) => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(read('src/taskpane/taskpane.html'))?.[1] ?? 'none';
    expect(page).toContain(`add_header Content-Security-Policy "${policy}" always;`);
  });

  it.each(PAGES)('in %s name only scripts that there are, and the file that is missing on purpose', (_, page) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(Object.keys(LEFT_OUT).some((name) => page.includes(`office/${name}`))).toBe(true);
  });

  it('keep Chinese punctuation full-width', () => {
    const prose = chinese.replace(/```[\s\S]*?```|`[^`]*`/g, '');
    expect(prose.match(/[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/g)).toBeNull();
  });
});

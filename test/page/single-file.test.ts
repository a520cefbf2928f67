import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFile } from '../../scripts/page/single-file';
import { EN_US } from '../../src/page/texts/en-us';
import { ZH_CN } from '../../src/page/texts/zh-cn';
import { ROOT } from '../support/yuebao';

const html = readFileSync(join(ROOT, 'src/page/page.html'), 'utf8').replace('%policy%', "default-src 'none'; script-src 'self'");
const parts = { 'index.html': html, 'page.css': '.a { color: red; }', 'notice.js': 'var a;', 'page.js': 'var b = "</script><!--<script>";', 'part-1.js': 'var c;', 'make-worker.js': 'var d;' };
const made = (more: object = {}) => singleFile({ files: new Map(Object.entries({ ...parts, ...more })), laterOf: new Map([['make-worker.js', ['part-1.js']]]) });
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page as one file', () => {
  const file = made();
  const scripts = [...file.matchAll(/<script id="([^"]*)">([^]*?)<\/script>/g)].map(([, name = '', text = '']) => ({ name, text }));

  it('has every script in it, those that are fetched later before the one that fetches them', () => {
    expect(scripts.map(({ name }) => name)).toEqual(['notice.js', 'part-1.js', 'page.js']);
    expect(file).toContain('<script type="text/plain" id="make-worker.js" data-later="part-1.js">var d;</script>');
    expect(file).not.toMatch(/<script[^>]*\ssrc=|<link[^>]*href="(?!data:)/);
  });

  it('allows these scripts and styles by their hashes, and nothing else', () => {
    const [, policy = ''] = /content="(default-src[^"]*)"/.exec(file) ?? [];
    expect(policy).toBe(`default-src 'none'; script-src ${['part-1.js', 'notice.js', 'page.js'].map((name) => hash(scripts.find((one) => one.name === name)?.text ?? '')).join(' ')}; style-src ${hash(parts['page.css'])} ${hash('')}; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'`);
  });

  it('is not ended by what stands in a script', () => {
    expect(scripts.at(-1)?.text).toBe('var b = "\\x3c/script>\\x3c!--\\x3cscript>";');
  });

  it('is not made of a page that fetches something, or of a script that is none', () => {
    expect(() => made({ 'index.html': html.replace('<body>', '<body><script src="https://example.com/a.js"></script>') })).toThrow('would fetch');
    expect(() => made({ 'page.js': 'a <!--b; var' })).toThrow();
  });
});

describe('the page', () => {
  it('says in every language the same, with the same slots', () => {
    const slots = (texts: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, [...new Set(text.match(/\{[^{}]+\}/g))].sort()]));
    expect(slots(EN_US)).toEqual(slots(ZH_CN));
  });

  it('has all of the example’s files but the lock that Excel left', () => {
    const source = readFileSync(join(ROOT, 'src/page/sample/linyi.ts'), 'utf8');
    const sent = readdirSync(join(ROOT, 'assets/samples/linyi-2020-08/submissions')).filter((name) => !name.startsWith('~$'));
    expect([...source.matchAll(/\{ name: '([^']*)', address: sent\d+ \}/g)].map(([, name]) => name).sort()).toEqual(sent.sort());
  });

  it('says in the oldest JavaScript that a browser is too old', () => {
    expect(readFileSync(join(ROOT, 'src/page/notice.js'), 'utf8')).not.toMatch(/=>|\b(?:let|const|class)\b|`/);
    expect(html).toContain('Chromium 86');
  });
});

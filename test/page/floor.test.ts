import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPage } from './built-page';

/** What Chromium 86 does not read of the language: more than the code is compiled to, in whatever library it stands. */
const NEWER = [/static\s*\{/, /#[\w$]+ in /, /\bawait using\b/, /\/[gimsuy]*[vd][gimsuy]*\.(?:test|exec)\(/];

describe('what the page’s browsers are given to read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await builtPage();
  }, 240_000);

  it('is JavaScript that Chromium 86 reads, in the libraries too', () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    const newer = scripts.flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return NEWER.filter((form) => form.test(text)).map((form) => `${name}: ${String(form)}`);
    });
    expect(newer).toEqual([]);
  });

  it('comes with the library of the two editions that it may name, the workers too', () => {
    for (const name of ['page.js', 'parse-worker.js', 'make-worker.js']) {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const method of ['findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'hasOwn']) expect([name, method, text.includes(`"${method}"`) || text.includes(`{${method}:`) || text.includes(`${method}:`)]).toEqual([name, method, true]);
    }
  });

  it('has styles that it knows', () => {
    const css = readFileSync(join(folder, 'page.css'), 'utf8');
    expect(css.match(/:is\(|:where\(|:has\(|\binset:|aspect-ratio|color-mix|@layer|@container|\d[ds]vh\b|accent-color/g) ?? []).toEqual([]);
  });

  it('has nothing of office.js or of the Excel host', () => {
    for (const name of readdirSync(folder)) expect([name, /\bOffice\.(?:onReady|context)|Excel\.run|OfficeExtension/.test(readFileSync(join(folder, name), 'utf8'))]).toEqual([name, false]);
  });
});

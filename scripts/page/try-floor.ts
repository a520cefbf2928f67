import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readArguments } from '../read-arguments';
import { runScript } from '../refusal';
import { buildPage, onlyFile } from './build-page';
import { OldPage, oldChromium } from './old-chromium';

const ROOT = join(__dirname, '../..');
const OUT = join(ROOT, '.scratch/floor');
const LONGEST = 60_000;

/** What is pressed one after the other, and what is to be in the page then. */
const STEPS: readonly (readonly [press: string | null, there: string])[] = [
  [null, '一键汇总'],
  ['一键汇总', '生成报告'],
  ['生成报告', '.docx'],
  ['保存工作簿', '打开的原文件没有改动'],
];

/** `npm run try:floor`: 月报.html in Chromium 86 from npm: the example's round from its files to the saved report. */
runScript(async () => {
  readArguments(process.argv.slice(2), { usage: 'npm run try:floor', texts: [], flags: [] });
  process.stdout.write('取得 Chromium 86（约 45 MB，只取一次），构建 月报.html，在其中把示例从收表做到报告。\nFetches Chromium 86 (about 45 MB, once), builds 月报.html, and takes the example in it from the files to the report.\n');
  const program = oldChromium(OUT);
  mkdirSync(OUT, { recursive: true });
  const path = join(OUT, '月报.html');
  writeFileSync(path, onlyFile(await buildPage(ROOT, 'production')));
  const troubles: string[] = [];
  const page = new OldPage(program, (method, params) => troubles.push(...troubleIn(method, params)));
  try {
    await page.attach();
    await page.send('Network.setUserAgentOverride', { userAgent: String(await page.evaluate('navigator.userAgent')), acceptLanguage: 'zh-CN' });
    await page.send('Page.navigate', { url: pathToFileURL(path).href });
    for (const step of STEPS) await take(page, step);
    const { data } = await page.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(join(OUT, 'floor.png'), Buffer.from(String(data), 'base64'));
    process.stdout.write(`${String(await page.evaluate('navigator.userAgent'))}\n${join(OUT, 'floor.png')}\n`);
  } finally {
    page.close();
  }
  if (troubles.length > 0) throw new Error(`in the page: ${troubles.join('\n')}`);
  process.stdout.write('都做成了，没有出错。\nAll of it was done, and nothing went wrong.\n');
});

async function take(page: OldPage, [press, there]: (typeof STEPS)[number]): Promise<void> {
  const button = (name: string): string => `[...document.querySelectorAll('button')].find((one) => one.innerText.trim() === ${JSON.stringify(name)} && one.getAttribute('aria-disabled') !== 'true')`;
  if (press !== null) await until(page, `${button(press)} !== undefined`);
  if (press !== null) await page.evaluate(`${button(press)}.click()`);
  await until(page, `document.querySelector('.pane[aria-busy=true]') === null && (document.body ? document.body.innerText : '').includes(${JSON.stringify(there)})`);
  process.stdout.write(`✓ ${press ?? '打开'}\n`);
}

async function until(page: OldPage, condition: string): Promise<void> {
  for (const end = Date.now() + LONGEST; Date.now() < end; ) {
    if (await page.evaluate(condition)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`waited in vain for ${condition}\n${String(await page.evaluate('document.body.innerText'))}`);
}

/** Errors, refused policies, and requests that leave the machine. */
function troubleIn(method: string, params: Readonly<Record<string, unknown>>): string[] {
  const { exceptionDetails, entry, request } = params as { readonly exceptionDetails?: object; readonly entry?: { readonly level: string; readonly text: string }; readonly request?: { readonly url: string } };
  if (method === 'Runtime.exceptionThrown') return [JSON.stringify(exceptionDetails)];
  if (method === 'Log.entryAdded' && entry?.level === 'error') return [entry.text];
  return method === 'Network.requestWillBeSent' && request && !/^(?:file|blob|data|about):/.test(request.url) ? [request.url] : [];
}

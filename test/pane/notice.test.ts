import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import { ROOT } from '../support/yuebao';

const file = join(ROOT, 'src/taskpane/notice.js');
const source = readFileSync(file, 'utf8');

/** The notice in a page of a web view; `old` lacks what the rest of the pane is written in. */
function openPage(old: boolean) {
  const said = { innerText: '正在打开……' };
  const timers: { work: () => void; after: number }[] = [];
  const document = { readyState: 'complete', getElementById: () => said, addEventListener: () => undefined };
  const page = vm.createContext({ document, setTimeout: (work: () => void, after: number) => timers.push({ work, after }) });
  if (old) vm.runInContext('delete String.prototype.replaceAll', page);
  vm.runInContext(source, page);
  return { said, timers };
}

describe('the notice that stands in the page before anything else runs', () => {
  it('is written in the JavaScript of the oldest web views', () => {
    const es5 = transformSync(source, { jsc: { target: 'es5', parser: { syntax: 'ecmascript' } }, isModule: false });
    const same = transformSync(source, { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, isModule: false });
    expect(es5.code).toBe(same.code);
    expect(/=>|\blet\b|\bconst\b|`/.test(source.replace(/\/\*[^]*?\*\/|'[^']*'/g, ''))).toBe(false);
  });

  it('tells an old web view at once what to install, in Chinese and English', () => {
    const { said, timers } = openPage(true);
    expect(said.innerText).toMatch(/^这台电脑上的网页组件太旧.*WebView2.*too old/);
    expect(timers).toEqual([]);
  });

  it('says after three seconds that Excel has not answered, and what to do', () => {
    const { said, timers } = openPage(false);
    expect([said.innerText, timers.map(({ after }) => after)]).toEqual(['正在打开……', [3000]]);
    timers[0]!.work();
    expect(said.innerText).toMatch(/^Excel 还没有应答.*重新启动 Excel.*has not answered/);
  });
});

import { type CellWrite, type Edit, number, text } from '../../../src/core/edit';
import { Fault } from '../../../src/core/fault';
import { Cancelled } from '../../../src/hosts/cancelled';
import { snapshot } from '../../excel-host/use-excel';
import { openExcel } from './open-excel';
import { enrich, richWorkbook, rollUp } from './rich-workbook';
import { countySheet, formula, number as numberCell, sheet, text as textCell } from './sheets';

const counties = (count: number): string[] => Array.from({ length: count }, (_, index) => `县${index + 1}`);
const one = (name: string, content: CellWrite['content'], more: Omit<CellWrite, 'content'> = {}): Edit => ({ kind: 'write', sheet: name, at: { row: 1, column: 1 }, cells: [[{ content, ...more }]] });

/** A county's sheet written anew: texts, numbers, a rate, borders. */
function rewritten(name: string, rows: number): Edit[] {
  const style = { border: 'thin', align: 'center' } as const;
  const lines = Array.from({ length: rows }, (_, index): CellWrite[] => [{ content: text(`第${index + 1}项民生实事`), style }, { content: number(index * 3), format: '0', style }, { content: { kind: 'formula', formula: `B${index + 1}*2`, cached: index * 6 }, format: '0.00%', style }]);
  return [{ kind: 'clearSheet', sheet: name }, { kind: 'write', sheet: name, at: { row: 1, column: 1 }, cells: lines }];
}

describe('an apply', () => {
  it.each([5, 200])('takes three requests for %i sheets that are rewritten, and for as many that are added', async (count) => {
    const { excel, host } = await openExcel(counties(count).map((name) => countySheet(name, 3)));
    const read = await host.read();
    excel.requests.length = 0;
    await host.apply(counties(count).flatMap((name) => rewritten(name, 3)), { asRead: read });
    expect(excel.requests).toHaveLength(3);
    await host.apply(counties(count).flatMap((name): Edit[] => [{ kind: 'addSheet', sheet: `新${name}`, visibility: 'visible' }, one(`新${name}`, number(1))]));
    expect(excel.requests).toHaveLength(6);
    expect(excel.requests.every(({ waits }) => waits)).toBe(true);
  });

  it('sends little more than the content: values, formulas and formats once, and reads back what it wrote', async () => {
    const [name] = ['数据'];
    const { excel, host } = await openExcel([sheet(name, [[textCell('旧')]])]);
    const cells = Array.from({ length: 300 }, (_, row) => Array.from({ length: 20 }, (_, column): CellWrite => ({ content: column === 0 ? text(`单位${row}`) : number(row * column), ...(column > 0 && { format: '0.00' }) })));
    await host.apply([{ kind: 'clearSheet', sheet: name }, { kind: 'write', sheet: name, at: { row: 1, column: 1 }, cells }]);
    const content = JSON.stringify([cells.map((row) => row.map(({ content: held }) => ('value' in held ? held.value : ''))), cells.map((row) => row.map(({ content: held, format }) => (held.kind === 'text' ? '@' : format)))]);
    const [, write] = excel.requests;
    expect(write!.bytes).toBeLessThan(1.3 * Buffer.byteLength(content) + 12_000);
  });

  it('suspends drawing and calculation once while it writes, and has it calculated before it reads back', async () => {
    const { excel, host } = await openExcel([sheet('表', [])]);
    await host.apply([one('表', number(1)), { kind: 'formatWhen', sheet: '表', format: { area: { top: 1, left: 1, bottom: 1, right: 1 }, formula: 'A1>0', style: { bold: true } } }]);
    const named = excel.requests.map(({ request }) => request.Actions.map(({ Name }) => Name).filter((name) => /^(Suspend|Calculate|CopyFrom|Formulas|Values)/.test(name ?? '')));
    expect(named[1]!.filter((name) => name!.startsWith('Suspend'))).toEqual(['SuspendScreenUpdatingUntilNextSync', 'SuspendApiCalculationUntilNextSync']);
    expect(named[2]![0]).toBe('Calculate');
  });

  it('twice is the same as once', async () => {
    const opened = await openExcel(richWorkbook());
    enrich(opened.workbook);
    const again = rollUp.filter(({ kind }) => kind !== 'addSheet');
    await opened.host.apply(rollUp);
    const visible = (): unknown => snapshot(opened.workbook).sheets.filter(({ name }) => !/^_月报(撤销|原样)/.test(name));
    const once = visible();
    await opened.host.apply(again);
    expect(visible()).toEqual(once);
  });

  it('leaves what is not touched alone, and shows nothing of what it keeps for undo', async () => {
    const { host, workbook } = await openExcel(richWorkbook());
    const own = snapshot(workbook).sheets.find(({ name }) => name === '兰山区');
    await host.apply(rollUp);
    expect(snapshot(workbook).sheets.find(({ name }) => name === '兰山区')).toEqual(own);
    expect((await host.read()).map(({ name }) => name)).toEqual(['用户自己的', '汇总', '兰山区', '填报', '空白', '_月报状态', '新单位', '_存']);
    expect(workbook.sheets.filter(({ name }) => /^_月报(撤销|原样)/.test(name)).every(({ visibility }) => visibility === 'veryHidden')).toBe(true);
  });

  it('writes a number as a number where a blank cell was formatted as text', async () => {
    const { host, workbook } = await openExcel([sheet('填报', [[{ value: { kind: 'blank' }, numberFormat: '@' }]])]);
    await host.apply([one('填报', number(12))]);
    expect(workbook.valueAt(workbook.sheets[0]!, 1, 1)).toEqual({ kind: 'number', value: 12 });
  });

  it('tells where Excel shows something else than was computed', async () => {
    const { host } = await openExcel([sheet('表', [[numberCell(2)]])]);
    const written = { kind: 'formula', formula: 'A1*2', cached: 5 } as const;
    const { differences } = await host.apply([{ kind: 'write', sheet: '表', at: { row: 1, column: 2 }, cells: [[{ content: written }, { content: { kind: 'formula', formula: 'A1/3', cached: 0.66666666667 } }, { content: { kind: 'formula', formula: 'IF(A1=2,"",1)', cached: null } }]] }]);
    expect(differences).toEqual([{ sheet: '表', cell: 'B1', written, found: { kind: 'number', value: 4 } }]);
  });
});

describe('an apply is refused, and nothing is left of it,', () => {
  const grids = (): ReturnType<typeof sheet>[] => [sheet('甲', [[numberCell(1)]]), sheet('乙', [[formula('甲!A1', { kind: 'number', value: 1 })]]), sheet('藏', [], { visibility: 'veryHidden' })];

  it('where a sheet that it rests on was changed since it was read', async () => {
    const { host, workbook } = await openExcel(grids());
    const asRead = await host.read();
    workbook.sheets[1]!.put(5, 5, { ...workbook.sheets[1]!.cell(5, 5), content: { kind: 'number', value: 3 } });
    const before = snapshot(workbook);
    await expect(host.apply([one('甲', number(2))], { asRead })).rejects.toThrow('没有写入：工作表“乙”在读取之后改动过');
    expect(snapshot(workbook)).toEqual(before);
  });

  it('where such a sheet is gone', async () => {
    const { host, workbook } = await openExcel(grids());
    const asRead = await host.read();
    workbook.removeSheet(workbook.sheets[1]!);
    const before = snapshot(workbook);
    await expect(host.apply([one('甲', number(2))], { asRead })).rejects.toThrow('工作表“乙”在读取之后改动过');
    expect(snapshot(workbook)).toEqual(before);
  });

  it('but not because of what it left for its own undo, nor because a result follows another cell', async () => {
    const { host } = await openExcel(grids());
    await host.apply([one('甲', number(2))]);
    const asRead = await host.read();
    await host.apply([one('甲', number(3))], { asRead });
  });

  it.each<[string, Edit, string]>([
    ['a sheet that is not there', one('丙', number(1)), '工作簿里没有工作表“丙”'],
    ['a sheet that is there already', { kind: 'addSheet', sheet: '甲', visibility: 'visible' }, '工作簿里已有同名的工作表'],
    ['showing a hidden sheet', { kind: 'activate', sheet: '藏' }, '工作表“藏”不能显示在最前：它是隐藏的'],
    ['merging over a content', { kind: 'merge', sheet: '甲', area: { top: 1, left: 1, bottom: 1, right: 2 } }, ''],
  ])('in the words of every host: %s', async (what, edit, words) => {
    const { host, workbook, excel } = await openExcel(what.startsWith('merging') ? [sheet('甲', [[numberCell(1), numberCell(2)]])] : grids());
    const before = snapshot(workbook);
    await expect(host.apply([edit])).rejects.toThrow(words || '工作表“甲”的A1:B1没有合并：B1里的内容会丢失');
    expect(snapshot(workbook)).toEqual(before);
    expect(excel.requests.length).toBeGreaterThan(0);
  });

  it('before anything is sent, where an edit has no meaning in any workbook', async () => {
    const { host, excel } = await openExcel(grids());
    await expect(host.apply([one('甲', number(Number.NaN))])).rejects.toThrow(Fault);
    await expect(host.apply([{ kind: 'addSheet', sheet: 'a/b', visibility: 'visible' }])).rejects.toThrow(Fault);
    expect(excel.requests).toHaveLength(0);
  });

  it('where the user cancels, at whichever request', async () => {
    for (const at of [0, 1, 2, 3]) {
      const { host, workbook, excel } = await openExcel(grids());
      const before = snapshot(workbook);
      const controller = new AbortController();
      if (at === 0) controller.abort();
      const push = excel.requests.push.bind(excel.requests);
      excel.requests.push = (...trips) => {
        const count = push(...trips);
        if (count === at) controller.abort();
        return count;
      };
      const applied = host.apply([one('甲', text('新'))], { signal: controller.signal });
      if (at === 3) await (await applied).undo();
      else await expect(applied).rejects.toThrow(Cancelled);
      expect(snapshot(workbook)).toEqual(before);
    }
  });

  it('where Excel shows another text than was written: the cell is named', async () => {
    const { host, workbook } = await openExcel([sheet('甲', [[textCell('题')]], { merges: [{ top: 1, left: 1, bottom: 1, right: 3 }] })]);
    const before = snapshot(workbook);
    await expect(host.apply([{ kind: 'write', sheet: '甲', at: { row: 1, column: 2 }, cells: [[{ content: text('盖住了') }]] }])).rejects.toThrow('工作表“甲”的B1写入“盖住了”以后，Excel 显示成“”');
    expect(snapshot(workbook)).toEqual(before);
  });
});

import { type Edit, number } from '../../../src/core/edit';
import { LossesAhead } from '../../../src/hosts/losses-ahead';
import type { Ornament } from '../../excel-host/state/sheet';
import { type ExcelOptions, snapshot } from '../../excel-host/use-excel';
import { type OpenExcel, openExcel } from './open-excel';
import { number as numberCell, sheet } from './sheets';

const clear: Edit = { kind: 'clearSheet', sheet: '汇总' };
const write: Edit = { kind: 'write', sheet: '汇总', at: { row: 1, column: 1 }, cells: [[{ content: number(2) }]] };

async function open(ornaments: Partial<Record<Ornament, number>>, options: ExcelOptions = {}): Promise<OpenExcel> {
  const opened = await openExcel([sheet('汇总', [[numberCell(1)]]), sheet('别的', [])], options);
  Object.assign(opened.workbook.sheet('汇总')!.ornaments, ornaments);
  return opened;
}

async function lossesOf({ host }: OpenExcel, edits: readonly Edit[], consent: readonly string[] = []): Promise<LossesAhead['losses']> {
  try {
    await host.apply(edits, { consent });
  } catch (fault) {
    if (fault instanceof LossesAhead) return fault.losses;
    throw fault;
  }
  return [];
}

describe('what undo could not bring back', () => {
  it.each<[Ornament, string]>([['charts', '2个图表'], ['tables', '2个表格'], ['pivotTables', '2个数据透视表'], ['shapes', '2个图形'], ['comments', '2条批注']])('%s on a sheet to be cleared: told first, nothing touched', async (ornament, words) => {
    const opened = await open({ [ornament]: 2 });
    const before = snapshot(opened.workbook);
    expect(await lossesOf(opened, [clear])).toEqual([{ id: `汇总/${ornament}`, sheet: '汇总', what: `工作表“汇总”上有${words}，重写以后不能保证原样，撤销也恢复不了。` }]);
    expect(snapshot(opened.workbook)).toEqual(before);
  });

  it('is done once each of it was agreed to', async () => {
    const opened = await open({ charts: 1, comments: 3 });
    expect(await lossesOf(opened, [clear], ['汇总/charts'])).toMatchObject([{ id: '汇总/comments' }]);
    expect(await lossesOf(opened, [clear], ['汇总/charts', '汇总/comments'])).toEqual([]);
    expect(snapshot(opened.workbook).sheets[0]!.cells).toEqual({});
  });

  it('is nothing where only cells are written, or another sheet is cleared', async () => {
    expect(await lossesOf(await open({ charts: 1, comments: 3 }), [write, { kind: 'clearSheet', sheet: '别的' }])).toEqual([]);
  });

  it('is a filter in use', async () => {
    const opened = await open({});
    const state = opened.workbook.sheet('汇总')!;
    state.filter = { top: 1, left: 1, bottom: 1, right: 1 };
    state.ornaments.filterCriteria = 1;
    const refilter: Edit = { kind: 'filter', sheet: '汇总', area: { top: 1, left: 1, bottom: 3, right: 2 } };
    for (const edit of [clear, refilter, write]) expect((await lossesOf(opened, [edit])).map(({ id }) => id)).toEqual(['汇总/filter']);
    state.ornaments.filterCriteria = 0;
    expect(await lossesOf(opened, [write])).toEqual([]);
  });

  it('is told in sentences with one full stop each', async () => {
    const opened = await open({ charts: 1, comments: 1 });
    await expect(opened.host.apply([clear])).rejects.toThrow(/恢复不了。[^。]+恢复不了。请先另存一份/);
  });

  it('is a title row that was not set before: Excel gives no way to take it off', async () => {
    const print: Edit = { kind: 'print', sheet: '汇总', orientation: 'portrait', titleRows: { first: 1, last: 2 } };
    const opened = await open({});
    expect((await lossesOf(opened, [print])).map(({ id }) => id)).toEqual(['汇总/titles']);
    await opened.host.apply([print], { consent: ['汇总/titles'] });
    expect(await lossesOf(opened, [print])).toEqual([]);
  });

  it('cannot be asked about comments below ExcelApi 1.10: it is told', async () => {
    const opened = await open({ comments: 3 }, { sets: '1.9' });
    const { told } = await opened.host.apply([clear]);
    expect(told).toEqual(['这个版本的 Excel 不能查出工作表上有没有批注：清空的工作表上如果有批注，会一并清掉，撤销不能恢复。']);
    expect((await opened.host.apply([write])).told).toEqual([]);
  });
});

import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { readSheets } from '../../../src/hosts/excel/read-sheets';
import { type ExcelOptions, TestExcel, TestWorkbook, useExcel } from '../../excel-host/use-excel';
import type { Grid } from '../../../src/core/grid';
import { countySheet, formula, number, sheet, text } from './sheets';

async function open(grids: readonly Grid[], options?: ExcelOptions): Promise<TestExcel> {
  const excel = new TestExcel(TestWorkbook.from(grids), options);
  await useExcel(excel);
  return excel;
}

const book: readonly Grid[] = [
  sheet('汇总', [[text('全市', '@'), number(0), number(45678, 'yyyy"年"m"月"d"日"')], undefined, [undefined, formula("SUM('兰山区'!A1:A3)", { kind: 'number', value: 6 }, '0')]], { active: true }),
  sheet('兰山区', [[number(1)], [number(2)], [number(3)], [text('=1+1', '@'), text('007', '@'), text('#N/A', '@')]], { hiddenRows: [2], protected: true, allowsRows: true }),
  sheet('空白', []),
  sheet('_月报状态', [[text('类', '@')]], { visibility: 'veryHidden' }),
  sheet('草稿', [[undefined, undefined, { value: { kind: 'error', value: '#DIV/0!' } }, { value: { kind: 'boolean', value: true } }, { value: { kind: 'blank' }, numberFormat: '0.00%' }, text('末')]], { visibility: 'hidden', hiddenColumns: [4, 5] }),
];

const UNTOLD = { merges: 'unknown', columnWidths: 'unknown', rowHeights: 'unknown', frozen: 'unknown', validations: 'unknown', conditionalFormats: 'unknown' } as const;
const asRead = (grid: Grid): Grid => ({ ...grid, ...UNTOLD, cells: expect.anything() as Grid['cells'] });

/** Rows and holes as they were, without what lies after the last cell. */
const cellsOf = ({ cells }: Grid): unknown => JSON.parse(JSON.stringify(Array.from(cells, (row) => row ?? [])));

describe('sheets read through the client', () => {
  it('hold what they held, in the workbook’s order, and say what cannot be told', async () => {
    await open(book);
    const read = await readSheets();
    expect(read).toEqual(book.map(asRead));
    expect(read.map(cellsOf)).toEqual(book.map(cellsOf));
  });

  it('are the named ones, whatever the case of their names, and none that is not there', async () => {
    await open([...book, sheet('Draft', [])]);
    const read = await new ExcelHost().read(['draft', '汇总', '没有这张']);
    expect(read.map(({ name }) => name)).toEqual(['汇总', 'Draft']);
  });

  it('leave out what the undo keeps in the workbook', async () => {
    await open([sheet('汇总', []), sheet('_月报撤销', [[text('{}')]], { visibility: 'veryHidden' }), sheet('_月报原样 7 1', [], { visibility: 'veryHidden' })]);
    expect((await readSheets()).map(({ name }) => name)).toEqual(['汇总']);
  });

  it('are read without changing anything and without asking for what takes Excel’s undo away', async () => {
    const excel = await open(book);
    await readSheets();
    const actions = excel.requests.flatMap(({ request }) => [...request.Actions, ...Object.values(request.ObjectPaths)].map(({ Name }) => Name ?? ''));
    expect(actions.filter((name) => /merge/i.test(name))).toEqual([]);
    expect(excel.requests.flatMap(({ request }) => request.Actions.filter(({ ActionType }) => ActionType === 4))).toEqual([]);
    expect(excel.workbook.revision).toBe(0);
  });

  it('are asked for as far as something stands on them, not as far as they are formatted', async () => {
    const far: Grid['cells'][number][] = [[text('题'), { value: { kind: 'blank' }, numberFormat: '0.00' }, number(1)]];
    far[4999] = [{ value: { kind: 'blank' }, numberFormat: '0.00' }];
    const excel = await open([sheet('远', far)]);
    expect((await readSheets()).map(cellsOf)).toEqual([[far[0]]]);
    expect(excel.requests.reduce((sum, { replyBytes }) => sum + replyBytes, 0)).toBeLessThan(2_000);
  });

  it.each([
    ['UnsupportedSheet', 'WorksheetCollection.getActiveWorksheet'],
    ['GeneralException', 'WorksheetCollection.getActiveWorksheet'],
    ['InvalidSelection', ''],
  ])('are read where no worksheet is in view (%s)', async (code, location) => {
    const excel = await open(book);
    const answer = excel.answer.bind(excel);
    const refused = { reply: JSON.stringify({ Results: [], Error: { Code: code, Message: '', Location: location, ActionIndex: 2, HttpStatusCode: 400 } }) };
    excel.answer = (body, flags) => (body.includes('GetActiveWorksheet') ? Promise.resolve(refused) : answer(body, flags));
    const read = await readSheets();
    expect(read.map(cellsOf)).toEqual(book.map(cellsOf));
    expect(read.some(({ active }) => active)).toBe(false);
  });

  it('wait while a cell is being edited', async () => {
    const excel = await open(book);
    excel.cellEditMode(true);
    const reading = readSheets();
    setTimeout(() => excel.cellEditMode(false), 20);
    expect(await reading).toHaveLength(book.length);
    expect(excel.requests.every(({ waits }) => waits)).toBe(true);
  });

  it.each(['1.9', '1.14', '1.15'])('read the same under ExcelApi %s', async (sets) => {
    await open(book, { sets });
    expect((await readSheets()).map(cellsOf)).toEqual(book.map(cellsOf));
  });
});

describe('what reading costs', () => {
  const counties = (count: number): Grid[] => Array.from({ length: count }, (_, index) => countySheet(`第${index + 1}县`));

  async function cost(count: number): Promise<{ requests: number; ratio: number; tidyings: number }> {
    const excel = await open(counties(count));
    await readSheets();
    const [trips, { tidyings }] = [[...excel.requests], excel];
    const bytes = trips.reduce((sum, trip) => sum + trip.bytes + trip.replyBytes, 0);
    return { requests: trips.length, ratio: bytes / (await contentBytes(excel)), tidyings };
  }

  /** The values, formulas and formats alone, as JSON. */
  async function contentBytes(excel: TestExcel): Promise<number> {
    const content = await Excel.run(async (context) => {
      const ranges = excel.workbook.sheets.map(({ name }) => context.workbook.worksheets.getItem(name).getUsedRange(true).load('values,formulas,numberFormat'));
      await context.sync();
      return ranges.map(({ values, formulas, numberFormat }) => [values, formulas, numberFormat]);
    });
    return Buffer.byteLength(JSON.stringify(content));
  }

  it.each([5, 15, 50, 200])('is two requests for %i sheets, hardly more bytes than the cells have, and nothing to tidy up', async (count) => {
    const { requests, ratio, tidyings } = await cost(count);
    expect(requests).toBe(2);
    expect(tidyings).toBe(0);
    expect(ratio).toBeLessThan(1.3);
  });

  it('is one request more, for all of them, where some rows are hidden', async () => {
    const excel = await open(counties(50).map((grid) => ({ ...grid, hiddenRows: [5], hiddenColumns: [9] })));
    const read = await readSheets();
    expect(read.every(({ hiddenRows, hiddenColumns }) => String(hiddenRows) === '5' && String(hiddenColumns) === '9')).toBe(true);
    expect(excel.requests).toHaveLength(3);
  });
});

describe('an Excel that is too old', () => {
  it('is told so, and what to do', async () => {
    const excel = await open(book, { sets: '1.8' });
    await expect(readSheets()).rejects.toMatchObject({ what: '不能在这个 Excel 里使用', why: expect.stringContaining('1.9') as string });
    expect(excel.requests).toHaveLength(0);
  });
});

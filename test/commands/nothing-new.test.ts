import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { TestExcel, TestWorkbook, useExcel } from '../excel-host/use-excel';
import { prepared, rolledUp, sampleCity, typed, withCell } from './sample-city';

const LANSHAN = '兰山区8月份报表.xlsx';

describe('whether there is any reason to write again', () => {
  it('there is none where the workbook has all of it, the same files coming again or none', async () => {
    const { host, request, first } = await rolledUp();
    expect(first.nothingNew).toBe(false);
    expect((await prepared(host, { files: [] })).nothingNew).toBe(true);
    expect((await prepared(host, request)).nothingNew).toBe(true);
  });

  it('there is where a file, a figure, a sheet or the period is another one', async () => {
    const { host, request } = await rolledUp();
    const sent = request.files.find(({ file }) => file === LANSHAN)!;
    const [form, ...rest] = sent.sheets!;
    const other = { ...sent, sheets: [withCell(form!, 'G8', { value: { kind: 'number', value: 40137 }, numberFormat: '0' }), ...rest] };
    const corrected = await typed(host, { sheet: '兰山区', cell: 'G8' }, { value: { kind: 'number', value: 40237 } });
    const altered = await typed(host, { sheet: '进展情况', cell: 'A1' }, { value: { kind: 'text', value: '标题' } });
    const outcomes = [
      prepared(host, { files: [other] }), prepared(host, { files: [], withdrawn: [LANSHAN] }), prepared(corrected, { files: [] }), prepared(altered, { files: [] }),
      prepared(host, { files: [], period: '2020-09' }), prepared(host, { files: [], date: '2020-09-08' }),
    ];
    expect((await Promise.all(outcomes)).map(({ nothingNew }) => nothingNew)).toEqual(outcomes.map(() => false));
  });

  it('there is none in Excel either, which keeps sheets in its own way', async () => {
    for (const sample of ['linyi-2020-08', 'yongzhou-2019-07']) {
      const { sheets, request } = sampleCity(sample);
      await useExcel(new TestExcel(TestWorkbook.from(sheets)));
      const host = new ExcelHost();
      await (await prepared(host, request)).apply();
      expect([sample, (await prepared(host, { files: [] })).nothingNew]).toEqual([sample, true]);
    }
  });
});

import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { TestExcel, TestWorkbook, useExcel } from '../excel-host/use-excel';
import { prepared, sampleCity, textAt, withCell } from './sample-city';

/** By unit: what it wrote, and what stands in its sheet. */
const ODD = {
  兰山区: ["'引号在前", "'引号在前"],
  罗庄区: ['A\u0001B', 'A\ufffdB'],
  河东区: ['第一行\r\n第二行', '第一行\n第二行'],
  沂南县: ['半个\ud83d字', '半个\ufffd字'],
  郯城县: ['=1+1', '=1+1'],
  高新区: ['@某', '@某'],
  平邑县: ['+86', '+86'],
  临沭县: ['１２', '１２'],
} as const;

describe('what a county wrote that a workbook changes or cannot hold', () => {
  it('stands in its sheet as it can be held, and rolling up again finds nothing new', async () => {
    const { sheets, request } = sampleCity('linyi-2020-08');
    await useExcel(new TestExcel(TestWorkbook.from(sheets)));
    const host = new ExcelHost();
    const files = request.files.map((file) => {
      const [, [value] = []] = Object.entries(ODD).find(([unit]) => file.file.includes(unit)) ?? [];
      const [form, ...rest] = file.sheets ?? [];
      return value === undefined || !form ? file : { ...file, sheets: [withCell(form, 'I8', { value: { kind: 'text', value } }), ...rest] };
    });
    await (await prepared(host, { ...request, files })).apply();
    for (const [unit, [, held]] of Object.entries(ODD)) expect([unit, await textAt(host, unit, 'I8')]).toEqual([unit, held]);
    const again = await prepared(host, { files: [] });
    expect([again.nothingNew, again.change.overwritten, again.changed, again.result.findings.filter(({ code }) => code === 'S233')]).toEqual([true, [], [], []]);
  });
});

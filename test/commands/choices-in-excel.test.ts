import { noChoices } from '../../src/core/workbook/choices';
import { cellAt, cellText } from '../../src/core/grid';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { TestExcel, TestWorkbook, useExcel } from '../excel-host/use-excel';
import { filled, livelihood, livelihoodTables } from '../support/issued';
import { schemeSheets } from '../support/read-scheme';
import { sheet } from '../support/grid';
import { prepared, sheetOf } from './sample-city';

const styled = (text: string) => ({ value: { kind: 'text', value: text } as const, style: { fill: 'FFF2CC', bold: true } as const });
const theirs = { ...sheet('采用方式', [['单位', '采用方式', '经办人', '时间', '理由']]), cells: [['单位', '采用方式', '经办人', '时间', '理由'].map(styled), ['兰山区', '本期', '李四', '9月4日', '已核'].map(styled)] };

async function cityInExcel() {
  const excel = new TestExcel(TestWorkbook.from([...schemeSheets(livelihoodTables), theirs]));
  await useExcel(excel);
  const files = [{ file: '兰山区.xlsx', sheets: filled(livelihood(), {}, '兰山区'), modified: null, receivedOn: null }];
  const ways = [{ unit: '371325', way: '不计入', by: '张三', at: '2020-09-05 16:30', reason: '待核' } as const];
  return { excel, host: new ExcelHost(), request: { files, period: '2020-08', choices: { ...noChoices, ways } } };
}

describe('a choice that goes into the user’s own 采用方式 in Excel', () => {
  it('stands in a row that looks like the one above it, all else as it was, and is taken back', async () => {
    const { excel, host, request } = await cityInExcel();
    const before = await host.read();
    const { apply } = await prepared(host, request);
    const { undo, told } = await apply();
    expect(told).toEqual([]);
    const after = await sheetOf(host, '采用方式');
    expect([1, 2, 3].map((row) => [1, 2, 3, 4, 5].map((column) => cellText(cellAt(after, { row, column }))).join('|'))).toEqual(['单位|采用方式|经办人|时间|理由', '兰山区|本期|李四|9月4日|已核', '费县|不计入|张三|2020-09-05 16:30|待核']);
    expect([2, 3].map((row) => excel.workbook.sheet('采用方式')?.cell(row, 2).look['fill.color'])).toEqual(['#FFF2CC', '#FFF2CC']);
    await undo();
    expect(await host.read()).toEqual(before);
  });
});

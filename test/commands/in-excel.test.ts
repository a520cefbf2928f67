import { join } from 'node:path';
import { prepareReport } from '../../src/commands/report';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { TestExcel, TestWorkbook, useExcel } from '../excel-host/use-excel';
import type { Grid } from '../../src/core/grid';
import { formula, sheet } from '../support/grid';
import { runRound } from '../support/round-folder';
import { comparable, prepared, sampleCity, textAt, withCell } from './sample-city';

async function openInExcel(sample: string, { sets = '1.15', more = [] }: { readonly sets?: string; readonly more?: readonly Grid[] } = {}) {
  const city = sampleCity(sample);
  const excel = new TestExcel(TestWorkbook.from([...city.sheets, ...more]), { sets });
  await useExcel(excel);
  return { ...city, excel, host: new ExcelHost() };
}

describe.each(['linyi-2020-08', 'yongzhou-2019-07'])('the round %s in Excel', (sample) => {
  const commandLine = runRound(join(__dirname, '../../assets/samples', sample)).then(({ output }) => comparable(output));

  it('gives the figures, findings and paragraphs of the command line, in two requests to read and three to write', async () => {
    const { excel, host, request } = await openInExcel(sample);
    const plan = await prepared(host, request);
    expect(comparable(plan.result)).toEqual(await commandLine);
    expect(excel.requests.length).toBeLessThanOrEqual(2);
    const { differences, told } = await plan.apply();
    expect([differences, told]).toEqual([[], []]);
    expect(excel.requests.length).toBeLessThanOrEqual(5);
    const again = await prepareReport({ host });
    expect(again.kind === 'report' && comparable(again.result)).toEqual(await commandLine);
  });

  it('is taken back whole', async () => {
    const { host, request } = await openInExcel(sample);
    const before = await host.read();
    const { undo } = await (await prepared(host, request)).apply();
    expect((await host.read()).length).toBeGreaterThan(before.length);
    await undo();
    expect(await host.read()).toEqual(before);
  });

  it('rolls up again over what it wrote, with nothing changed', async () => {
    const { host, request } = await openInExcel(sample);
    await (await prepared(host, request)).apply();
    const again = await prepared(host, { files: [] });
    expect(again.change).toMatchObject({ added: [], emptied: [], overwritten: [], conflicts: [] });
    expect(again.changed).toEqual([]);
    await again.apply();
    expect(await textAt(host, '_月报状态', 'C3')).toBe('2');
  });
});

it('on the oldest Excel that will do, gives the same', async () => {
  const sample = 'linyi-2020-08';
  const { host, request } = await openInExcel(sample, { sets: '1.9' });
  const plan = await prepared(host, request);
  expect(comparable(plan.result)).toEqual(comparable((await runRound(join(__dirname, '../../assets/samples', sample))).output));
  expect((await plan.apply()).differences).toEqual([]);
});

it('a resubmission and a correction go into the sheets in place: what the user’s own sheet refers to is followed', async () => {
  const mine = sheet('我的表', [['累计', formula("'汇总表'!A1", '')]]);
  const { excel, host, request } = await openInExcel('linyi-2020-08', { more: [mine] });
  await (await prepared(host, request)).apply();
  await inExcelCell('我的表', 'B1', "='兰山区'!G8+1");

  const [form, ...rest] = request.files.find(({ file }) => file === '兰山区8月份报表.xlsx')!.sheets!;
  const sent = { file: '兰山区8月份报表（更正）.xlsx', sheets: [withCell(form!, 'G8', { value: { kind: 'number', value: 40137 }, numberFormat: '0' }), ...rest], modified: '2020-09-30T00:00:00Z', receivedOn: null };
  const again = await prepared(host, { files: [sent] });
  expect(again.changed.map(({ cell, before, after }) => [cell, before, after])).toEqual([['G8', '40037人', '40137人']]);
  const { differences } = await again.apply();
  expect([differences, await textAt(host, '我的表', 'B1')]).toEqual([[], '40138']);

  await inExcelCell('兰山区', 'G8', 40237);
  const corrected = await prepared(host, { files: [] });
  expect(corrected.result.findings.filter(({ code }) => code === 'S233')).toMatchObject([{ unit: '兰山区', slots: { came: '40137', now: '40237' } }]);
  expect((await corrected.apply()).differences).toEqual([]);
  expect(await textAt(host, '我的表', 'B1')).toBe('40238');
  expect(excel.requests.every(({ error }) => error === undefined)).toBe(true);
});

/** As somebody types it. */
async function inExcelCell(name: string, cell: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange(cell).formulas = [[content]];
    await context.sync();
  });
}

import { join } from 'node:path';
import { prepareReport } from '../../src/commands/report';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { TestExcel, TestWorkbook, useExcel } from '../excel-host/use-excel';
import { runRound } from '../support/round-folder';
import { comparable, prepared, sampleCity, textAt } from './sample-city';

async function openInExcel(sample: string) {
  const city = sampleCity(sample);
  const excel = new TestExcel(TestWorkbook.from(city.sheets));
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

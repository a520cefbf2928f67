import { join } from 'node:path';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { prepareReport } from '../../src/commands/report';
import { runRound } from '../support/round-folder';
import { asExcelTells, comparable, prepared, sampleCity } from './sample-city';

describe.each(['linyi-2020-08', 'yongzhou-2019-07'])('the round %s in the open workbook', (sample) => {
  const folder = join(__dirname, '../../assets/samples', sample);
  const city = sampleCity(sample);
  const commandLine = runRound(folder).then(({ output }) => comparable(output));

  it('gives the figures, findings and paragraphs of the command line', async () => {
    const { result } = await prepared(new MemoryHost(city.sheets), city.request);
    expect(comparable(result)).toEqual(await commandLine);
  });

  it('gives them in a workbook of which the looks cannot be told, in whatever order the files are picked', async () => {
    const { result } = await prepared(new MemoryHost(city.sheets.map(asExcelTells)), { ...city.request, files: [...city.request.files].reverse() });
    expect(comparable(result)).toEqual(await commandLine);
  });

  it('gives them again from what the workbook carries, with no file at hand', async () => {
    const host = new MemoryHost(city.sheets);
    await (await prepared(host, city.request)).apply();
    const again = await prepareReport({ host });
    if (again.kind !== 'report') throw new Error(again.kind);
    expect(comparable(again.result)).toEqual(await commandLine);
  });
});

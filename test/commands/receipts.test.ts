import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { prepareReport } from '../../src/commands/report';
import type { Prepared } from '../../src/commands/roll-up';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { runRound } from '../support/round-folder';
import { comparable, prepared, sampleCity } from './sample-city';

const SAMPLE = 'yongzhou-2019-07';
const folder = join(__dirname, '../../assets/samples', SAMPLE);
const receipts = readFileSync(join(folder, 'submissions/收文.tsv'), 'utf8');
const undated = () => {
  const { sheets, request } = sampleCity(SAMPLE);
  return { sheets, request: { ...request, files: request.files.map((file) => ({ ...file, receivedOn: null })) } };
};
const late = ({ result }: Pick<Prepared, 'result'>) => result.summary.coverage.late;

describe('the register of receipts', () => {
  it('tells who was late as the command line does, and the workbook carries it', async () => {
    const { sheets, request } = undated();
    const host = new MemoryHost(sheets);
    expect(late(await prepared(host, request))).toEqual([]);
    const first = await prepared(host, { ...request, receipts });
    expect(comparable(first.result)).toEqual(comparable((await runRound(folder)).output));
    await first.apply();
    const again = await prepareReport({ host });
    expect(again.kind === 'report' && late(again)).toEqual(['永州经济技术开发区']);
  });

  it('may come after the files, and tells what it cannot place', async () => {
    const { sheets, request } = undated();
    const host = new MemoryHost(sheets);
    await (await prepared(host, request)).apply();
    const after = await prepared(host, { files: [], receipts: `${receipts}\n没有这份.xlsx\t2019-08-01` });
    expect([late(after), after.nothingNew]).toEqual([['永州经济技术开发区'], false]);
    expect(after.result.findings.filter(({ code }) => code === 'S030')).toHaveLength(1);
  });
});

import { type PreparedReport, prepareReport } from '../../src/commands/report';
import type { Cell } from '../../src/core/grid';
import type { Host } from '../../src/hosts/host';
import { prepared, rolledUp, textAt, typed } from './sample-city';

const number = (value: number): Cell => ({ value: { kind: 'number', value }, numberFormat: '0' });
const isBehind = async (host: Host): Promise<boolean> => ((await prepareReport({ host })) as PreparedReport).behind;

describe('a report, and the sheets that were written', () => {
  it.each(['linyi-2020-08', 'yongzhou-2019-07'])('agree after the roll-up of %s, with lists or without', async (sample) => {
    expect(await isBehind((await rolledUp(sample)).host)).toBe(false);
  });

  it('do not where a figure was corrected, or the scheme changed, and was not rolled up; afterwards they do', async () => {
    const { host } = await rolledUp();
    const corrected = await typed(host, { sheet: '河东区', cell: 'G10' }, number(9900));
    expect(await isBehind(corrected)).toBe(true);
    await (await prepared(corrected, { files: [] })).apply();
    expect(await isBehind(corrected)).toBe(false);
    const renamed = await typed(corrected, { sheet: '单位', cell: 'B3' }, { value: { kind: 'text', value: `${await textAt(corrected, '单位', 'B3')}改` } });
    expect(await isBehind(renamed)).toBe(true);
  });

  it('agree still where somebody only wrote beside a result', async () => {
    const { host } = await rolledUp();
    expect(await isBehind(await typed(host, { sheet: '汇总表', cell: 'ZZ3' }, { value: { kind: 'text', value: '批注' } }))).toBe(false);
  });
});

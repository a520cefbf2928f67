import { noChoices } from '../../src/core/workbook/choices';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { sheet } from '../support/grid';
import { filled, livelihood, livelihoodTables } from '../support/issued';
import { schemeSheets } from '../support/read-scheme';
import { prepared } from './sample-city';

const scheme = schemeSheets(livelihoodTables);
const round = livelihood();
const files = [{ file: '兰山区.xlsx', sheets: filled(round, {}, '兰山区'), modified: null, receivedOn: null }];
const adoptions = { file: '采用方式.tsv', sheets: [sheet('采用方式.tsv', [['单位', '采用方式', '经办人', '时间', '理由'], ['费县', '不计入', '张三', '9月5日', '数据待核'], ['兰陵县', '沿用上期', '张三', '9月5日', '未报'], ['南山区', '不计入', '', '', '']])] };
const ways = (result: { readonly round: { readonly adoptions?: readonly { readonly unit: string; readonly way: string }[] } }) => result.round.adoptions?.map(({ unit, way }) => [unit, way]);

describe('采用方式 that comes as a file', () => {
  it('counts at once, is put down in the workbook, and tells what it cannot place', async () => {
    const host = new MemoryHost(scheme);
    const { result, change, apply } = await prepared(host, { files, period: '2020-08', adoptions });
    expect(ways(result)).toEqual([['371325', '不计入'], ['371324', '沿用上期']]);
    expect(change.decided.map((one) => [one.unit, one.after])).toEqual([['费县', '不计入'], ['兰陵县', '沿用上期']]);
    expect(result.findings.filter(({ file }) => file === '采用方式.tsv')).toMatchObject([{ message: expect.stringContaining('南山区') }]);
    await apply();
    const again = await prepared(host, { files: [], adoptions });
    expect([ways(again.result), again.change.decided]).toEqual([[['371325', '不计入'], ['371324', '沿用上期']], []]);
  });

  it('gives way to what was chosen in the pane', async () => {
    const way = { unit: '371325', way: '带问题采用', by: '李四', at: '2020-09-06', reason: '已核' } as const;
    const { result } = await prepared(new MemoryHost(scheme), { files, period: '2020-08', adoptions, choices: { ...noChoices, ways: [way] } });
    expect(ways(result)).toEqual([['371325', '带问题采用'], ['371324', '沿用上期']]);
  });
});

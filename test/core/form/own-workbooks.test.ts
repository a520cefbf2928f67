import { historyAmongSubmissions, schemeAmongSubmissions } from '../../../src/core/form/received-findings';
import { filled, livelihood, readSheets } from '../../support/issued';
import { sheet } from '../../support/grid';
import { sampleCity } from '../../commands/sample-city';

const round = livelihood();
const told = (sheets: Parameters<typeof readSheets>[1]) => {
  const { findings, submissions, unit } = readSheets(round, sheets);
  return { codes: findings.map(({ code }) => code), submissions, unit };
};

describe('A workbook of the city’s own among the submissions', () => {
  const { folder } = sampleCity('linyi-2020-08');

  it('is the scheme, or the history, and told as such: no unit is asked for', () => {
    expect([schemeAmongSubmissions.next, historyAmongSubmissions.next]).toEqual([expect.stringContaining('在网页里用“打开”'), expect.stringContaining('把它的表复制到方案所在的工作簿，表名“历史”，再打开')]);
    expect(told(folder.scheme.sheets)).toEqual({ codes: ['S041'], submissions: [], unit: null });
    expect(told(folder.history!.sheets)).toEqual({ codes: ['S046'], submissions: [], unit: null });
  });

  it('is no form with a list of its own that looks a little like one', () => {
    const list = sheet('名单', [['期', '单位', '数'], ['8月', '兰山区', 3]]);
    expect(told([...filled(round), list]).submissions).toHaveLength(1);
  });
});

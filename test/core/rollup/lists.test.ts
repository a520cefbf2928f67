import { narrate } from '../../../src/core/narrative/narrate';
import type { ListEntry } from '../../../src/core/form/submission';
import { readKind, sentence } from '../../support/narrative';
import { indicator, item } from '../../support/scheme';
import { figure } from '../../support/scope';
import { expression, formOf } from '../../support/submission';
import { historyOf } from '../../../src/core/history/history-of';
import { adoption, cityScheme, gather, rolled, 丙县, 乙县, 甲县 } from '../../support/gathered';
import type { List } from '../../../src/core/scheme/scheme';

const column = (name: string) => ({ code: `项目.${name}`, name, type: '金额' as const, levels: [], measure: '万元', decimals: 0, required: false, blankMeans: '未报' as const, place: { sheet: '清单', cell: 'A2' } });
const list: List = { name: '项目', columns: [{ ...column('名称'), type: '文本', measure: '' }, column('投资')] };
const form = formOf('项目表', [], {
  lists: [{ list: '项目', row: 5, rows: 1, columns: [{ column: '项目.名称', at: { row: 5, column: 1 }, headings: [] }, { column: '项目.投资', at: { row: 5, column: 2 }, headings: [] }] }],
});
const of = cityScheme({
  units: [甲县, 乙县, 丙县],
  items: [item('1', '建设')],
  indicators: [
    indicator('建设.投资', { type: '金额', measure: '万元', source: '计算', formula: expression('SUM([项目.投资])') }),
    indicator('建设.个数', { measure: '个', source: '计算', formula: expression('行数(项目)') }),
    indicator('建设.名称数', { measure: '个', source: '计算', formula: expression('COUNTA([项目.名称])') }),
    indicator('建设.倍数', { measure: '万元', source: '计算', formula: expression('[建设.投资]*2') }),
    indicator('建设.平均投资', { type: '金额', measure: '万元', source: '计算', method: '按式', formula: expression('SUM([项目.投资])/行数(项目)') }),
  ],
  tasks: [],
  forms: [form],
  lists: new Map([['项目', list]]),
  sentences: [sentence('1', '条目', '共有项目{{行数(项目)}}个，投资{{SUM([项目.投资])|0}}万元，其中{{COUNTIF([项目.投资],">=100")}}个在100万元以上')],
});

const entries = (...values: readonly number[]): ListEntry[] =>
  values.map((value, index) => ({ row: 5 + index, figures: new Map([['项目.名称', figure(`项目${index}`)], ['项目.投资', figure(value, { measure: '万元' })]]) }));
const withList = (...values: readonly number[]) => ({ figures: { '建设.投资': `${values.reduce((sum, one) => sum + one, 0)}` }, more: { lists: new Map([['项目', entries(...values)]]) } });

function story(sent: Parameters<typeof gather>[1]) {
  const gathered = gather(of, sent);
  const summary = rolled(gathered);
  return { summary, told: readKind(narrate(summary, gathered.round).value, '列表')[0] };
}

describe('lists over the city', () => {
  it('are all units’ entries together, for counting and adding up in sentences', () => {
    const { told } = story({ 乙县: withList(50, 200), 甲县: withList(100), 丙县: withList() });
    expect(told).toBe('进展情况：①共有项目«3»个，投资«350»万元，其中«2»个在100万元以上。');
  });

  it('say of how many units they are', () => {
    const { told } = story({ 乙县: withList(50, 200), 甲县: withList(100) });
    expect(told).toContain('（按计入的2个县区统计，应报3个）。');
  });

  it('are what a formula on totals is worked out on', () => {
    const { summary } = story({ 乙县: withList(50, 200), 甲县: withList(101), 丙县: withList() });
    expect(summary.city.get('建设.平均投资')?.figure.value).toBe('117');
  });

  it('make a calculated indicator due from the units that have the list', () => {
    const { summary } = story({ 乙县: withList(50, 200), 甲县: withList(100) });
    expect(summary.city.get('建设.投资')).toMatchObject({ figure: { value: '350' }, lacking: [丙县] });
  });

  it.each(['建设.个数', '建设.名称数'])('add up what each unit counts of its entries: %s', (code) => {
    const { summary } = story({ 乙县: withList(50, 200), 甲县: withList(100), 丙县: withList() });
    expect(summary.city.get(code)).toMatchObject({ figure: { value: '3' }, lacking: [] });
    expect(story({ 乙县: withList(50, 200) }).summary.city.get(code)).toMatchObject({ figure: { value: '2' }, lacking: [甲县, 丙县] });
  });

  it('of a unit under 沿用上期 are not carried over, and neither is what is calculated from them: all figures of one sentence lack it', () => {
    const recorded = (code: string, value: string) => ({ period: '2020-07', unit: 乙县.code, indicator: code, figure: figure(value, { measure: '万元' }), version: 1 });
    const history = historyOf([recorded('建设.投资', '900'), recorded('建设.个数', '3'), recorded('建设.平均投资', '300'), recorded('建设.倍数', '9')]);
    const summary = rolled(gather(of, { 甲县: withList(100), 丙县: withList(20) }, { history, adoptions: [adoption(乙县, '沿用上期')] }));
    const told = ['建设.投资', '建设.个数', '建设.平均投资', '建设.倍数'].map((code) => summary.city.get(code));
    expect(told.map((one) => one?.figure.value)).toEqual(['120', '2', '60', '240']);
    expect(told.map((one) => one?.lacking.map(({ name }) => name) ?? [])).toEqual([['乙县'], ['乙县'], ['乙县'], ['乙县']]);
  });
});

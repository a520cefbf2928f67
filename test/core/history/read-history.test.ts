import { emptyHistory } from '../../../src/core/history/empty-history';
import { readHistory } from '../../../src/core/history/read-history';
import type { Cell } from '../../../src/core/grid';
import { type Shorthand, formula, sheet } from '../../support/grid';

const HEADINGS = ['期', '单位代码', '单位', '指标', '数', '状态', '来源', '版本'];
const CODE = '两癌.累计完成';
const read = (...rows: Shorthand[][]) => readHistory(sheet('历史', [HEADINGS, ...rows]), 'history.xlsx');
const july = (code: string | null, value: Shorthand, state: string | null = null, version: Shorthand = 1): Shorthand[] => ['2020-07', code, code === null ? '全市' : '兰山区', CODE, value, state, '', version];
const find = (history: ReturnType<typeof read>['value'], unit: string | null, period = '2020-07') => history.find({ period, unit, indicator: CODE });

describe('the history of earlier periods', () => {
  it('gives the figure of a unit and of the city, with the cell it comes from', () => {
    const { value: history, findings } = read(july('371302', 24310), july(null, '287,000'.replace(',', '')));
    expect(findings).toEqual([]);
    expect(find(history, '371302')).toEqual({ state: 'value', value: '24310', text: '24310', measure: '', sources: [{ file: 'history.xlsx', sheet: '历史', cell: 'E2' }] });
    expect(find(history, null)?.value).toBe('287000');
    expect(find(history, '371303')).toBeUndefined();
    expect(history.periods).toEqual(['2020-07']);
  });

  it('keeps blank, zero, not applicable and not reported apart', () => {
    const states = (['blank', '零', '不适用', 'notReported'] as const).map((state) => find(read(july('1', null, state)).value, '1'));
    expect(states.map((figure) => [figure?.state, figure?.value])).toEqual([['blank', null], ['zero', '0'], ['notApplicable', null], ['notReported', null]]);
    expect(find(read(july('1', 0)).value, '1')).toMatchObject({ state: 'zero', value: '0' });
    expect(find(read(july('1', null)).value, '1')?.state).toBe('blank');
    expect(find(read(july('1', '在建', '有数')).value, '1')).toMatchObject({ state: 'value', value: null, text: '在建' });
  });

  it('takes the highest version, in whatever order they stand', () => {
    expect(find(read(july('1', 10, null, 2), july('1', 9, null, 1)).value, '1')?.value).toBe('10');
    expect(find(read(july('1', 9, null, '1'), july('1', 10, null, '2')).value, '1')?.value).toBe('10');
  });

  it('reads columns by their names, in any order, and periods in order', () => {
    const grid = sheet('历史', [['数', '备注', '指标', '单位代码', '期'], [7, '', CODE, '1', '2020-07'], [6, '', CODE, '1', '2020-06']]);
    const { value: history } = readHistory(grid, 'h.xlsx');
    expect(find(history, '1')?.value).toBe('7');
    expect(history.periods).toEqual(['2020-06', '2020-07']);
  });

  it('a period that Excel made a date of is the month again', () => {
    const date: Cell = { value: { kind: 'number', value: 44013 }, numberFormat: 'yyyy-mm' };
    expect(find(read([date, '1', '', CODE, 5, '', '', '']).value, '1')?.value).toBe('5');
  });

  it('takes decimals without the noise of binary fractions', () => {
    expect(find(read(july('1', 0.1 + 0.2)).value, '1')?.value).toBe('0.3');
  });

  it.each<[string, Shorthand[]]>([
    ['期', ['七月', '1', '', CODE, 5]],
    ['指标', ['2020-07', '1', '', '', 5]],
    ['单位代码', ['2020-07', '', '兰山区', CODE, 5]],
    ['版本', july('1', 5, null, 'v2')],
    ['状态', july('1', 5, '正常')],
    ['状态', july('1', 5, 'blank')],
    ['状态', july('1', 5, 'zero')],
    ['数', july('1', null, 'value')],
    ['数', july('1', formula('A1', null))],
    ['数', july('1', 1e308)],
    ['数', july('1', Infinity)],
    ['数', july('1', '9'.repeat(400))],
    ['数', july('1', { value: { kind: 'error', value: '#N/A' } })],
  ])('a row whose %s cannot be read is left out and told', (column, row) => {
    const { value: history, findings } = read(row);
    expect(find(history, '1')).toBeUndefined();
    expect(findings.map((one) => [one.code, one.tier, one.cell])).toEqual([['S231', '核实', 'E2']]);
    expect(findings[0]!.message).toContain(`“${column}”`);
  });

  it('of two rows that contradict each other neither is taken; the same said twice does no harm', () => {
    const { value: history, findings } = read(july('1', 5), july('1', 6), july('2', 5), july('2', 5));
    expect(find(history, '1')).toBeUndefined();
    expect(find(history, '2')?.value).toBe('5');
    expect(findings.map((one) => [one.code, one.message])).toEqual([
      ['S232', expect.stringContaining('第3行与第2行')],
      ['S036', expect.stringContaining('1行与前面的行完全相同（第5行）')],
    ]);
  });

  it('a sheet without the columns gives no history and says which are missing', () => {
    const { value, findings } = readHistory(sheet('历史', [['期', '指标', '数']]), 'h.xlsx');
    expect(value).toBe(emptyHistory);
    expect(findings.map((one) => one.code)).toEqual(['S230']);
    expect(findings[0]!.message).toContain('“单位代码”');
  });

  it('blank rows are skipped; no history is an empty one', () => {
    expect(read([], [null, null]).findings).toEqual([]);
    expect(emptyHistory.find({ period: '2020-07', unit: null, indicator: CODE })).toBeUndefined();
  });
});

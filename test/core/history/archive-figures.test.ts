import fc from 'fast-check';
import type { Figure } from '../../../src/core/figure/figure';
import { archiveFigures, type ArchivedFigure } from '../../../src/core/history/archive-figures';
import { addedRow, historySheet, keptRows } from '../../../src/core/history/history-sheet';
import type { HistoryRecord } from '../../../src/core/history/history';
import { effectFindings, laterEffects } from '../../../src/core/history/later-effects';
import { readRecords } from '../../../src/core/history/read-history';
import { tiedEffects } from '../../../src/core/history/tied-effects';
import { shownChange } from '../../../src/archive';
import { tellingOf } from '../../../src/core/scheme/telling-of';
import { runningTotals } from '../../../src/core/scheme/running-totals';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { sheet } from '../../support/grid';
import { indicator, scheme } from '../../support/scheme';
import { rule } from '../../support/submission';

const CODE = '两癌.累计完成';

function value(of: string): Figure {
  return { state: Number(of) === 0 ? 'zero' : 'value', value: of, text: of, measure: '人', sources: [] };
}

const stateOf = (state: 'blank' | 'notApplicable' | 'notReported'): Figure => ({ state, value: null, text: '', measure: '', sources: [] });

function archived(figure: Figure, more: Partial<ArchivedFigure> = {}): ArchivedFigure {
  return { period: '2020-06', unit: '1', unitName: '甲县', indicator: CODE, formerCode: null, figure, origin: '甲县.xlsx 县区表!D6', ...more };
}

function record(of: string, more: Partial<HistoryRecord> = {}): HistoryRecord {
  return { period: '2020-06', unit: '1', indicator: CODE, figure: value(of), version: 1, ...more };
}

/** The history that a host reads back after figures were put into it. */
function after(rows: readonly ArchivedFigure[], before: readonly HistoryRecord[] = []) {
  const added = archiveFigures(before, rows);
  const [grid] = applyEdits([], historySheet(added.map(addedRow), []));
  return readRecords(grid!, 'history.xlsx');
}

describe('a round put into the history', () => {
  it('adds what is not there, leaves what is, and puts what differs one version up', () => {
    const before = [record('10', { unit: '1' }), record('20', { unit: '2' }), record('21', { unit: '2', version: 2 })];
    const now = [archived(value('10')), archived(value('22'), { unit: '2', unitName: '乙县' }), archived(value('30'), { unit: null, unitName: '全市' })];
    expect(archiveFigures(before, now).map(({ unit, version, before: was, figure }) => [unit, version, was?.value ?? null, figure.value])).toEqual([['2', 3, '21', '22'], [null, 1, null, '30']]);
  });

  it('knows a renamed indicator by its former code', () => {
    const renamed = { indicator: '两癌筛查.累计', formerCode: CODE };
    expect(archiveFigures([record('10')], [archived(value('10'), renamed)])).toEqual([]);
    expect(archiveFigures([record('10')], [archived(value('11'), renamed)])).toMatchObject([{ version: 1, before: { value: '10' } }]);
  });

  const figures = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((one) => value(String(one))),
    fc.tuple(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 6 })).map(([top, bottom]) => value((top / bottom).toFixed(20))),
    fc.bigInt({ min: 10n ** 11n, max: 10n ** 14n }).map((one) => value(`${one}.123456`)),
    fc.constantFrom('在建', '已完工', '371302', '=1+1').map((text): Figure => ({ state: 'value', value: null, text, measure: '', sources: [] })),
    fc.constantFrom('blank' as const, 'notApplicable' as const, 'notReported' as const).map(stateOf),
  );

  it('adds nothing when it is put in again, whatever the figures, read back from the sheet', () => {
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 20 }), (all) => {
        const rows = all.map((figure, index) => archived(figure, { unit: String(index + 1) }));
        const { value: records, findings } = after(rows);
        expect(findings).toEqual([]);
        expect(records).toHaveLength(rows.length);
        expect(archiveFigures(records.map((one) => one.record), rows)).toEqual([]);
      }),
    );
  });

  it('keeps what makes a figure approximate, and tells a revision of that', () => {
    fc.assert(
      fc.property(fc.constantFrom('近' as const, '约' as const, '余' as const, '多' as const, '左右' as const, '以上' as const, '以下' as const), fc.integer({ min: 1, max: 10 ** 6 }), (qualifier, number) => {
        const rows = [archived({ ...value(String(number)), qualifier })];
        const { value: records, findings } = after(rows);
        expect(findings).toEqual([]);
        expect(records.map(({ record: { figure } }) => [figure.value, figure.qualifier])).toEqual([[String(number), qualifier]]);
        expect(archiveFigures(records.map((one) => one.record), rows)).toEqual([]);
        expect(archiveFigures(records.map((one) => one.record), [archived(value(String(number)))])).toMatchObject([{ version: 2 }]);
      }),
    );
  });

  it('keeps blank, zero, not applicable and not reported apart in the sheet', () => {
    const all = [value('0'), stateOf('blank'), stateOf('notApplicable'), stateOf('notReported')].map((figure, index) => archived(figure, { unit: String(index + 1) }));
    expect(after(all).value.map((one) => one.record.figure.state)).toEqual(['zero', 'blank', 'notApplicable', 'notReported']);
  });

  it("keeps the rows that were there as they were, readable or not, and the user's own columns after them", () => {
    const grid = sheet('历史', [['备注', '期', '单位代码', '指标', '数', '版本'], ['核过', '2020-05', '1', CODE, 7, 1], ['', '八月', '1', CODE, 8, 1], ['', '', '', '', '', '']]);
    const { rows, extra } = keptRows(grid);
    const [written] = applyEdits([], historySheet(rows, extra));
    expect(extra).toEqual(['备注']);
    expect(written!.cells.map((row) => (row ?? []).map((cell) => (cell && cell.value.kind !== 'blank' ? cell.value.value : '')))).toEqual([
      ['期', '单位代码', '单位', '指标', '数', '状态', '来源', '版本', '备注'],
      ['2020-05', '1', '', CODE, 7, '', '', 1, '核过'],
      ['八月', '1', '', CODE, 8, '', '', 1, ''],
    ]);
  });
});

describe('a revision of an earlier period', () => {
  const flows = (flow: '累计' | '当期' | '时点') => () => flow;
  const later = [record('10'), record('5', { period: '2020-07' }), record('4', { period: '2020-08' }), record('9', { period: '2021-07' })];
  const revised = archiveFigures(later, [archived(value('12'))]);
  const told = (flow: '累计' | '当期' | '时点') => effectFindings(laterEffects(revised, later, flows(flow))).map(({ code, message }) => `${code} ${message}`);

  it("runs on in the year's sums of a 当期 indicator, and not into the next year", () => {
    expect(told('当期')).toEqual([
      'R021 甲县“两癌.累计完成”2020-06的订正使2020-07的本年累计由15变为17。',
      'R021 甲县“两癌.累计完成”2020-06的订正使2020-08的本年累计由19变为21。',
    ]);
  });

  it('is told where cumulative figures that were reported later have not taken it along', () => {
    expect(told('累计')).toEqual(['R022 甲县“两癌.累计完成”2020-06的累计改动了+2，2020-07、2020-08的累计（5、4）还是订正前报的。']);
  });

  it('is told by names and figures as people read them, with no advice to ask a unit where nobody types the figure', () => {
    const known = scheme({ indicators: [indicator('两癌.率', { type: '比率', measure: '%', decimals: 2, numerator: CODE, denominator: '两癌.任务数' })] });
    const of = (period: string, number: string) => ({ ...record(number, { period }), indicator: '两癌.率' });
    const records = [of('2020-06', '0.858208955223881'), of('2020-07', '0.9')];
    const [added] = archiveFigures(records, [archived(value('0.8'), { indicator: '两癌.率' })]);
    const [found] = effectFindings(laterEffects([added!], records, flows('累计')), tellingOf(known));
    expect(found?.message).toBe('甲县“两癌率”2020-06的累计改动了-5.82个百分点，2020-07的累计（90.00%）还是订正前报的。');
    expect(found?.next).toBe('由各单位的数算出，单位的数订正后重新汇总、再次存入，随同改正。');
    expect(shownChange(added!, tellingOf(known))).toEqual({ before: '85.82%', after: '80.00%' });
    expect(shownChange({ ...added!, figure: value('0.8582089') }, tellingOf(known))).toEqual({ before: '0.858208955223881', after: '0.8582089' });
  });

  it('does nothing to a 时点 indicator, nor where a period between is missing', () => {
    expect(told('时点')).toEqual([]);
    const gap = [record('10'), record('4', { period: '2020-08', unit: '2' })];
    expect(laterEffects(archiveFigures(gap, [archived(value('12'))]), gap, flows('当期'))).toEqual([]);
  });
});

describe('a revision of what a running total adds up', () => {
  const PART = '两癌.本月完成';
  const later = [record('10', { indicator: PART }), record('10'), record('15', { period: '2020-07' }), record('19', { period: '2020-08' }), record('9', { period: '2021-07' })];
  const told = (figures: readonly ArchivedFigure[], totals: readonly string[] = [CODE]) =>
    effectFindings(tiedEffects(archiveFigures(later, figures), later, (part) => (part === PART ? totals : []))).map(({ code, message }) => `${code} ${message}`);

  it('is told where the later totals have not taken it along', () => {
    expect(told([archived(value('12'), { indicator: PART })])).toEqual(['R023 甲县“两癌.本月完成”2020-06的数改动了+2，由它累加的“两癌.累计完成”没有随同改动：2020-07、2020-08（15、19）还是订正前报的。']);
  });

  it('is told once: by the total where that is revised too, and not at all where nothing ties them', () => {
    expect(told([archived(value('12'), { indicator: PART }), archived(value('12'))])).toEqual([]);
    expect(told([archived(value('12'), { indicator: PART })], [])).toEqual([]);
  });

  it('is known by the scheme’s rule or formula, whichever side it stands on', () => {
    const tied = (text: string, off: string | null = null) => [...runningTotals(scheme({ rules: [rule('甲', text, { off })] }))];
    expect(tied('[两癌.累计完成]=上期([两癌.累计完成])+[两癌.本月完成]')).toEqual([[PART, [CODE]]]);
    expect(tied('[两癌.本月完成]+上期([两癌.累计完成])=[两癌.累计完成]')).toEqual([[PART, [CODE]]]);
    expect(tied('[两癌.累计完成]>=上期([两癌.累计完成])+[两癌.本月完成]')).toEqual([]);
    expect(tied('[两癌.累计完成]=上期([两癌.累计完成])+[两癌.本月完成]', '停用')).toEqual([]);
  });
});

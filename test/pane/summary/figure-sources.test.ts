import { join } from 'node:path';
import type { RoundResult } from '../../../src/core/sheets/round-result';
import type { Whereabouts } from '../../../src/taskpane/panels/summary/figure-part';
import { figureSources } from '../../../src/taskpane/panels/summary/figure-sources';
import { plainText, type ShownFigure } from '../../../src/taskpane/panels/summary/shown-figure';
import { resultOfFolder } from '../../support/round-in-memory';
import { ROOT } from '../../support/yuebao';

const results = new Map<string, RoundResult>();

/** Once each. */
function resultOf(sample: string): RoundResult {
  const result = results.get(sample) ?? resultOfFolder(join(ROOT, 'assets/samples', sample), sample.slice(-7));
  results.set(sample, result);
  return result;
}

const nowhere: Whereabouts = { figure: () => null, source: () => null };
const text = (shown: ShownFigure | null) => shown && plainText(shown);

function sourcesIn(sample: 'linyi-2020-08' | 'yongzhou-2019-07', indicator: string, unit: string | null = null, where = nowhere) {
  const sources = figureSources({ indicator, unit }, resultOf(sample), where);
  if (!sources) throw new Error(`no ${indicator}`);
  return sources;
}

describe('how a figure came about', () => {
  it('a sum: each unit’s cell, in the file as it was typed', () => {
    const sum = sourcesIn('linyi-2020-08', '两癌.累计完成');
    expect(sum).toMatchObject({ name: '两癌累计检查人数', method: '合计', formula: null, lacking: [], unit: null });
    expect(sum.parts).toHaveLength(15);
    expect(sum.parts[0]).toMatchObject({ name: '兰山区', operands: [], cells: [{ source: { file: '兰山区8月份报表.xlsx', cell: 'G8' }, place: null }] });
    const added = sum.parts.reduce((total, { shown }) => total + Number(text(shown)?.replace(/[,人]/g, '')), 0);
    expect(text(sum.shown)).toBe('313,718人');
    expect(added).toBe(313718);
  });

  it('a rate: one total over the other, never a mean, and each unit’s two cells', () => {
    const rate = sourcesIn('linyi-2020-08', '两癌.完成率');
    expect(rate.formula).toEqual({ names: '累计检查人数 ÷ 年度任务数', numbers: '313,718人 ÷ 394,812人' });
    const [first] = rate.parts;
    expect(first?.operands.map(({ name, cells }) => [name, cells.map(({ source }) => source.sheet)])).toEqual([['累计检查人数', ['县区表']], ['年度任务数', ['任务']]]);
  });

  it('a rate of some of the units: the totals of these, so that a calculator agrees', () => {
    const rate = sourcesIn('yongzhou-2019-07', '两癌.完成率');
    const [done = 0, task = 0] = rate.formula?.numbers?.split(' ÷ ').map((one) => Number(one.replace(/[,人]/g, ''))) ?? [];
    expect(text(rate.shown)).toBe(`${((done / task) * 100).toFixed(2)}%`);
    expect(text(sourcesIn('yongzhou-2019-07', '两癌.任务数').shown)).not.toBe(`${task}人`);
    expect(rate.lacking).toEqual([{ name: '宁远县', why: 'blocked' }, { name: '新田县', why: 'missing' }]);
  });

  it('a formula on totals: in words and in numbers', () => {
    const { formula } = sourcesIn('yongzhou-2019-07', '空白村.建设进度');
    expect(formula?.names).toBe('(空白村已动工数 + 空白村主体工程完成数 + 空白村装修和设备配备完成数 + 空白村合格村医配备数) ÷ (4 × 消除空白村任务数)');
    expect(formula?.numbers).toBe('(132个 + 114个 + 80个 + 134个) ÷ (4 × 134个)');
  });

  it('the city’s own: the one cell', () => {
    const own = sourcesIn('linyi-2020-08', '负压病房.债券到账');
    expect(own.coverage.of).toBe('city');
    expect(own.parts.map(({ name, cells }) => [name, cells.map(({ source: { sheet, cell } }) => `${sheet}!${cell}`)])).toEqual([['市本级', ['市本级表!E12']]]);
  });

  it('tells whom it does not concern', () => {
    expect(sourcesIn('linyi-2020-08', '精神科医师.计划招聘').notApplicable).toEqual(['沂南县', '临沂高新技术产业开发区']);
  });

  it('what nobody is asked for has no parts and lacks nobody', () => {
    expect(sourcesIn('linyi-2020-08', '健康卡.应用率')).toMatchObject({ shown: { kind: 'absent', state: 'notReported' }, parts: [], lacking: [] });
  });

  it('of one unit: what it was worked out from there', () => {
    const own = sourcesIn('linyi-2020-08', '两癌.完成率', '莒南县');
    expect(own).toMatchObject({ unit: '莒南县', method: null, formula: null });
    expect(text(own.shown)).toBe('81.41%');
    expect(own.parts[0]?.operands.map(({ shown }) => text(shown))).toHaveLength(2);
    expect(sourcesIn('yongzhou-2019-07', '两癌.累计完成', '新田县')).toMatchObject({ parts: [], lacking: [{ name: '新田县', why: 'missing' }] });
  });

  it('says where the workbook has the unit’s cell, else where it has the cell of the file', () => {
    const where: Whereabouts = {
      figure: (indicator, unit) => (indicator === '两癌.累计完成' ? { sheet: unit ?? '汇总表', cell: 'D6' } : null),
      source: ({ file, sheet, cell }) => (file === 'scheme.xlsx' ? { sheet, cell } : null),
    };
    const rate = sourcesIn('linyi-2020-08', '两癌.完成率', null, where);
    expect(rate.parts[0]?.operands.map(({ cells }) => cells[0]?.place)).toEqual([{ sheet: '371302', cell: 'D6' }, { sheet: '任务', cell: 'C2' }]);
    expect(sourcesIn('linyi-2020-08', '两癌.累计完成', null, where).place).toEqual({ sheet: '汇总表', cell: 'D6' });
  });
});

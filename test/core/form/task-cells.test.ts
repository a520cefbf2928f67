import type { Shorthand } from '../../support/grid';
import { formula } from '../../support/grid';
import { filled, livelihood, livelihoodTables, onlySubmission, readSheets, typed } from '../../support/issued';

const round = livelihood();

/** What is found in the task's cell of a form that was issued with 24000 in it. */
function found(value: Shorthand, of = round) {
  const submission = onlySubmission(readSheets(of, filled(of, { D5: value })));
  expect(submission.figures.get('两癌.任务数')?.value ?? null).toBe(of === round ? '24000' : null);
  return submission.findings.filter(({ cell }) => cell === 'D5').map(({ code, tier, message }) => `${code} ${tier} ${message}`);
}

describe('the cell of a task, whose number the scheme has set', () => {
  it.each<[string, Shorthand, string]>([
    ['a text', '见附件', '填的是“见附件”'],
    ['a slash', '/', '填的是“/”'],
    ['an error value', { value: { kind: 'error', value: '#REF!' } }, '显示错误值#REF!'],
    ['a formula without its result', formula('1+1', null), '是公式，没有保存计算结果'],
    ['nothing', { value: { kind: 'blank' } }, '是空的'],
    ['a date', { value: { kind: 'number', value: 44048 }, numberFormat: 'yyyy/m/d' }, '填的是“44048”'],
  ])('that came back with %s wants an explanation; the scheme\'s number counts', (_, value, now) => {
    expect(found(value)).toEqual([`S119 核实 “任务数”一格${now}，下达的是24000人；任务数以下达的为准，汇总不受影响。`]);
  });

  it('says nothing where it stands as issued, nor of another number, which is compared later', () => {
    expect([24000, '２４０００', 20000].map((value) => found(value))).toEqual([[], [], []]);
  });

  it('may be left blank, or crossed out, where no task was set', () => {
    const without = livelihood({ 任务: livelihoodTables.任务.filter(({ 单位 }) => 单位 !== '兰山区') });
    expect([null, '/', '无'].map((value) => found(value, without))).toEqual([[], [], []]);
    expect(found('见附件', without)).toEqual(['S119 核实 “任务数”一格填的是“见附件”，市里没有下达任务数；任务数以下达的为准，汇总不受影响。']);
  });

  it('may be blank in a form that was not issued', () => {
    const own = typed(filled(round).filter(({ name }) => name !== '_月报'), { D5: { value: { kind: 'blank' } } });
    expect(onlySubmission(readSheets(round, own)).findings.filter(({ code }) => code === 'S119')).toEqual([]);
  });
});

import { learnEnglish } from '../../../src/taskpane/english-speech';
import { speechOf } from '../../../src/taskpane/speech';
import type { FigureCoverage } from '../../../src/taskpane/panels/summary/figure-coverage';
import type { TargetLine } from '../../../src/taskpane/panels/summary/target-line';
import { coverageWords, figureWords, paceWords, targetWords } from '../../../src/taskpane/panels/summary/words';

const coverage: FigureCoverage = { of: 'units', counted: 13, kind: '单位', lacking: ['沂水县'], notApplicable: ['费县'], carried: ['莒南县'], adjusted: true };
const target: TargetLine = { name: '完成率', comparison: '≥', target: '80%', standing: 'short', gap: '0.54', points: true, planned: false };
const pace = { elapsed: '66.67%', share: 2 / 3, standing: 'ahead', gap: '12.79' } as const;
learnEnglish();
const [chinese, english] = [speechOf('zh-CN'), speechOf('en-US')];

describe('the words beside a figure', () => {
  it('are of whom it is', () => {
    expect(coverageWords(coverage, chinese)).toBe('13 个单位，缺沂水县，不适用：费县，莒南县用上期数，含调整数');
    expect(coverageWords({ ...coverage, kind: '县区', counted: 1, lacking: [], notApplicable: [], carried: [], adjusted: false }, english)).toBe('1 county');
    expect(coverageWords({ ...coverage, of: 'city', counted: 1, lacking: [], notApplicable: [], carried: [], adjusted: false }, chinese)).toBe('市本级填报');
    expect(coverageWords({ ...coverage, of: 'city', counted: 0, lacking: ['市本级'], notApplicable: [], carried: [], adjusted: false }, chinese)).toBe('缺市本级');
  });

  it('are how it stands to its target, by name where that is not said already', () => {
    expect(targetWords(target, '', chinese)).toBe('完成率：公布目标不低于 80%，还差 0.54 个百分点');
    expect(targetWords(target, '完成率', english)).toBe('Published target at least 80%; 0.54 percentage points to go');
    expect(targetWords({ ...target, comparison: '左右', standing: 'none' }, '完成率', chinese)).toBe('公布目标 80%左右，还没有数');
    expect(targetWords({ name: '任务数', comparison: '=', target: '400,000人', standing: 'short', gap: '5,188人', points: false, planned: true }, '', chinese)).toBe('各单位的任务数合计比公布目标（400,000人）少 5,188人');
  });

  it('are how it stands to the year', () => {
    expect(paceWords(pace, chinese)).toBe('序时进度 66.67%，超 12.79 个百分点');
    expect(paceWords({ ...pace, standing: 'done', gap: '0.00' }, chinese)).toBe('已全部完成');
    expect(paceWords({ ...pace, standing: 'done', gap: '3.20' }, chinese)).toBe('已全部完成，超 3.20 个百分点');
    expect(paceWords({ ...pace, standing: 'overdue', gap: '10.00' }, chinese)).toBe('完成时限已到，还差 10.00 个百分点');
  });

  it('never are 0 for what is not there', () => {
    const words = (state: 'blank' | 'notApplicable' | 'notReported') => figureWords({ kind: 'absent', state }, chinese);
    expect([words('blank'), words('notApplicable'), words('notReported')]).toEqual(['未填', '不适用', '未报']);
  });
});

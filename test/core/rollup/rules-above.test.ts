import { gather, rolled } from '../../support/gathered';
import { rule } from '../../support/submission';
import { THREE_LEVELS_SENT, threeLevels } from '../../support/three-levels';
import { validate } from '../../../src/core/validation/validate';

const judged = (...rules: ReturnType<typeof rule>[]) => {
  const gathered = gather({ ...threeLevels(), rules }, THREE_LEVELS_SENT);
  const summary = rolled(gathered);
  const alone = gathered.checked.flatMap(({ submission }) => {
    const { findings, notEvaluated } = validate(submission, gathered.round);
    return [...findings.filter(({ code }) => code === 'V100'), ...notEvaluated];
  });
  return { alone, told: summary.findings.filter(({ code }) => code === 'V100').map(({ unit, tier, message }) => [unit, tier, message]), notEvaluated: summary.notEvaluated };
};

describe('a rule that a county and its townships answer for together', () => {
  it('is judged once the townships’ figures are rolled up, and not before', () => {
    const { alone, told, notEvaluated } = judged(rule('X1', '[项目.个数]*100<=[两癌.累计完成]', { where: ['县区'] }));
    expect(alone).toEqual([]);
    expect(told).toEqual([['甲县', '核实', 'X1不成立：实为300人，应不大于179人，相差121人。']]);
    expect(notEvaluated).toEqual([{ rule: 'X1', unit: '2', why: '乙二镇的数没有报齐，合计不全，这一条没有判断' }]);
  });

  it('is judged without 范围 too where the county reports a part, and sends nothing back', () => {
    expect(judged(rule('X1', '[项目.个数]*100<=[两癌.累计完成]', { tier: '强制' })).told).toHaveLength(1);
  });

  it('is judged of the county alone where it names the county’s kind and only townships report', () => {
    const { alone, told } = judged(rule('X1', '[两癌.累计完成]<=100', { where: ['县区'] }));
    expect(alone).toEqual([]);
    expect(told.map(([unit]) => unit)).toEqual(['甲县']);
  });

  it('stays one of each township where no kind is named and the county reports none of it', () => {
    const { alone, told } = judged(rule('X1', '[两癌.累计完成]<=90'));
    expect(alone).toHaveLength(1);
    expect(told).toEqual([]);
  });
});

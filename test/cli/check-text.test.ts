import { tellCheck } from '../../src/cli/check-text';
import { speechOf } from '../../src/cli/speech';
import type { Lang } from '../../src/language/lang';
import type { Finding } from '../../src/core/finding';
import { round, scheme } from '../support/scheme';

const finding = (more: Partial<Finding>): Finding => ({ id: '0000000a', code: 'V006', tier: '核实', name: '名', message: '完成率为117.36%，超过100%。', slots: {}, next: '核对。', unit: '甲县', file: '甲县.xlsx', ...more });

function told(findings: readonly Finding[], lang: Lang = 'zh-CN'): string {
  const files = [{ file: '甲县.xlsx', unit: '甲县', forms: 1, findings, notEvaluated: [], explained: () => null }];
  return tellCheck({ files, findings, round: round(scheme()), counted: new Set(['甲县.xlsx']) }, speechOf(lang));
}

describe('The gap of a finding as check tells it', () => {
  it('is written as people read it: rates as percentages, their difference in percentage points', () => {
    const above = finding({ gap: { left: '1.17355371900826', right: '1', difference: '0.17355371900826', unit: '%' } });
    expect(told([above])).toContain('      117.36% 与 100.00%，相差17.36个百分点\n');
    expect(told([above], 'en-US')).toContain('      117.36% against 100.00%, a difference of 17.36 percentage points\n');
  });

  it('is left out where the message has it already, whichever way round it was counted', () => {
    const less = finding({ message: '合计：实为990人，应等于1000人，相差10人。', gap: { left: '990', right: '1000', difference: '-10', unit: '人' } });
    expect(told([less])).not.toContain(' 与 ');
  });
});

describe('Explanations as check tells them', () => {
  const said = (why: string | null, lang: Lang = 'zh-CN') => {
    const one = finding({});
    const files = [{ file: '甲县.xlsx', unit: '甲县', forms: 1, findings: [one], notEvaluated: [], explained: () => ({ text: '任务9月调减。', passes: why === null, why }) }];
    return tellCheck({ files, findings: [one], round: round(scheme()), counted: new Set(['甲县.xlsx']) }, speechOf(lang));
  };

  it('a finding that is explained asks for nothing more', () => {
    expect(said(null)).toMatch(/ {6}已说明：任务9月调减。\n可以报送（核实意见 1 条，均已说明）\n/);
  });

  it('an explanation that does not pass is told with the reason, and still asked for', () => {
    expect(said('只是重复了审核意见')).toMatch(/ {6}说明没有通过：“任务9月调减。”只是重复了审核意见\n可以报送（核实意见 1 条，须在“核实说明”中说明）\n/);
    expect(said('只是重复了审核意见', 'en-US')).toContain('The explanation does not pass: “任务9月调减。” only repeats the finding');
  });
});

it('of several files of a unit each finding names its own, and what would count is said', () => {
  const [first, second] = [finding({ cell: 'D6', sheet: '县区表' }), finding({ file: '甲县（重报）.xlsx', cell: 'D7', sheet: '县区表' })];
  const files = [first, second].map((one) => ({ file: one.file ?? '', unit: '甲县', forms: 1, findings: [one], notEvaluated: [], explained: () => null }));
  const said = (counted: readonly string[]) => tellCheck({ files, findings: [first, second], round: round(scheme()), counted: new Set(counted) }, speechOf('zh-CN'));
  expect(said(['甲县（重报）.xlsx'])).toContain('文件：甲县.xlsx、甲县（重报）.xlsx\n一并报送时计入的是：甲县（重报）.xlsx\n');
  expect(said(['甲县（重报）.xlsx'])).toContain('  · 甲县（重报）.xlsx 县区表!D7：');
  expect(said([])).toContain('一并报送时分不清以哪一份为准，都不计入\n');
});

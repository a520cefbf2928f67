import { figureRules, submissionRules } from '../../../src/core/validation/rules';
import { figureSubject, submissionSubject } from './example-subject';

const place = { unit: '甲县', file: '甲县.xlsx', sheet: '月报', cell: 'D6', indicators: ['两癌.累计完成'] };

describe.each(figureRules.map((rule) => [rule.kind.code, rule.kind.name, rule] as const))('%s %s', (code, _, rule) => {
  it.each(rule.examples.pass)('has nothing to say: $says', (example) => {
    expect(rule.judge(figureSubject(example), place)).toBeNull();
  });

  it.each(rule.examples.fail)('speaks up: $says', (example) => {
    const finding = rule.judge(figureSubject(example), place);
    expect(finding).toMatchObject({ code, ...place });
    expect(finding?.message).not.toMatch(/[{}]|undefined/);
  });
});

describe.each(submissionRules.map((rule) => [rule.kind.code, rule.kind.name, rule] as const))('%s %s', (code, _, rule) => {
  it.each(rule.examples.pass)('has nothing to say: $says', (example) => {
    expect(rule.judge(submissionSubject(example), place)).toBeNull();
  });

  it.each(rule.examples.fail)('speaks up: $says', (example) => {
    const finding = rule.judge(submissionSubject(example), place);
    expect(finding).toMatchObject({ code });
    expect(finding?.message).not.toMatch(/[{}]|undefined/);
  });
});

describe('the built-in rules', () => {
  const rules = [...figureRules, ...submissionRules];

  it('stand in the order of their codes, each with examples on both sides', () => {
    const codes = rules.map(({ kind }) => kind.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { kind, examples } of rules) {
      expect([kind.code, examples.pass.length > 0, examples.fail.length > 0]).toEqual([kind.code, true, true]);
    }
  });

  it('find no fault in a blank that nobody asked for', () => {
    const blank = figureSubject({ figure: { state: 'blank' }, indicator: { type: '文本', required: false } });
    expect(figureRules.map((rule) => rule.judge(blank, place))).toEqual(figureRules.map(() => null));
  });
});

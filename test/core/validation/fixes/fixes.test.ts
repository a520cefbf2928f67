import { numberFigure } from '../../../../src/core/figure/number-figure';
import { readFigure } from '../../../../src/core/figure/read-figure';
import { notReported } from '../../../../src/core/figure/figure';
import type { Cell } from '../../../../src/core/grid';
import type { ExpectedFigure } from '../../../../src/core/figure/expected-figure';
import type { FixExample } from '../../../../src/core/validation/fix-rule';
import { fixRules } from '../../../../src/core/validation/fixes';

const PEOPLE: ExpectedFigure = { name: '检查人数', type: '个数', levels: [], measure: '人', decimals: 0, blankMeans: '未报' };
const at = { source: { file: '甲县.xlsx', sheet: '月报', cell: 'D6' }, unit: '甲县', indicator: '两癌.累计完成' };

function subjectOf({ typed, format, holds, expected: more, computed, issued }: FixExample) {
  const expected = { ...PEOPLE, ...more };
  const value: Cell['value'] = typeof typed === 'number' ? { kind: 'number', value: typed } : { kind: 'text', value: typed };
  const cell: Cell = { value, ...(holds !== undefined && { formula: holds }), ...(format !== undefined && { numberFormat: format }) };
  const { value: figure, findings } = readFigure(cell, expected, at);
  const comes = computed === undefined ? notReported(expected.measure) : numberFigure(computed, expected.measure);
  return { subject: { cell, expected, figure, computed: { figure: comes, formula: issued ?? null } }, findings };
}

describe.each(fixRules.map((rule) => [rule.kind, rule] as const))('%s', (kind, rule) => {
  it.each(rule.examples.offered)('is offered: $says', (example) => {
    const { subject, findings } = subjectOf(example);
    const mended = rule.mend(subject);
    expect(mended?.value).toMatchObject({ value: example.mended });
    expect(mended?.formula).toBe(example.issued);
    if (kind !== '重算') expect(findings.map(({ code }) => code).filter((code) => !rule.kinds.some((one) => one.code === code))).toEqual([]);
  });

  it.each(rule.examples.refused)('is not offered: $says', (example) => {
    const { subject, findings } = subjectOf(example);
    expect(rule.mend(subject)).toBeNull();
    expect(findings.length + (subject.cell.formula === undefined ? 0 : 1) + (kind === '重算' ? 1 : 0)).toBeGreaterThan(0);
  });
});

describe('the fixes', () => {
  it('have each findings of their own, and examples on both sides', () => {
    const codes = fixRules.flatMap(({ kinds }) => kinds.map(({ code }) => code));
    expect(codes).toEqual([...new Set(codes)]);
    for (const { kind, examples } of fixRules) expect([kind, examples.offered.length > 0, examples.refused.length > 0]).toEqual([kind, true, true]);
  });
});

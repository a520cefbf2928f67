import fc from 'fast-check';
import { breakTitle } from '../../src/files/break-title';
import { controlTag, controlTitle } from '../../src/files/control-tag';

const binding = { expression: '[两癌.累计完成]', indicators: ['两癌.累计完成'], unit: null, period: '2020-08', format: '0' };

function lines(title: string): string[] {
  const edges = [0, ...breakTitle(title), title.length];
  return edges.slice(1).map((end, index) => title.slice(edges[index], end));
}

describe('a title', () => {
  it.each([
    ['关于民生实事进展情况的报告', ['关于民生实事进展情况的报告']],
    ['市卫生健康委2020年民生实事工作8月份进展情况', ['市卫生健康委2020年', '民生实事工作8月份进展情况']],
    ['永州市2019年1—7月省定民生实事有关医疗卫生工作进展汇报', ['永州市2019年1—7月省定民生实事', '有关医疗卫生工作进展汇报']],
  ])('%s is broken into %j', (title, expected) => {
    expect(lines(title)).toEqual(expected);
  });

  it('is not broken within what stays together', () => {
    const title = '市卫生健康委2020年民生实事工作8月份进展情况';
    expect(breakTitle(title, [{ start: 6, end: 15 }])).toEqual([15]);
  });

  it('is never broken within a number, before a closing mark or after an opening one', () => {
    const pieces = fc.array(fc.constantFrom('2020', '年', '《', '》', '（', '）', '的', '工作', '进展', '情况', '，', '12', '月', '市'), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(pieces, (words) => {
        const title = words.join('');
        const broken = lines(title);
        expect(broken.join('')).toBe(title);
        for (const line of broken.slice(0, -1)) expect(line).not.toMatch(/[《（]$/);
        for (const line of broken.slice(1)) expect(line).not.toMatch(/^[》），年月]/);
        expect(broken.slice(1).some((line, index) => /\d$/.test(broken[index]!) && /^\d/.test(line))).toBe(false);
      }),
    );
  });
});

describe('the tag of a content control', () => {
  it('reads indicator, unit, period', () => {
    expect(controlTag(binding)).toMatch(/^两癌\.累计完成\|全市\|2020-08\|[0-9a-f]{8}$/);
    expect(controlTag({ ...binding, unit: '兰山区' })).toContain('|兰山区|');
  });

  it('differs where any part of the binding does', () => {
    const others = [{ expression: '[x.y]' }, { indicators: ['x.y'] }, { unit: '全市' }, { period: '2020-07' }, { format: '0.00' }];
    const tags = [binding, ...others.map((other) => ({ ...binding, ...other }))].map(controlTag);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('and its title are within Word’s limit of 64, whatever they name', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.constant('长'.repeat(100)), fc.constant('😀'.repeat(50)));
    fc.assert(
      fc.property(text, fc.option(text), text, (indicator, unit, period) => {
        for (const told of [controlTag, controlTitle]) {
          const tag = told({ ...binding, indicators: [indicator], unit, period });
          expect(tag.length).toBeLessThanOrEqual(64);
        }
        expect(controlTag({ ...binding, indicators: [indicator], unit, period })).toMatch(/\|[0-9a-f]{8}$/);
      }),
    );
  });
});

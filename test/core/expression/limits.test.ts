import { evaluate } from '../../../src/core/expression/evaluate';
import { parseExpression } from '../../../src/core/expression/parse-expression';
import { scope } from '../../support/scope';

const problem = (source: string) => {
  const parsed = parseExpression(source);
  return parsed.ok ? null : parsed.problem.message;
};

describe('limits of a formula', () => {
  it('is two thousand characters long at most', () => {
    expect(problem(`1${'+1'.repeat(999)}`)).toBeNull();
    expect(problem(`11${'+1'.repeat(999)}+`)).toMatch(/^公式太长（2001个字符，最多2000个）/);
  });

  it('is thirty-two brackets deep at most', () => {
    expect(problem(`${'('.repeat(32)}1${')'.repeat(32)}`)).toBeNull();
    expect(problem(`${'('.repeat(33)}1${')'.repeat(33)}`)).toMatch(/嵌套太深（最多32层）/);
  });

  it('counts calls, signs and percent marks as depth too', () => {
    expect(problem(`${'ABS('.repeat(33)}1${')'.repeat(33)}`)).toMatch(/嵌套太深/);
    expect(problem(`${'-'.repeat(40)}[甲.乙]`)).toMatch(/嵌套太深/);
    expect(problem(`1${'%'.repeat(40)}`)).toMatch(/嵌套太深/);
    expect(problem(`${'-('.repeat(17)}1${')'.repeat(17)}`)).toMatch(/嵌套太深/);
    expect(problem(`${'-ABS('.repeat(17)}1${')'.repeat(17)}`)).toMatch(/嵌套太深/);
    expect(problem(Array.from({ length: 200 }, () => '-(-1%)').join('+'))).toBeNull();
  });

  it('does not overflow or dawdle on hostile text', () => {
    for (const text of ['(', '[', '-', '{', 'SUM(', '（', '“', '=', '[甲.乙]', '1+']) {
      expect(problem(text.repeat(1_000_000 / text.length))).toMatch(/^公式太长/);
      expect(problem(text.repeat(Math.floor(2000 / text.length)))).not.toBeNull();
    }
  });

  it('evaluates the longest sum there is', () => {
    const parsed = parseExpression(`1${'+1'.repeat(999)}`);
    const value = parsed.ok ? evaluate(parsed.value, scope()) : null;
    expect(value?.kind === 'number' && value.value.toFixed()).toBe('1000');
  });

  it('keeps results to digits that can be worked with', () => {
    const parsed = parseExpression(Array.from({ length: 100 }, () => '1.23456789012345').join('*'));
    const value = parsed.ok ? evaluate(parsed.value, scope()) : null;
    expect(value?.kind === 'number' && value.value.c.length).toBeLessThanOrEqual(34);
  });
});

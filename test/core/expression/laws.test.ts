import Big from 'big.js';
import fc from 'fast-check';
import { evaluate } from '../../../src/core/expression/evaluate';
import { parseExpression } from '../../../src/core/expression/parse-expression';
import { parseTemplate } from '../../../src/core/expression/parse-template';
import { judge } from '../../../src/core/expression/judge';
import { sides } from '../../../src/core/expression/sides';
import { toExcel } from '../../../src/core/expression/to-excel';
import type { Value } from '../../../src/core/expression/scope';
import { writeValue } from '../../../src/core/expression/write-value';
import { figure, scope } from '../../support/scope';

const PIECES = [
  ...'()[]{}|@#!$,;:.+-*/^&=<>%"“”（），【】＝1 甲',
  ...['[甲.乙]', '[缺.数]', 'SUM(', 'IF(', 'AND(', '上期(', '全市(', '单位数(', 'ISBLANK(', '报告期', 'A1', 'A1:B2', 'LET(', 'LAMBDA(', 'TRUE', '"文"', '1e5', '#REF!', '{{', '}}', '|0.00%'],
];

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')));

const someScope = scope({ figures: { '甲.乙': '3.5万元', '缺.数': '空白' }, views: { 上期: { figures: { '甲.乙': 2 } } }, unitCounts: { '': 3 } });

const decimalNumber = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => new Big(digits).div(new Big(10).pow(places)));

const written = (value: Big) => (value.lt(0) ? `(${value.toFixed()})` : value.toFixed());

const leaf = fc.oneof(decimalNumber.map(written), fc.constantFrom('[甲.乙]', '"文"', 'TRUE', '"12"', '50%'));
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '&', '=', '<', '<=', '<>'), tie('formula')).map(([a, sign, b]) => `(${a}${sign}${b})`),
    fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '&', '='), tie('formula')).map(([a, sign, b]) => `${a}${sign}${b}`),
    fc.tuple(fc.constantFrom('-', '+'), tie('formula')).map(([sign, a]) => `${sign}${a}`),
    tie('formula').map((a) => `IF(${a},1,${a})`),
  ),
}));

function valueOf(source: string): Value {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.problem.message}`);
  return evaluate(parsed.value, someScope);
}

describe('whatever is typed', () => {
  it('parses or tells why not, and what parses comes to a value', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseExpression(text);
        if (!parsed.ok) return expect(parsed.problem.message).toMatch(/。$/);
        const value = evaluate(parsed.value, someScope);
        sides(parsed.value, someScope);
        judge(parsed.value, someScope);
        expect(typeof writeValue(value, '0.00', 'halfUp')).toBe('string');
      }),
      { numRuns: 5000 },
    );
  });

  it('is a template or tells why not, and its texts are never changed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseTemplate(text);
        if (!parsed.ok) return expect(parsed.problem.message).toMatch(/。$/);
        for (const part of parsed.value.parts) if (part.kind === 'text') expect(text).toContain(part.text);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the same once it is normalised', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseExpression(text);
        if (parsed.ok) expect(parseExpression(parsed.value.text)).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('arithmetic', () => {
  it('adds, subtracts and multiplies exactly', () => {
    fc.assert(
      fc.property(decimalNumber, decimalNumber, (a, b) => {
        for (const [sign, expected] of [['+', a.plus(b)], ['-', a.minus(b)], ['*', a.times(b)]] as const) {
          const value = valueOf(`${written(a)}${sign}${written(b)}`);
          expect(value.kind === 'number' && value.value.eq(expected)).toBe(true);
        }
      }),
    );
  });

  it('divides and multiplies back', () => {
    fc.assert(
      fc.property(decimalNumber, decimalNumber, (a, b) => {
        fc.pre(!b.eq(0));
        expect(valueOf(`${written(a)}/${written(b)}*${written(b)}=${written(a)}`)).toEqual({ kind: 'boolean', value: true });
      }),
    );
  });

  it('is missing wherever a missing figure enters', () => {
    fc.assert(
      fc.property(formula, fc.constantFrom('+', '-', '*', '/', '&', '=', '<'), (text, sign) => {
        const value = valueOf(`[缺.数]${sign}(${text})`);
        expect(value).toMatchObject({ kind: 'missing', indicator: '缺.数' });
      }),
    );
  });
});

describe('a name in brackets', () => {
  const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !/[[\]{}|@#'.．。＃＠＇｛｝｜［］【】〔〕\u200b-\u200d\u2060\ufeff０-９Ａ-Ｚａ-ｚ\u3000\u00a0]/.test(text) && text.trim() === text);

  it('may hold any characters but those of the grammar', () => {
    fc.assert(
      fc.property(part, part, (item, column) => {
        const parsed = parseExpression(`[${item}.${column}]+1`);
        expect(parsed).toMatchObject({ ok: true, value: { root: { left: { kind: 'indicator', code: `${item}.${column}` } } } });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a formula written for Excel', () => {
  it('means the same when read again', () => {
    fc.assert(
      fc.property(formula, (text) => {
        const parsed = parseExpression(text);
        if (!parsed.ok) throw new Error(parsed.problem.message);
        const excel = toExcel(parsed.value, (code) => `[${code}]`);
        expect(valueOf(excel ?? '')).toEqual(evaluate(parsed.value, someScope));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('two figures of one base', () => {
  it('compare the same in whatever multiple they are measured', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (value) => {
        const both = scope({ figures: { '甲.万': figure(value, { measure: '万元' }), '甲.元': figure(value * 10_000, { measure: '元' }) } });
        const parsed = parseExpression('AND([甲.万]=[甲.元],[甲.元]=[甲.万],[甲.万]/[甲.元]=1,[甲.元]-[甲.万]=0)');
        expect(parsed.ok && evaluate(parsed.value, both)).toEqual({ kind: 'boolean', value: true });
      }),
    );
  });
});

import type { Token } from '@borgar/fx';
import { functions } from './functions';
import { failure, whereabouts, type Failure } from './problem';

/** Brackets and signs one within another. */
const GREATEST_DEPTH = 32;

const BINARY = new Set(['+', '-', '*', '/', '^', '&', '=', '<>', '<', '<=', '>', '>=']);

/** Of a call or not, with the signs before it. */
interface OpenBracket {
  readonly call: boolean;
  readonly signs: number;
}

interface Reading {
  readonly text: string;
  /** An operand has just ended: an operator, a comma or a closing bracket comes next. */
  ended: boolean;
  readonly open: OpenBracket[];
  /** Signs in a row. */
  signs: number;
  previous: Token | null;
}

/**
 * Whether the tokens make up one expression of the language, before they are parsed: operands and operators by turns, brackets
 * in pairs, commas within calls only, no deeper than is allowed. Tells the first thing that is wrong, and where.
 */
export function checkTokens(tokens: readonly Token[], text: string): Failure | null {
  const reading: Reading = { text, ended: false, open: [], signs: 0, previous: null };
  for (const token of tokens) {
    const wrong = token.type === 'operator' ? readOperator(token, reading) : readOperand(token, reading);
    if (wrong) return wrong;
    if (depth(reading) > GREATEST_DEPTH) return failure(`公式嵌套太深（最多${GREATEST_DEPTH}层），请拆成几条。`);
    reading.previous = token;
  }
  if (reading.open.length > 0) return failure(`少了${reading.open.length}个“)”。`);
  return reading.ended ? null : failure(reading.previous ? `“${reading.previous.value}”后面缺少内容。` : '公式是空的。');
}

function depth({ open, signs }: Reading): number {
  return open.reduce((sum, bracket) => sum + 1 + bracket.signs, signs);
}

function readOperand(token: Token, reading: Reading): Failure | null {
  const where = place(token, reading);
  if (reading.ended) return failure(`${where}的“${token.value}”前面缺少运算符或逗号。`);
  const wrong = unusable(token, where);
  if (wrong) return failure(wrong);
  reading.ended = token.type !== 'func';
  if (reading.ended) reading.signs = 0;
  return null;
}

function readOperator(token: Token, reading: Reading): Failure | null {
  const sign = token.value;
  if (sign === '(') return openBracket(token, reading);
  if (sign === ')') return closeBracket(token, reading);
  const where = place(token, reading);
  if (sign === ',') {
    if (!reading.open.at(-1)?.call) return failure(`${where}的逗号不在函数的括号里。`);
    return reading.ended ? expectOperand(reading) : failure(`${where}的逗号前面缺少参数。`);
  }
  if (sign === '%') {
    if (!reading.ended) return failure(`${where}的“%”前面缺少数值。`);
    reading.signs += 1;
    return null;
  }
  if (!BINARY.has(sign)) return failure(unsupported(sign, where));
  if (reading.ended) return expectOperand(reading);
  if (sign !== '+' && sign !== '-') return failure(`${where}的“${sign}”前面缺少内容。`);
  reading.signs += 1;
  return null;
}

function openBracket(token: Token, reading: Reading): Failure | null {
  if (reading.ended) return failure(`${place(token, reading)}的“(”前面缺少运算符。`);
  reading.open.push({ call: reading.previous?.type === 'func', signs: reading.signs });
  reading.signs = 0;
  return null;
}

function closeBracket(token: Token, reading: Reading): Failure | null {
  const opened = reading.open.pop();
  const where = place(token, reading);
  if (!opened) return failure(`${where}多了一个“)”。`);
  const emptyCall = opened.call && reading.previous?.value === '(';
  if (!reading.ended && !emptyCall) return failure(`${where}的“)”前面缺少内容。`);
  reading.ended = true;
  return null;
}

function expectOperand(reading: Reading): null {
  reading.ended = false;
  reading.signs = 0;
  return null;
}

function unusable(token: Token, where: string): string | null {
  const { type, value } = token;
  if (token.unterminated) return `${where}的引号没有配对。`;
  if (type === 'range' || type === 'range_beam' || type === 'range_ternary') return `${where}的“${value}”是单元格地址，这里只能用指标，如[两癌.累计完成]。`;
  if (type === 'structured') return value.startsWith('[') ? null : `${where}的“${value}”不是指标，指标应写作[事项.列]。`;
  if (type === 'error') return `${where}的“${value}”是错误值，不能写在公式里。`;
  if (type === 'func' && !functions.has(value.toUpperCase())) return `${where}的“${value}”不是可用的函数，可用的有IF、AND、SUM、ROUND、上期、全市等。`;
  if (type === 'range_named' && /[.\\?]/.test(value)) return `${where}的“${value}”如果是指标，应写在方括号里：[${value}]。`;
  if (['number', 'string', 'bool', 'structured', 'range_named', 'func'].includes(type)) return null;
  return `${where}的“${value}”看不懂。`;
}

function unsupported(sign: string, where: string): string {
  if (sign === '{' || sign === '}') return `${where}有“${sign}”，公式里不能用数组。`;
  if (sign === ':') return `${where}有“:”，公式里不能用单元格区域。`;
  if (sign === ';') return `${where}有分号，参数之间应当用逗号。`;
  return `${where}的“${sign}”不能用在公式里。`;
}

function place(token: Token, reading: Reading): string {
  return whereabouts(reading.text, token.loc?.[0] ?? 0);
}

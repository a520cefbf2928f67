import type { Expression } from '../../expression/expression';
import { normaliseFormat } from '../../expression/format';
import { normaliseName } from '../../expression/normalise';
import { parseExpression } from '../../expression/parse-expression';
import { parseTemplate } from '../../expression/parse-template';
import type { Template } from '../../expression/template';
import { isDateFormat } from '../../figure/date-format';
import { readDay } from '../../figure/read-day';
import type { Day, PeriodScheme } from '../../period';
import { halfWidth, plainName } from '../half-width';
import { type Column, type Entry, type Need, type Parsed, bad, good } from './column';
import { type Days, readDays } from './read-days';
import { readPeriodCode } from './read-period-code';

/** A template without text. */
export const emptyTemplate: Template = { source: '', parts: [] };

/** Any text; a spreadsheet's date is written out. */
export function text(heading: string, need: Need = 'none'): Column<string> {
  return { heading, need, otherwise: '', parse: (entry) => good(typedDay(entry)?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') ?? entry.text) };
}

/** A cell whose reading depends on another column. Spreadsheets turn a typed 5-10 into a date. */
export function raw(heading: string, need: Need = 'none'): Column<Entry | null> {
  return {
    heading,
    need,
    otherwise: null,
    parse: (entry) => (typedDay(entry) === null ? good(entry) : bad('表格软件把它认成了日期，请先把单元格格式设为文本再填')),
  };
}

function typedDay({ cell }: Entry): Day | null {
  return cell.value.kind === 'number' && isDateFormat(cell.numberFormat) ? readDay(cell) : null;
}

/** A name or code, as the same name in brackets is read in a formula. */
export function name(heading: string, need: Need = 'none'): Column<string> {
  return { heading, need, otherwise: '', parse: ({ text: typed }) => good(normaliseName(typed)) };
}

/** A code of an indicator; it may be typed as it stands in formulas: [两癌.任务数]. */
export function indicatorName(heading: string, need: Need = 'none'): Column<string> {
  return {
    heading,
    need,
    otherwise: '',
    parse: ({ text: typed }) => {
      const code = normaliseName(typed.replace(/^[[【［](.*)[\]】］]$/, '$1'));
      return /^[^.]+\.[^.]+$/.test(code) ? good(code) : bad('指标代码要写成“事项简称.列名”，中间只有一个点');
    },
  };
}

/** A measure unit: full-width forms as half-width, no white space. */
export function measure(heading: string, need: Need = 'none'): Column<string> {
  return { heading, need, otherwise: '', parse: ({ text: typed }) => good(plainName(typed)) };
}

/** A format as a mark has it after the bar: 0.00亿元. */
export function format(heading: string, need: Need = 'none'): Column<string> {
  return { heading, need, otherwise: '', parse: ({ text: typed }) => good(normaliseFormat(typed)) };
}

/** Several texts in a cell, separated by 、 ， , ; ； | or a line break. */
export function list(heading: string, need: Need = 'none'): Column<readonly string[]> {
  return { heading, need, otherwise: [], parse: ({ text: typed }) => good(splitList(typed)) };
}

export function splitList(typed: string): string[] {
  return typed.split(/[、，,;；|｜\n]/).map((part) => part.trim()).filter((part) => part !== '');
}

/** One of the values that the words stand for. */
export function choice<Value>(
  heading: string,
  words: Readonly<Record<string, Value>>,
  { need = 'none', otherwise }: { readonly need?: Need; readonly otherwise: NoInfer<Value> },
): Column<Value> {
  return { heading, need, otherwise, parse: ({ text: typed }) => readChoice(typed, words) };
}

/** Several of the values that the words stand for. */
export function choices<Value>(heading: string, words: Readonly<Record<string, Value>>, need: Need = 'none'): Column<readonly Value[]> {
  return {
    heading,
    need,
    otherwise: [],
    parse: ({ text: typed }) => {
      const values: Value[] = [];
      for (const word of splitList(typed)) {
        const read = readChoice(word, words);
        if (!read.ok) return read;
        values.push(read.value);
      }
      return good(values);
    },
  };
}

function readChoice<Value>(typed: string, words: Readonly<Record<string, Value>>): Parsed<Value> {
  const key = Object.keys(words).find((word) => plainName(word) === plainName(typed));
  const value = key === undefined ? undefined : words[key];
  return value === undefined ? bad(`只能填${Object.keys(words).join('、')}之一`) : good(value);
}

/** Words as the values themselves. */
export function words<const Word extends string>(...all: readonly Word[]): Readonly<Record<Word, Word>> {
  return Object.fromEntries(all.map((word) => [word, word])) as Record<Word, Word>;
}

export function yesNo<Otherwise extends boolean | null>(heading: string, otherwise: Otherwise): Column<boolean | Otherwise> {
  const known: Readonly<Record<string, boolean>> = { 是: true, 否: false, TRUE: true, FALSE: false, true: true, false: false };
  return {
    heading,
    need: 'none',
    otherwise,
    parse: ({ text: typed }) => {
      const value = known[plainName(typed)];
      return value === undefined ? bad('只能填是或否') : good(value);
    },
  };
}

/** A whole number between the bounds. */
export function whole(heading: string, { least, most }: { readonly least: number; readonly most: number }): Column<number | null> {
  return {
    heading,
    need: 'none',
    otherwise: null,
    parse: ({ text: typed }) => {
      const plain = plainName(typed);
      const value = /^\d{1,9}$/.test(plain) ? Number(plain) : NaN;
      return value >= least && value <= most ? good(value) : bad(`应是${least}到${most}之间的整数`);
    },
  };
}

/** A number that puts rows in order; it may have decimals. */
export function order(heading: string): Column<number | null> {
  return {
    heading,
    need: 'none',
    otherwise: null,
    parse: ({ text: typed }) => (/^-?\d+(?:\.\d+)?$/.test(plainName(typed)) ? good(Number(plainName(typed))) : bad('应是数字')),
  };
}

export function period(heading: string, periods: PeriodScheme): Column<string | null> {
  return {
    heading,
    need: 'none',
    otherwise: null,
    parse: (entry) => {
      const code = readPeriodCode(typedDay(entry)?.slice(0, 7) ?? entry.text, periods);
      return code === null ? bad(`不是本方案的报告期（报告期类型为${periods.kind}，写法如${EXAMPLES[periods.kind]}）`) : good(code);
    },
  };
}

const EXAMPLES: Readonly<Record<PeriodScheme['kind'], string>> = { 月: '2020-08', 累计: '2020-08', 季: '2020-Q3', 半年: '2020-H2', 年: '2020' };

export function days(heading: string): Column<Days | null> {
  return {
    heading,
    need: 'none',
    otherwise: null,
    parse: (entry) => {
      const value = readDays(entry);
      return value ? good(value) : bad('看不出是哪一天（写法如2020年8月31日、2020-08-31、2020年6月9日—11日、2020年8月中旬）');
    },
  };
}

/** A formula; a leading = does no harm. */
export function expression(heading: string, need: Need = 'none'): Column<Expression | null> {
  return { heading, need, otherwise: null, parse: ({ text: typed }) => readExpression(typed) };
}

export function readExpression(typed: string): Parsed<Expression> {
  const result = parseExpression(halfWidth(typed).trim().startsWith('=') ? typed.trim().slice(1) : typed);
  return result.ok ? good(result.value) : { ok: false, problem: plainProblem(result.problem.message), expression: true };
}

/** A text that may hold marks. */
export function template(heading: string, need: Need = 'none'): Column<Template> {
  return {
    heading,
    need,
    otherwise: emptyTemplate,
    parse: ({ text: typed }) => {
      const result = parseTemplate(typed);
      return result.ok ? good(result.value) : { ok: false, problem: plainProblem(result.problem.message), expression: true };
    },
  };
}

function plainProblem(message: string): string {
  return message.replace(/[。.]$/, '');
}

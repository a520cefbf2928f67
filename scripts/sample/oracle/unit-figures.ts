import Big from 'big.js';
import { type Answers, answersOf, tasksOf } from '../answers';
import { type TableRow, type Tables, field } from '../tables';

/** What is expected of a figure. `value` is a decimal string, a rate to 12 places; null where there is no number. */
export interface ExpectedFigure {
  readonly indicator: string;
  /** null: the city. */
  readonly unit: string | null;
  readonly state: 'value' | 'zero' | 'blank' | 'notApplicable' | 'notReported';
  readonly value: string | null;
}

/** The numbers of one unit by indicator; what it has no number for is not in it. */
export type Numbers = ReadonlyMap<string, Big>;

/** (a+b)/(2*c): the sum, the factor, the divisor. */
const OVER_MULTIPLE = /^\((.+)\)\/\((\d+)\*\[(.+)\]\)$/;

const NOT_APPLICABLE = ['/', '无', '—'];

export function indicatorRows(tables: Tables): TableRow[] {
  return tables.records('indicators');
}

/** All the numbers of a unit in a month: what it counted, its tasks, and what follows from these. */
export function numbersOf(unit: string, month: 'figures' | 'history', tables: Tables): Numbers {
  return numbersFrom([tasksOf(unit, tables), answersOf(unit, month, tables)], tables);
}

/** The same from given answers; of two for one indicator the later counts. */
export function numbersFrom(given: readonly Answers[], tables: Tables): Numbers {
  const numbers = new Map<string, Big>();
  for (const answers of given) for (const [code, text] of answers) if (isNumber(text)) numbers.set(code, new Big(text));
  for (const row of indicatorRows(tables)) {
    const value = computed(row, numbers);
    if (value) numbers.set(field(row, '代码'), value);
  }
  return numbers;
}

/** A ratio of two numbers, a sum of some, or such a sum over a multiple of another, (a+b)/(2*c); undefined where one of them is not there. */
export function computed(row: TableRow, numbers: Numbers): Big | undefined {
  if (field(row, '来源') !== '计算') return undefined;
  const formula = field(row, '公式');
  if (formula === '') return ratio(numbers.get(field(row, '分子')), numbers.get(field(row, '分母')));
  const [, top = formula, times, bottom = ''] = OVER_MULTIPLE.exec(formula) ?? [];
  const terms = codesIn(top).map((code) => numbers.get(code));
  const sum = terms.reduce<Big | undefined>((total, term) => (total && term ? total.plus(term) : undefined), new Big(0));
  return times === undefined ? sum : ratio(sum, numbers.get(bottom)?.times(times));
}

/** (a+b)/(2*c) where there is c, and it is zero. */
function dividesByNothing(row: TableRow, numbers: Numbers): boolean {
  const [, , , bottom = ''] = OVER_MULTIPLE.exec(field(row, '公式')) ?? [];
  return numbers.get(bottom)?.eq(0) === true;
}

/** The indicators that a formula speaks of. */
export function termsOf(row: TableRow): string[] {
  return codesIn(field(row, '公式'));
}

function codesIn(formula: string): string[] {
  return [...new Set([...formula.matchAll(/\[([^\]]+)\]/g)].map(([, code = '']) => code))];
}

/** A rate that was typed counts for nothing where its two counts are there. */
function countedRate(row: TableRow, numbers: Numbers): Big | undefined {
  return field(row, '类型') === '比率' ? ratio(numbers.get(field(row, '分子')), numbers.get(field(row, '分母'))) : undefined;
}

export function ratio(top: Big | undefined, bottom: Big | undefined): Big | undefined {
  return top && bottom && !bottom.eq(0) ? top.div(bottom) : undefined;
}

/** What is expected of a unit, in the order of the indicators; the indicators of its form and its tasks only. */
export function expectedOfUnit(unit: string, tables: Tables): ExpectedFigure[] {
  const answers = answersOf(unit, 'figures', tables);
  const numbers = numbersOf(unit, 'figures', tables);
  return indicatorRows(tables).flatMap((row) => {
    const indicator = field(row, '代码');
    const number = countedRate(row, numbers) ?? numbers.get(indicator);
    if (number) return [{ indicator, unit, ...shown(number, row) }];
    if (dividesByNothing(row, numbers)) return [{ indicator, unit, state: 'notApplicable' as const, value: null }];
    return answers.has(indicator) ? [{ indicator, unit, ...withoutNumber(answers.get(indicator) ?? '', row) }] : [];
  });
}

/** The same of a unit that does not count: its tasks, which the city sets, and nothing else reported. */
export function expectedOfAbsent(unit: string, tables: Tables): ExpectedFigure[] {
  const tasks = tasksOf(unit, tables);
  return expectedOfUnit(unit, tables).map((figure) => (tasks.has(figure.indicator) ? figure : { ...figure, state: 'notReported', value: null }));
}

export function shown(number: Big, row: TableRow): Pick<ExpectedFigure, 'state' | 'value'> {
  const value = field(row, '类型') === '比率' ? number.round(12) : number;
  return { state: number.eq(0) ? 'zero' : 'value', value: value.toFixed() };
}

/** 无 is an answer in a cell for text, and not applicable in one for a number. */
function withoutNumber(text: string, row: TableRow): Pick<ExpectedFigure, 'state' | 'value'> {
  if (text === '') return { state: 'blank', value: null };
  return { state: field(row, '类型') !== '文本' && NOT_APPLICABLE.includes(text) ? 'notApplicable' : 'value', value: null };
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

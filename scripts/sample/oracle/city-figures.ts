import Big from 'big.js';
import { tasksOf } from '../answers';
import { type TableRow, type Tables, field } from '../tables';
import { type ExpectedFigure, type Numbers, computed, indicatorRows, numbersFrom, numbersOf, ratio, shown, termsOf } from './unit-figures';

/** The city's numbers by indicator, from those of the units that count (tasks from all): sums, ratios of sums, formulas on sums, its own. */
export function cityNumbers(month: 'figures' | 'history', tables: Tables, counted: readonly string[]): Numbers {
  const names = tables.records('units').map((row) => field(row, '名称'));
  const units = names.map((name) => (counted.includes(name) ? numbersOf(name, month, tables) : numbersFrom([tasksOf(name, tables)], tables)));
  const city = new Map<string, Big>();
  for (const row of indicatorRows(tables)) {
    const number = cityNumber(row, units);
    if (number) city.set(field(row, '代码'), number);
  }
  return city;
}

function cityNumber(row: TableRow, units: readonly Numbers[]): Big | undefined {
  const code = field(row, '代码');
  switch (field(row, '汇总方法')) {
    case '比率':
      return ratioOfSums(row, units);
    case '按式':
      return computed(row, sumsOverCommon(termsOf(row), units));
    case '合计':
    case '市级':
      return sum(units.flatMap((numbers) => numbers.get(code) ?? []));
    default:
      return undefined;
  }
}

/** The sums of the terms over the units that have them all. */
function sumsOverCommon(terms: readonly string[], units: readonly Numbers[]): Numbers {
  const common = units.filter((numbers) => terms.every((code) => numbers.has(code)));
  return new Map(terms.flatMap((code) => {
    const total = sum(common.flatMap((numbers) => numbers.get(code) ?? []));
    return total ? [[code, total] as const] : [];
  }));
}

/** Both sides over the units that have both. */
function ratioOfSums(row: TableRow, units: readonly Numbers[]): Big | undefined {
  const [top, bottom] = [field(row, '分子'), field(row, '分母')];
  const both = units.filter((numbers) => numbers.has(top) && numbers.has(bottom));
  const side = (code: string) => sum(both.flatMap((numbers) => numbers.get(code) ?? []));
  return ratio(side(top), side(bottom));
}

function sum(numbers: readonly Big[]): Big | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((total, number) => total.plus(number), new Big(0));
}

/** What is expected of the city: every indicator that is rolled up, and those that nobody reports. */
export function expectedOfCity(tables: Tables, counted: readonly string[]): ExpectedFigure[] {
  const numbers = cityNumbers('figures', tables, counted);
  return indicatorRows(tables).flatMap((row): ExpectedFigure[] => {
    const indicator = field(row, '代码');
    const number = numbers.get(indicator);
    if (number) return [{ indicator, unit: null, ...shown(number, row) }];
    return field(row, '来源') === '无' ? [{ indicator, unit: null, state: 'notReported', value: null }] : [];
  });
}

import { isNumeric, type Figure } from '../figure/figure';
import { readFigure } from '../figure/read-figure';
import { BLANK, type Cell } from '../grid';
import type { CityFigure } from '../rollup/summary';
import type { Indicator } from '../scheme/indicator';
import { typedCell } from './typed-cell';

/** What the city, or a unit under it, comes to; of a unit that reports itself only its figure. */
export type Answer = Pick<CityFigure, 'figure'> & Partial<Pick<CityFigure, 'method' | 'contributions' | 'lacking' | 'notApplicable'>>;

/**
 * True where the answer can stand in a form's input so that the round above reads it: a count of texts is no text, joined
 * days are no day, and what is kept a unit is nothing of the city's or of a unit that has it from those under it.
 */
export function isTypeable(indicator: Indicator, answer: Answer, unit: string | null): boolean {
  const { figure } = answer;
  if (indicator.method === '不汇总' && (unit === null || isOfOthers(answer, unit))) return false;
  const isNumber = indicator.type === '个数' || indicator.type === '金额' || indicator.type === '比率';
  return (isNumber || !isNumeric(figure)) && isReadable(indicator, figure);
}

function isOfOthers({ method, contributions = [], lacking = [], notApplicable = [] }: Answer, unit: string): boolean {
  return method !== undefined && ![...contributions.map((one) => one.unit), ...lacking, ...notApplicable].some(({ code }) => code === unit);
}

function isReadable({ name, type, levels, measure, decimals, blankMeans }: Indicator, figure: Figure): boolean {
  const at = { source: { file: '', sheet: '', cell: '' }, unit: '', indicator: '' };
  return readFigure(cellOf(figure), { name, type, levels, measure, decimals, blankMeans }, at).findings.every(({ tier }) => tier !== '强制');
}

function cellOf(figure: Figure): Cell {
  const { content } = typedCell(figure);
  return content.kind === 'number' || content.kind === 'text' ? { value: content } : BLANK;
}

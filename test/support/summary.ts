import type { Figure, Qualifier } from '../../src/core/figure/figure';
import type { CityFigure, CoverageRow, RankRow, Standing, Summary } from '../../src/core/rollup/summary';
import type { Scheme } from '../../src/core/scheme/scheme';
import type { Unit } from '../../src/core/scheme/unit';

/** How a test writes a city figure: a number's text, a number with a qualifier, a text, a state, or what lacks. */
export type FigureShorthand =
  | string
  | { readonly value: string; readonly qualifier?: Qualifier; readonly lacking?: readonly Unit[]; readonly contributed?: readonly Unit[]; readonly notApplicable?: readonly Unit[] }
  | { readonly text: string }
  | { readonly state: 'blank' | 'notApplicable' | 'notReported'; readonly lacking?: readonly Unit[] };

/** A summary from the city's figures alone. Every unit contributes where a figure does not say who is lacking. */
export function summary(of: Scheme, figures: Readonly<Record<string, FigureShorthand>>, more: Partial<Summary> = {}): Summary {
  const city = new Map([...of.indicators.keys()].map((code) => [code, cityFigure(of, code, figures[code] ?? { state: 'notReported' })]));
  const coverage = covered(of, {});
  return { coverage, counted: [], city, levels: new Map(), balanced: new Map(), ranks: new Map(), findings: [], rulesEvaluated: 0, notEvaluated: [], ...more };
}

/** The coverage where each unit stands as said, 已报 otherwise. */
export function covered(of: Scheme, standings: Readonly<Record<string, Standing>>): Summary['coverage'] {
  const rows: CoverageRow[] = of.units.map((unit) => ({ unit, sender: unit, adoption: null, form: '月报', standing: standings[unit.name] ?? '已报', resubmissions: 0, file: null, filledOn: null }));
  const named = (standing: Standing) => rows.filter((row) => row.standing === standing).map(({ unit }) => unit.name);
  const missing = named('未报');
  return { due: rows.length, received: rows.length - missing.length, late: named('迟报'), missing, blocked: named('退回'), rows };
}

/** Ranks 1, 2, 3 … in the order given. */
export function ranked(units: readonly Unit[]): RankRow[] {
  return units.map((unit, index) => ({ unit, rank: index + 1, figure: figureOf('1', '') }));
}

function cityFigure(of: Scheme, code: string, shorthand: FigureShorthand): CityFigure {
  const indicator = of.indicators.get(code)!;
  const figure = figureOf(shorthand, indicator.measure);
  const lacking = typeof shorthand === 'object' && 'lacking' in shorthand ? (shorthand.lacking ?? []) : [];
  const notApplicable = typeof shorthand === 'object' && 'notApplicable' in shorthand ? (shorthand.notApplicable ?? []) : [];
  const contributed = typeof shorthand === 'object' && 'contributed' in shorthand ? shorthand.contributed : undefined;
  const units = contributed ?? (figure.state === 'notReported' ? [] : of.units.filter((unit) => !lacking.includes(unit) && !notApplicable.includes(unit)));
  return { indicator: code, figure, method: indicator.method, contributions: units.map((unit) => ({ unit, figure })), lacking, notApplicable };
}

function figureOf(shorthand: FigureShorthand, measure: string): Figure {
  if (typeof shorthand === 'string') return figureOf({ value: shorthand }, measure);
  if ('state' in shorthand) return { state: shorthand.state, value: null, text: '', measure, sources: [] };
  if ('text' in shorthand) return { state: 'value', value: null, text: shorthand.text, measure, sources: [] };
  const { value, qualifier } = shorthand;
  return { state: Number(value) === 0 ? 'zero' : 'value', value, text: value, measure, sources: [], ...(qualifier ? { qualifier } : {}) };
}

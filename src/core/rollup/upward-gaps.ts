import Big from 'big.js';
import { isNumeric, type Figure } from '../figure/figure';
import { rowSlots } from '../scheme/due';
import type { Form } from '../scheme/form';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { sumOfParts } from './sum-of-parts';
import type { CityFigure, Contribution, Summary } from './summary';
import type { UnitFigures } from './unit-figures';
import { upwardForms, upwardRows } from './upward-forms';

/** A column of 上报 with a row a unit whose rows do not add up to the city's figure. */
export interface RowGap {
  readonly form: Form;
  readonly indicator: Indicator;
  /** The city's figure and what the rows come to, decimals in the indicator's measure. */
  readonly city: string;
  readonly rows: string;
  /** What is of units that have no row. */
  readonly without: readonly Contribution[];
}

/** What it takes to tell. */
export interface RolledUpward {
  readonly round: Round;
  readonly units: UnitFigures;
  readonly city: ReadonlyMap<string, CityFigure>;
  readonly levels: Summary['levels'];
}

/** What the row of a unit holds: of one that has units under it what these come to, unless it is asked itself. */
export function rowFigure(unit: Unit, code: string, { units, levels }: Pick<RolledUpward, 'units' | 'levels'>): Figure {
  return levels.get(unit.code)?.get(code)?.figure ?? units.figureOf(unit, code);
}

export function rowGaps(rolled: RolledUpward): readonly RowGap[] {
  const { scheme } = rolled.round;
  return upwardForms(scheme).flatMap((form) => {
    const codes = new Set(form.unitRow === null ? [] : rowSlots(form).map(({ indicator }) => indicator));
    return [...codes].flatMap((code) => {
      const indicator = scheme.indicators.get(code);
      return indicator?.method === '合计' ? gapOf(form, indicator, rolled) : [];
    });
  });
}

function gapOf(form: Form, indicator: Indicator, rolled: RolledUpward): RowGap[] {
  const { code, measure } = indicator;
  const whole = rolled.city.get(code);
  if (!isNumeric(whole?.figure)) return [];
  const units = upwardRows(rolled.round);
  const rows = sumOfParts(units.map((unit) => ({ unit, figure: rowFigure(unit, code, rolled) })), measure).figure.value ?? '0';
  if (new Big(rows).eq(whole.figure.value)) return [];
  const tops = new Set(units.map((unit) => unit.code));
  const without = whole.contributions.filter(({ unit }) => !tops.has(rolled.units.tree.topOf(unit).code));
  return [{ form, indicator, city: whole.figure.value, rows, without }];
}

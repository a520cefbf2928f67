import { referencesOf } from '../../../core/expression/references-of';
import type { Figure, Source } from '../../../core/figure/figure';
import { isAdjustment } from '../../../core/rollup/adjustments';
import { isCarried } from '../../../core/rollup/is-carried';
import type { Contribution } from '../../../core/rollup/summary';
import type { UnitFigures } from '../../../core/rollup/unit-figures';
import { formulaOf } from '../../../core/scheme/formula-of';
import type { Indicator } from '../../../core/scheme/indicator';
import type { RoundResult } from '../../../core/sheets/round-result';
import { shownFigure, type ShownFigure } from './shown-figure';

/** A cell of a sheet. */
export interface CellAt {
  readonly sheet: string;
  readonly cell: string;
}

/** Where the open workbook has things. */
export interface Whereabouts {
  /** A unit's figure by the unit's code, the city's where that is null; null: the workbook does not have it yet. */
  figure(indicator: string, unit: string | null): CellAt | null;
  /** A cell of a file that came, or of the workbook itself. */
  source(source: Source): CellAt | null;
}

/** A cell that a figure comes from, and where the open workbook has it. */
export interface SourceCell {
  readonly source: Source;
  readonly place: CellAt | null;
}

/** A figure that a unit's is worked out from. */
export interface PartOperand {
  readonly indicator: string;
  readonly name: string;
  readonly shown: ShownFigure;
  readonly cells: readonly SourceCell[];
}

/** What a unit gives to a figure. */
export interface FigurePart {
  /** Code. */
  readonly unit: string;
  readonly name: string;
  /** Null where the unit has only what the figure is worked out from. */
  readonly shown: ShownFigure | null;
  /** The cells where it was typed; none where it is worked out from `operands`. */
  readonly cells: readonly SourceCell[];
  readonly operands: readonly PartOperand[];
  /** It is the period's before. */
  readonly carried: boolean;
  readonly adjustment: boolean;
}

/** What it takes to tell where a figure comes from. */
export interface SourcesView {
  readonly result: RoundResult;
  readonly units: UnitFigures;
  readonly where: Whereabouts;
}

export function figurePart(one: Contribution, indicator: Indicator, view: SourcesView): FigurePart {
  const { round } = view.result;
  const operands = operandsOf(one, indicator, view);
  return {
    unit: one.unit.code,
    name: one.unit.name,
    shown: isOfIndicator(one, indicator, view) ? shownFigure(one.figure, indicator, round.scheme.rounding) : null,
    cells: operands.length > 0 ? [] : cellsOf(one, indicator.code, view),
    operands,
    carried: isCarried(one, round),
    adjustment: isAdjustment(one.unit),
  };
}

/** A rate whose sides come from different bodies has these sides for parts. */
function isOfIndicator({ unit, figure }: Contribution, { code, type, measure }: Indicator, { units }: SourcesView): boolean {
  if (type !== '比率') return true;
  return figure.measure === measure && units.askedFor(code).some((one) => one.unit.code === unit.code);
}

/** None where the figure was typed, or where the unit is not asked for what it is worked out from. */
function operandsOf({ unit }: Contribution, indicator: Indicator, view: SourcesView): PartOperand[] {
  const { result: { round: { scheme } }, units } = view;
  const formula = formulaOf(indicator);
  if (!formula) return [];
  return referencesOf(formula).indicators.flatMap((code) => {
    const operand = scheme.indicators.get(code);
    const asked = units.askedFor(code).find((one) => one.unit.code === unit.code);
    return operand && asked ? [{ indicator: code, name: operand.name, shown: shownFigure(asked.figure, operand, scheme.rounding), cells: cellsOf(asked, code, view) }] : [];
  });
}

/** A figure of one cell stands where the unit's sheet has it; of several, each cell for itself. */
function cellsOf({ unit, figure }: Contribution, indicator: string, { where }: SourcesView): SourceCell[] {
  const { sources }: Figure = figure;
  const own = sources.length === 1 ? where.figure(indicator, unit.code) : null;
  return sources.map((source) => ({ source, place: own ?? where.source(source) }));
}

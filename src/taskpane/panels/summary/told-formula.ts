import Big from 'big.js';
import { evaluate } from '../../../core/expression/evaluate';
import type { Expression } from '../../../core/expression/expression';
import { needsCity, referencesOf } from '../../../core/expression/references-of';
import type { Figure } from '../../../core/figure/figure';
import { isAdjustment } from '../../../core/rollup/adjustments';
import { cityScope } from '../../../core/rollup/city-scope';
import type { CityFigure } from '../../../core/rollup/summary';
import { sumOfParts } from '../../../core/rollup/sum-of-parts';
import type { UnitFigures } from '../../../core/rollup/unit-figures';
import { formulaOf } from '../../../core/scheme/formula-of';
import type { Indicator } from '../../../core/scheme/indicator';
import type { RoundResult } from '../../../core/sheets/round-result';
import { plainText, shownFigure } from './shown-figure';

/** A formula in words, and with the numbers that it was worked out with. */
export interface ToldFormula {
  /** 累计检查人数 ÷ 年度任务数 */
  readonly names: string;
  /** 313,718人 ÷ 394,812人; null where no numbers come to the figure. */
  readonly numbers: string | null;
}

interface From {
  readonly result: RoundResult;
  readonly units: Pick<UnitFigures, 'partsOf'>;
}

/** How a city figure is worked out from others; null where it is not. The numbers are those of the units that it is of: they come to the figure again, or are not told. */
export function toldFormula(indicator: Indicator, whole: CityFigure, from: From): ToldFormula | null {
  const formula = whole.method === '比率' || whole.method === '按式' ? formulaOf(indicator) : null;
  if (!formula) return null;
  const { indicators } = from.result.round.scheme;
  const names = written(formula, (code) => indicators.get(code)?.name ?? code);
  const operands = new Map(referencesOf(formula).indicators.flatMap((code) => {
    const figure = operandFigure(code, whole, from);
    return figure ? [[code, figure] as const] : [];
  }));
  return { names, numbers: comesTo(formula, { whole, operands }, from) ? written(formula, (code) => numberOf(code, operands, from)) : null };
}

/** Over the units that the figure is of, and what adjusts it. */
function operandFigure(code: string, whole: CityFigure, { result: { summary, round }, units }: From): Figure | undefined {
  const operand = summary.city.get(code);
  if (operand?.method !== '合计') return operand?.figure;
  const among = new Set(whole.contributions.map(({ unit }) => unit.code));
  const parts = units.partsOf(code).filter(({ unit }) => among.has(unit.code) || isAdjustment(unit));
  return sumOfParts(parts, round.scheme.indicators.get(code)?.measure ?? '').figure;
}

function comesTo(formula: Expression, { whole, operands }: { readonly whole: CityFigure; readonly operands: ReadonlyMap<string, Figure> }, { result: { summary, round } }: From): boolean {
  if (whole.figure.value === null || needsCity(formula)) return false;
  const value = evaluate(formula, { ...cityScope(summary, round), figure: (code) => operands.get(code) });
  return value.kind === 'number' && value.value.minus(new Big(whole.figure.value)).abs().lt('1e-9');
}

function numberOf(code: string, operands: ReadonlyMap<string, Figure>, { result: { round: { scheme } } }: From): string {
  const indicator = scheme.indicators.get(code);
  return (indicator && plainText(shownFigure(operands.get(code), indicator, scheme.rounding))) ?? code;
}

/** With signs as people write them. */
function written({ text }: Expression, told: (code: string) => string): string {
  return text.split(/(\[[^\]]*\])/).map((piece) => (piece.startsWith('[') ? told(piece.slice(1, -1)) : piece.replace(/\s*([-+*/])\s*/g, (_, sign: string) => ` ${SIGNS[sign] ?? sign} `))).join('');
}

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−' };

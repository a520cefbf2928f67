import { toAddress } from '../address';
import type { CellWrite } from '../edit';
import { isNumeric, type Figure } from '../figure/figure';
import { operandsOf } from '../form/guarded-formula';
import { fateOf, fateWord } from '../rollup/fate-of';
import type { Standing } from '../rollup/summary';
import type { Indicator } from '../scheme/indicator';
import { formulaOf } from '../scheme/formula-of';
import { answerCell } from './answer-cell';
import { besideNumbers, formulaCell, shownBy, textCell } from './cells';
import { computedCell } from './computed-cell';
import { figureCell } from './figure-cell';
import { figureFormat } from './figure-format';
import { LEFT_OUT, MIDDLE, NUMBER, QUIET, STANDING_LOOK, WORDS } from './look';
import type { RolledUp } from './rolled-up';
import { methodCell } from './total-cell';
import type { TableRow, UnitTable } from './unit-tables';
import { answerReference, levelFigure, type WorkbookPlan } from './workbook-plan';

/** A cell of a table of units: which one, of which indicator. */
export interface UnitPlace {
  readonly table: UnitTable;
  readonly row: TableRow;
  readonly indicator: Indicator;
}

/** What a table shows for a unit: a live reference to its answer, a formula over the units under it, or a word for why there is none. */
export function unitCell(plan: WorkbookPlan, place: UnitPlace): CellWrite {
  const { table, row, indicator } = place;
  const own = plan.partOf(row.unit, indicator.code);
  if (own) return { ...styled(valueCell(plan, place, own), indicator), ...standingOverride(plan, place, own) };
  const rolled = levelFigure(plan, row.unit, indicator.code);
  if (!rolled || indicator.method === '不汇总' || indicator.method === '市级') return textCell('—', QUIET);
  return styled(levelCell(plan, place, { indicator, unit: row.unit, rolled, here: table.sheet }), indicator);
}

function styled(cell: CellWrite, { type, method }: Indicator): CellWrite {
  return { ...cell, style: type === '文本' || method === '连接' ? WORDS : type === '状态' ? MIDDLE : besideNumbers(cell, NUMBER) };
}

/** A rate is worked out from the counts in its row; everything else is looked up in the unit's answer, or, for a task, in the scheme. */
function valueCell(plan: WorkbookPlan, place: UnitPlace, figure: Figure): CellWrite {
  const { row, indicator } = place;
  const { round } = plan.result;
  const answer = plan.answerTo(row.unit, indicator.code);
  const isComputed = answer?.cells.get(indicator.code)?.role === '计算';
  if (formulaOf(indicator) !== null && !isComputed) {
    return computedCell(indicator, figure, { scheme: round.scheme, reference: (code) => besides(place, code), figure: (code) => plan.units.figureOf(row.unit, code) });
  }
  const cell = answer && answerReference(answer, indicator.code);
  if (!answer || cell === null) return figureCell(figure, indicator, { notes: false });
  const { content } = isComputed ? answerCell(answer, indicator, round) : figureCell(figure, indicator, { notes: false });
  return formulaCell(`IF(${cell}="","",${cell})`, shownBy(content), { format: figureFormat(indicator, figure) });
}

/** The cell of another indicator in the same row. */
function besides({ table, row: { row } }: UnitPlace, code: string): string | null {
  const column = table.columns.find((one) => one.indicator.code === code)?.column;
  return column === undefined ? null : toAddress({ row, column });
}

/** What the units under a unit come to. A formula on totals stands as the number where its parts are not of the same units. */
function levelCell(plan: WorkbookPlan, place: UnitPlace, whole: RolledUp): CellWrite {
  const { indicator, rolled, unit } = whole;
  const { round, summary } = plan.result;
  const cell = methodCell(plan, whole);
  if (cell) return cell;
  const level = summary.levels.get(unit?.code ?? '');
  const counts = new Set(operandsOf(indicator, round.scheme).map((code) => level?.get(code)?.contributions.length ?? 0));
  if (indicator.method !== '按式' || counts.size !== 1) return figureCell(rolled.figure, indicator, { notes: false });
  const figureFor = (code: string) => level?.get(code)?.figure;
  return computedCell(indicator, rolled.figure, { scheme: round.scheme, reference: (code) => besides(place, code), figure: figureFor });
}

/** A unit whose form did not come, was sent back or is left out has a word in place of every figure that the form would have told. */
function standingOverride(plan: WorkbookPlan, { row: { unit }, indicator }: UnitPlace, figure: Figure): CellWrite | undefined {
  if (isNumeric(figure) || plan.answerTo(unit, indicator.code) !== null) return undefined;
  const { round, summary } = plan.result;
  const rows = plan.coverageOf(unit);
  const fates = rows.map((row) => ({ fate: fateOf(row, { round, counted: summary.counted }), standing: row.standing }));
  if (figure.state !== 'notReported' && fates.some(({ fate }) => fate === '沿用上期')) return undefined;
  if (fates.some(({ fate, standing: of }) => fateWord(fate, of) === '不计入')) return textCell('不计入', LEFT_OUT);
  const standing: Standing | undefined = rows.find((row) => row.standing === '退回')?.standing ?? rows.find((row) => row.standing === '未报')?.standing;
  return standing && textCell(standing, STANDING_LOOK[standing]);
}

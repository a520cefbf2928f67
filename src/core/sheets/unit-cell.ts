import { sheetReference, toAddress } from '../address';
import type { CellWrite } from '../edit';
import { isNumeric, type Figure } from '../figure/figure';
import { slotRole } from '../form/slot-role';
import type { Indicator } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import { formulaOf } from '../scheme/formula-of';
import { formulaCell, shownBy, textCell } from './cells';
import { computedCell } from './computed-cell';
import { figureCell } from './figure-cell';
import { figureFormat } from './figure-format';
import { MIDDLE, NUMBER, QUIET, STANDING_LOOK, WORDS } from './look';
import { computedSlot } from './unit-sheet';
import { slotIn, type WorkbookPlan } from './workbook-plan';

/** What 汇总表 shows for a unit: a live reference to its sheet, or a word for why there is none. */
export function unitCell(plan: WorkbookPlan, { unit, row }: WorkbookPlan['rows'][number], indicator: Indicator): CellWrite {
  const part = plan.units.partsOf(indicator.code).find((one) => one.unit.code === unit.code);
  if (!part) return textCell('—', QUIET);
  const style = indicator.type === '文本' ? WORDS : indicator.type === '状态' ? MIDDLE : NUMBER;
  return { ...valueCell(plan, { unit, row, figure: part.figure }, indicator), style, ...standingOverride(plan, unit, { indicator, figure: part.figure }) };
}

interface UnitRow {
  readonly unit: Unit;
  readonly row: number;
  readonly figure: Figure;
}

/** A rate is worked out from the counts in its row; everything else is looked up in the unit's sheet, or, for a task, in the scheme. */
function valueCell(plan: WorkbookPlan, { unit, row, figure }: UnitRow, indicator: Indicator): CellWrite {
  const { scheme } = plan.result.round;
  const slot = slotIn(plan, unit, indicator.code);
  const isComputed = slot !== null && slotRole(slot.slot, scheme) === '计算';
  if (formulaOf(indicator) !== null && !isComputed) {
    const reference = (code: string) => {
      const column = plan.columns.find((one) => one.indicator.code === code)?.column;
      return column === undefined ? null : toAddress({ row, column });
    };
    return computedCell(indicator, figure, { scheme, reference, figure: (code) => plan.units.figureOf(unit, code) });
  }
  if (slot === null) return figureCell(figure, indicator, { notes: false });
  const cell = sheetReference(slot.owner.sheet, slot.slot.at);
  const { content } = isComputed ? computedSlot(slot.owner, indicator, plan.result.round) : figureCell(figure, indicator, { notes: false });
  return formulaCell(`IF(${cell}="","",${cell})`, shownBy(content), { format: figureFormat(indicator, figure) });
}

/** A unit whose form did not come, or was sent back, has a word in place of every figure that the form would have told. */
function standingOverride(plan: WorkbookPlan, unit: Unit, { indicator, figure }: { indicator: Indicator; figure: Figure }): CellWrite | undefined {
  if (isNumeric(figure) || slotIn(plan, unit, indicator.code) !== null) return undefined;
  const rows = plan.result.summary.coverage.rows.filter((row) => row.unit.code === unit.code);
  const standing = rows.find((row) => row.standing === '退回')?.standing ?? rows.find((row) => row.standing === '未报')?.standing;
  return standing && textCell(standing, STANDING_LOOK[standing]);
}

import { type Area, type Position, cellAt, cellText } from '../../grid';
import type { Slot } from '../../scheme/form';
import { plainName } from '../../scheme/half-width';
import { mergesOf } from '../form-region';
import type { FormReading } from './form-reading';

/**
 * Which line of a slot bears another name in the sheet than in the form: a label that spans several lines of the form was
 * put into each of them, and the one that stands at the slot is that of other slots. Null where none does.
 */
export function namedOtherwise(reading: FormReading, slot: Slot, at: Position): '行' | '列' | null {
  for (const area of mergesOf(reading.form.layout)) {
    if (spansRow(area, slot) && isOther(reading, area, { row: at.row, column: reading.match.image({ row: slot.at.row, column: area.left })?.column })) return '行';
    if (spansColumn(area, slot) && isOther(reading, area, { row: reading.match.image({ row: area.top, column: slot.at.column })?.row, column: at.column })) return '列';
  }
  return null;
}

function spansRow({ top, bottom, right }: Area, { at }: Slot): boolean {
  return top < at.row && at.row <= bottom && right < at.column;
}

function spansColumn({ left, right, bottom }: Area, { at }: Slot): boolean {
  return left < at.column && at.column <= right && bottom < at.row;
}

/** The cell shows the text of another label of the form in the same line. */
function isOther({ sheet, match }: FormReading, { top, left }: Area, { row, column }: Partial<Record<keyof Position, number | undefined>>): boolean {
  if (row === undefined || column === undefined) return false;
  const shown = plainName(cellText(cellAt(sheet, { row, column })));
  if (shown === '') return false;
  const labels = match.fixed.filter(({ at }) => at.column === left || at.row === top);
  const own = labels.find(({ at }) => at.row === top && at.column === left);
  const plain = match.retyped.get(shown)?.plain ?? shown;
  return own !== undefined && plain !== own.plain && labels.some((label) => label.plain === plain);
}

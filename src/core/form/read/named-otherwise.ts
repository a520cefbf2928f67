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
    const corner = { row: area.top, column: area.left };
    const row = reading.match.image({ row: area.top, column: slot.at.column })?.row;
    const column = reading.match.image({ row: slot.at.row, column: area.left })?.column;
    if (spansRow(area, slot) && column !== undefined && isOther(reading, corner, { at: { row: at.row, column }, along: 'column' })) return '行';
    if (spansColumn(area, slot) && row !== undefined && isOther(reading, corner, { at: { row, column: at.column }, along: 'row' })) return '列';
  }
  return null;
}

function spansRow({ top, bottom, right }: Area, { at }: Slot): boolean {
  return top < at.row && at.row <= bottom && right < at.column;
}

function spansColumn({ left, right, bottom }: Area, { at }: Slot): boolean {
  return left < at.column && at.column <= right && bottom < at.row;
}

/** The cell shows the text of another label of the form, of those that stand in the same column (or row) as this one. */
function isOther({ sheet, match }: FormReading, corner: Position, { at, along }: { readonly at: Position; readonly along: keyof Position }): boolean {
  const shown = plainName(cellText(cellAt(sheet, at)));
  if (shown === '') return false;
  const labels = match.fixed.filter((label) => label.at[along] === corner[along]);
  const own = labels.find((label) => label.at.row === corner.row && label.at.column === corner.column);
  const plain = match.retyped.get(shown)?.plain ?? shown;
  return own !== undefined && plain !== own.plain && labels.some((label) => label.plain === plain);
}

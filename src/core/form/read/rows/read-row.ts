import { type Finding, raise } from '../../../finding';
import { cellAt, cellText } from '../../../grid';
import type { Slot } from '../../../scheme/form';
import type { Unit } from '../../../scheme/unit';
import { slotRole } from '../../slot-role';
import type { CellAccount } from '../../submission';
import type { FormReading } from '../form-reading';
import { type SlotsReading, readSlots } from '../read-slots';
import { rowBlank } from './row-findings';

/** A unit's row in a sheet that came back. */
export interface RowReading {
  readonly unit: Unit;
  /** Its number in the sheet. */
  readonly row: number;
  readonly slots: SlotsReading;
  /** Nothing was typed in it. */
  readonly blank: boolean;
}

/** The rows of units, in the order of the sheet. */
export function readRows(reading: FormReading): RowReading[] {
  const { form, round } = reading;
  const lines = new Map<number, Slot[]>();
  for (const slot of form.slots) if (slot.unit !== null) lines.set(slot.at.row, [...(lines.get(slot.at.row) ?? []), slot]);
  return [...lines].flatMap(([line, slots]) => {
    const unit = round.scheme.units.find(({ code }) => code === slots[0]?.unit);
    if (!unit) return [];
    const row = reading.match.rows.image(line) ?? line;
    return [{ unit, row, slots: readSlots({ ...reading, unit }, slots), blank: isBlank(reading, slots) }];
  });
}

function isBlank({ match, sheet, round }: FormReading, slots: readonly Slot[]): boolean {
  const inputs = slots.filter((slot) => slotRole(slot, round.scheme) === '填报').map((slot) => match.place(slot));
  return inputs.length > 0 && inputs.every((place) => place.kind === 'one' && cellText(cellAt(sheet, place.at)).trim() === '');
}

/** A row in which nothing was typed gives no submission; there may be nothing to correct, so of 调整 it is not told. */
export function blankRow({ form, file, sheet }: FormReading, { unit, row, slots }: RowReading): { cells: CellAccount[]; findings: readonly Finding[] } {
  const place = { unit: unit.name, file, sheet: sheet.name, cell: `A${row}` };
  return {
    cells: slots.cells.map((cell) => (cell.fate === 'used' ? { ...cell, fate: 'ignored', reason: '整行没有填，按未报处理' } : cell)),
    findings: unit.kind === '调整' ? [] : [raise(rowBlank, { form: form.name, unit: unit.name, row: String(row) }, { place })],
  };
}

import { fromAddress } from '../../address';
import { type Finding, raise } from '../../finding';
import { type Position, cellAt, cellText } from '../../grid';
import { slotRole } from '../slot-role';
import type { OtherCell } from './account-for-rest';
import type { FormReading } from './form-reading';
import { figuresLeftBehind } from './structure-findings';

/** How many cells a finding names. */
const NAMED = 5;

/**
 * Headings were exchanged and the numbers under them were not: in a line that stands out of its order a number is
 * where the form asks for none, and beside it a slot is empty.
 */
export function leftBehind(reading: FormReading, others: readonly OtherCell[]): Finding[] {
  const { match, unit, file, sheet } = reading;
  const empty = emptySlots(reading);
  const strays = others.flatMap(({ account, added }) => {
    const at = fromAddress(account.source.cell);
    const origin = at && match.origin(at);
    if (!at || !origin || added?.place !== '填报格以外' || !/\d/.test(added.text)) return [];
    const beside =
      (match.columns.moved.includes(origin.column) && empty.some(({ row }) => row === at.row)) ||
      (match.rows.moved.includes(origin.row) && empty.some(({ column }) => column === at.column));
    return beside ? [account.source.cell] : [];
  });
  const [first] = strays;
  if (first === undefined) return [];
  const cells = `${strays.slice(0, NAMED).join('、')}${strays.length > NAMED ? `等${strays.length}格` : ''}`;
  return [raise(figuresLeftBehind, { cells }, { place: { unit: unit.name, file, sheet: sheet.name, cell: first } })];
}

function emptySlots({ form, match, round, sheet }: FormReading): Position[] {
  return form.slots.flatMap((slot) => {
    const place = match.place(slot);
    if (place.kind !== 'one' || slotRole(slot, round.scheme) !== '填报') return [];
    return cellText(cellAt(sheet, place.at)).trim() === '' ? [place.at] : [];
  });
}

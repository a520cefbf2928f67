import { toAddress } from '../../address';
import { type Finding, raise } from '../../finding';
import { type Grid, type Position, cellAt } from '../../grid';
import { slotFormula } from '../slot-formula';
import { slotRole } from '../slot-role';
import type { FormReading } from './form-reading';
import { formulasLost } from './structure-findings';

const KNOWN = new WeakMap<Grid, readonly Position[]>();

/** In messages. */
const MOST_SHOWN = 6;

/**
 * The calculated cells of a form that was saved in an older format, none of which has its formula any more: the format,
 * and nobody's typing, has put numbers in their place. Empty where one still has its formula.
 */
export function lostFormulas(reading: FormReading): readonly Position[] {
  const known = KNOWN.get(reading.sheet);
  if (known) return known;
  const cells = reading.issued && formatOf(reading) !== null ? calculatedCells(reading) : [];
  const lost = cells.every((at) => cellAt(reading.sheet, at).formula === undefined) ? cells : [];
  KNOWN.set(reading.sheet, lost);
  return lost;
}

export function lostFormulasTold(reading: FormReading): Finding[] {
  const cells = lostFormulas(reading).map(toAddress);
  if (cells.length === 0) return [];
  const { unit, file, sheet } = reading;
  const shown = `${cells.slice(0, MOST_SHOWN).join('、')}${cells.length > MOST_SHOWN ? '等' : ''}`;
  return [raise(formulasLost, { format: formatOf(reading) ?? '', count: String(cells.length), cells: shown }, { place: { unit: unit.name, file, sheet: sheet.name } })];
}

/** Those that show something. */
function calculatedCells({ form, round, match, sheet }: FormReading): Position[] {
  return form.slots.flatMap((slot) => {
    const place = match.place(slot);
    const calculated = slotRole(slot, round.scheme) === '计算' && slotFormula(slot, form, round.scheme) !== null;
    return calculated && place.kind === 'one' && cellAt(sheet, place.at).value.kind !== 'blank' ? [place.at] : [];
  });
}

/** `.xls`, `.et`; null for the formats that keep formulas. */
function formatOf({ file }: FormReading): string | null {
  const ending = /\.\w+$/.exec(file)?.[0].toLowerCase() ?? '';
  return /^\.(?:xls|et|csv|ods|html?|xlt|ett)$/.test(ending) ? ending : null;
}

import { toAddress } from '../../address';
import { type Finding, raise } from '../../finding';
import { cellAt, cellText } from '../../grid';
import { plainName } from '../../scheme/half-width';
import { type FixedText, isOrdinal } from './fixed-texts';
import type { FormReading } from './form-reading';
import { labelsExchanged } from './structure-findings';

/** Labels beside the slots of one row that changed places with each other: a row is known by all its labels, whatever their order. */
export function exchangedLabels(reading: FormReading): Finding[] {
  const { form, match, unit, file, sheet } = reading;
  return [...new Set(form.slots.map(({ at }) => at.row))].flatMap((row) => {
    const labels = match.fixed.filter(({ at, plain }) => at.row === row && !isOrdinal(plain));
    const changes = labels.flatMap((label) => exchange(reading, label, labels));
    const [first] = changes;
    if (!first) return [];
    const slots = { row: String(first.row), changes: changes.map(({ said }) => said).join('、') };
    return [raise(labelsExchanged, slots, { place: { unit: unit.name, file, sheet: sheet.name, cell: first.cell } })];
  });
}

interface Exchange {
  readonly row: number;
  readonly cell: string;
  readonly said: string;
}

/** Where a label stood, another one of its row stands now. */
function exchange({ match, sheet }: FormReading, { at, text, plain }: FixedText, labels: readonly FixedText[]): Exchange[] {
  const image = match.image(at);
  const typed = image ? cellText(cellAt(sheet, image)) : '';
  const now = match.retyped.get(plainName(typed))?.plain ?? plainName(typed);
  if (!image || now === plain || !labels.some((other) => other.plain === now)) return [];
  const cell = toAddress(image);
  return [{ row: image.row, cell, said: `${cell}“${text.trim()}”改成了“${typed.trim()}”` }];
}

import { toAddress } from '../../address';
import type { ReceivedFile, Submission } from '../submission';
import { accountForRest } from './account-for-rest';
import type { FormReading } from './form-reading';
import { readSlots } from './read-slots';
import { structureOf } from './structure-of';

/** Reads a form's sheet: every slot's figure, every other cell that was touched, everything that was done to the form. */
export function readForm(reading: FormReading, received: ReceivedFile, schemeVersion: string | null): Submission {
  const slots = readSlots(reading);
  const rest = accountForRest(reading, slotCells(reading), slots.lacking);
  const { file, sheet, form, unit, match, headers } = reading;
  return {
    unit: unit.code,
    sender: unit.code,
    form: form.name,
    file,
    sheet: sheet.name,
    readBy: match.by,
    schemeVersion,
    header: headers.values,
    filledOn: headers.filledOn,
    modified: received.modified,
    receivedOn: received.receivedOn,
    figures: slots.figures,
    shown: slots.shown,
    lists: new Map(),
    cells: [...slots.cells, ...rest.map(({ account }) => account)],
    findings: [...structureOf(reading, rest), ...slots.findings],
    explanations: [],
  };
}

/** The addresses at which the form's slots were found. */
export function slotCells({ form, match }: Pick<FormReading, 'form' | 'match'>): Set<string> {
  return new Set(
    form.slots.flatMap((slot) => {
      const place = match.place(slot);
      return place.kind === 'one' ? [toAddress(place.at)] : [];
    }),
  );
}

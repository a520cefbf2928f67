import { toAddress } from '../../address';
import { fnv1a64 } from '../../fingerprint';
import type { Finding } from '../../finding';
import type { CellAccount, ListEntry, ReceivedFile, Submission } from '../submission';
import { accountForRest } from './account-for-rest';
import type { FormReading } from './form-reading';
import { lostFormulasTold } from './lost-formulas';
import { type SlotsReading, readSlots } from './read-slots';
import { chooseRows } from './rows/choose-rows';
import { readList } from './rows/read-list';
import { type RowReading, blankRow, readRows } from './rows/read-row';
import { rowsTold } from './rows/rows-told';
import { structureOf } from './structure-of';

/** What came of a form's sheet: a submission of its sender, of each unit that has a row in it, or of both. */
export interface FormOutcome {
  readonly submissions: readonly Submission[];
  /** Cells that belong to no submission: there is none. */
  readonly cells: readonly CellAccount[];
  /** Of rows that gave no submission, and of the sheet where there is none. */
  readonly findings: readonly Finding[];
}

/** What a part of a sheet gave. */
interface Part {
  readonly cells: readonly CellAccount[];
  readonly findings: readonly Finding[];
}

type Base = Omit<Submission, 'unit' | 'figures' | 'shown' | 'lists' | 'cells' | 'findings'>;

/** Reads a form's sheet: slots, rows of units, lists, every other cell that was touched, everything that was done to the form. */
export function readForm(reading: FormReading, received: ReceivedFile, schemeVersion: string | null): FormOutcome {
  const { form } = reading;
  const base = baseOf(reading, received, schemeVersion);
  const own = readSlots(reading, form.slots.filter(({ unit }) => unit === null));
  const lists = form.lists.map((area) => ({ list: area.list, ...readList(reading, area) }));
  const rows = readRows(reading);
  const counted = countRows(reading, rows);
  const rest = restOf(reading, { slots: [own, ...rows.map(({ slots }) => slots)], lists: lists.flatMap(({ addresses }) => addresses) });
  const ownPart: Part = { cells: [...own.cells, ...lists.flatMap(({ cells }) => cells)], findings: [...own.findings, ...lists.flatMap(({ findings }) => findings)] };
  const entries = new Map<string, readonly ListEntry[]>(lists.map((one) => [one.list, one.entries]));
  const submissions = [
    ...(hasOwn(reading) ? [{ ...base, ...ownPart, unit: reading.unit.code, figures: own.figures, shown: own.shown, lists: entries }] : []),
    ...counted.rows.map((row) => rowSubmission(base, row)),
  ];
  const beside = hasOwn(reading) ? [] : [ownPart];
  const shared: Part = { cells: [rest, ...beside, counted].flatMap(({ cells }) => cells), findings: [rest, ...beside].flatMap(({ findings }) => findings) };
  return submissions.length === 0
    ? { submissions, cells: shared.cells, findings: [...shared.findings, ...counted.findings] }
    : { submissions: withShared(submissions, shared, reading), cells: [], findings: counted.findings };
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

function baseOf({ file, sheet, form, unit, match, headers }: FormReading, received: ReceivedFile, schemeVersion: string | null): Base {
  return {
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
    explanations: [],
  };
}

/** True where the sender reports figures or entries of its own in the form. */
function hasOwn({ design }: FormReading): boolean {
  return design.unitRow === null || design.lists.length > 0 || design.slots.some(({ at, computed }) => at.row !== design.unitRow?.row && !computed);
}

function rowSubmission(base: Base, { unit, slots }: RowReading): Submission {
  return { ...base, unit: unit.code, figures: slots.figures, shown: slots.shown, lists: new Map(), cells: slots.cells, findings: slots.findings };
}

/** The rows that count. Of those that do not: their cells, and what is to be said. */
function countRows(reading: FormReading, rows: readonly RowReading[]): Part & { readonly rows: readonly RowReading[] } {
  const chosen = chooseRows(reading, rows);
  const blank = chosen.counted.filter((row) => row.blank).map((row) => blankRow(reading, row));
  return {
    rows: chosen.counted.filter((row) => !row.blank),
    cells: [...chosen.cells, ...blank.flatMap(({ cells }) => cells)],
    findings: [...chosen.findings, ...blank.flatMap(({ findings }) => findings)],
  };
}

/** All that is no slot, and what was done to the form. */
function restOf(reading: FormReading, { slots, lists }: { readonly slots: readonly SlotsReading[]; readonly lists: readonly string[] }): Part {
  const others = accountForRest(reading, new Set([...slotCells(reading), ...lists]), slots.some(({ lacking }) => lacking));
  return { cells: others.map(({ account }) => account), findings: [...structureOf(reading, others), ...lostFormulasTold(reading), ...rowsTold(reading)] };
}

/** What is said of the sheet is said once; what makes it unusable, of each unit in it. */
function withShared(submissions: readonly Submission[], { cells, findings }: Part, { round }: FormReading): Submission[] {
  const blocking = findings.filter(({ tier }) => tier === '强制');
  return submissions.map((one, index) => {
    if (index === 0) return { ...one, cells: [...one.cells, ...cells], findings: [...findings, ...one.findings] };
    const unit = round.scheme.units.find(({ code }) => code === one.unit)?.name ?? one.unit;
    return { ...one, findings: [...blocking.map((finding) => ({ ...finding, unit, id: fnv1a64(`${finding.id}|${unit}`).slice(-8) })), ...one.findings] };
  });
}

import type { Edit } from '../../core/edit';
import { type Grid, emptyGrid } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import type { Steps } from '../../core/steps';
import type { Survey } from './apply-survey';
import { type Before, takeImage } from './before-image';
import { JOURNAL_SHEET, asideSheet, isForUndo, isLeftover } from './hidden-sheets';
import { type Journal, type Kept, type Lines, type Page, type SheetBefore, type Slot, nextSlot, sheetsNeeded } from './journal';
import { clearJournal, deleteSheet, keepJournal, setState } from './journal-sheet';
import { removeFilter } from './restore-sheet';
import { activateSheet } from './restore-workbook';
import { contentPrint } from './same-content';
import { clearSheet } from './write/clear-sheet';
import { type Operation, step } from './write/operation';
import type { Look } from './write/looks';
import { lookOfProtection } from './write/page-looks';
import { type Had, type SheetPlan, planSheet } from './write/plan-sheet';
import { unprotectSheet } from './write/protection';
import type { Target } from './write/targets';
import { type Run, runsOf } from './write/write-shape';
import type { Patch } from './write/write-cells';
import type { Meaning } from './apply-request';

/** All that is done to the workbook, in order, and the journal that it begins with. */
export interface WritePlan {
  readonly journal: Journal;
  readonly slot: Slot;
  readonly operations: readonly Operation[];
  readonly patches: readonly Patch[];
  /** What comes last, and may be refused. */
  readonly looks: readonly Look[];
}

interface Planned {
  readonly target: Target;
  readonly plan: SheetPlan;
  readonly after: Grid;
  /** The fingerprint of what is written, or of all of a sheet on which nothing else stands. */
  readonly print: string;
}

/**
 * The journal stands before anything changes; then the sheets are opened and kept, added and written. How they look as
 * a whole, and their protection, come last: what Excel refuses of it costs nothing else. The undo of the apply before
 * goes when nothing can be refused any more. Planned a sheet a step.
 */
export function* planWrites(survey: Survey, { before, after }: Meaning, edits: readonly Edit[]): Steps<WritePlan> {
  const looks = new Map(survey.looks.map(({ name, area, columns, rows }) => [name, { area, columns: columns.sizes, rows: rows.sizes }]));
  const planned: Planned[] = [];
  for (const target of [...survey.before.map((one) => one.target), ...survey.added.map((one) => one.target)]) {
    const [was, is] = [gridNamed(before, target.sheet), gridNamed(after, target.sheet)];
    const had = hadBy(survey.before.find((one) => one.target === target));
    const plan = planSheet({ target: { ...target, sheet: is.name }, before: was, after: is, looks, font: survey.font ?? {}, had });
    yield;
    planned.push({ target, plan, after: is, print: contentPrint(is, target.fresh ? null : target.written) });
    yield;
  }
  const journal = journalOf(survey, planned);
  const undoable = survey.recorded?.state === 'done' ? survey.recorded : null;
  const needed = undoable ? sheetsNeeded(undoable.journal) : [];
  const leftovers = survey.sheets.map(({ name }) => name).filter(isLeftover);
  const slot = nextSlot(survey.recorded);
  const [aside, opened] = [survey.before.filter(isKeptAside), survey.before.filter((one) => !isKeptAside(one))];
  return {
    journal,
    slot,
    patches: planned.flatMap(({ plan }) => plan.patches),
    operations: [
      keepJournal(journal, 'opening', { slot, existing: survey.sheets.some(({ name }) => name === JOURNAL_SHEET) }),
      ...leftovers.filter((name) => !needed.includes(name)).map(deleteSheet),
      ...opened.filter(({ protection }) => protection !== null).map(({ target }) => unprotectSheet(target.sheet)),
      ...opened.filter(isInTheWay).map(({ target }) => removeFilter(target.sheet)),
      ...opened.map(takeImage),
      setState('writing', slot),
      ...aside.map((one) => putAside(one, survey)),
      ...survey.added.map(({ target, temporary }) => nameSheet(temporary, target)),
      ...opened.filter(({ target }) => target.fresh).flatMap(clearBefore),
      ...planned.flatMap(({ plan }) => plan.operations),
    ],
    looks: [
      ...planned.flatMap(({ plan }) => plan.looks),
      ...planned.flatMap((one) => closeSheet(one, survey)),
      ...lastActivated(edits),
      ...(undoable ? [forget(undoable, leftovers.filter((name) => needed.includes(name)))] : []),
    ],
  };
}

function hadBy(before: Before | undefined): Had {
  if (!before || isKeptAside(before)) return { panes: false, page: false, filter: null };
  return { panes: before.frozen !== null, page: isSetUp(before.page), filter: isInTheWay(before) ? before.filter : null };
}

/** Rows that are filtered out of sight are neither copied nor cleared. */
function isInTheWay({ target, filter, filtered }: Before): boolean {
  return filter !== null && (filtered || target.whole);
}

/** A protected sheet that nobody sees is not opened, for Excel does not always do so: another one takes its place. */
function isKeptAside({ target, protection }: Before): boolean {
  return target.fresh && target.unseen && protection !== null;
}

function putAside({ target, image }: Before, { sheets }: Survey): Operation {
  const id = sheets.find(({ name }) => sameSheet(name, target.sheet))?.id ?? target.sheet;
  return step((batch) => {
    batch.worksheets.getItem(id).name = asideSheet(image, target.sheet);
    batch.sheet(image).name = target.sheet;
  }, 4);
}

/** The undo of the apply before: of no use once this one is done, and swept away by the next one where Excel refuses it. */
function forget({ slot }: Kept, images: readonly string[]): Look {
  const steps = [clearJournal(slot), ...images.map(deleteSheet)];
  return { sheet: null, operation: { bytes: steps.reduce((sum, { bytes }) => sum + bytes, 0), put: (batch) => steps.forEach((one) => one.put(batch)) }, told: null };
}

function nameSheet(temporary: string, { sheet, added }: Target): Operation {
  return step((batch) => {
    const one = batch.sheet(temporary);
    one.name = sheet;
    if (added !== 'veryHidden') one.visibility = added === 'hidden' ? 'Hidden' : 'Visible';
  }, 3);
}

function clearBefore({ target: { sheet }, columns, rows }: Before): Operation[] {
  return clearSheet({ sheet, columns: spansOf(columns), rows: spansOf(rows), hidden: { columns: columns.hidden, rows: rows.hidden } });
}

/** Lines that are shown, as few spans. */
function spansOf({ sizes }: Lines): Run[] {
  return runsOf(Object.fromEntries(sizes.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => [first + index, 0]))));
}

/** Unlike that of a new sheet. */
function isSetUp({ orientation, zoom }: Page): boolean {
  return orientation !== 'Portrait' || zoom.scale !== 100;
}

/** A sheet of which something stays is protected again exactly as it was, unless the edits protect it themselves. */
function closeSheet({ target, after }: Planned, survey: Survey): Look[] {
  const asked = target.fresh || target.edits.some(({ kind }) => kind === 'protect');
  if (asked) return after.protected === true ? [lookOfProtection(after.name, after.allowsRows ? { allowInsertRows: true } : {})] : [];
  const protection = survey.before.find((one) => one.target === target)?.protection;
  return protection ? [lookOfProtection(after.name, protection)] : [];
}

function lastActivated(edits: readonly Edit[]): Look[] {
  const last = edits.findLast(({ kind }) => kind === 'activate');
  return last ? [{ sheet: null, operation: activateSheet(last.sheet), told: `没有切换到工作表“${last.sheet}”，内容不受影响。` }] : [];
}

function journalOf(survey: Survey, planned: readonly Planned[]): Journal {
  return {
    schema: 1,
    stamp: survey.stamp,
    told: toldOf(planned.map(({ target }) => target.sheet)),
    active: survey.active,
    ...witnessOf(survey),
    ...(survey.recorded?.state === 'done' && { replaces: survey.recorded.journal.stamp }),
    sheets: survey.before.flatMap((before) => {
      const one = planned.find(({ target }) => target === before.target);
      return one ? [sheetBefore(before, one, survey)] : [];
    }),
    added: survey.added.flatMap(({ target, temporary, id }) => {
      const one = planned.find((other) => other.target === target);
      return one ? [{ name: target.sheet, temporary, id, print: one.print }] : [];
    }),
  };
}

function witnessOf({ sheets }: Survey): Pick<Journal, 'witness'> {
  const first = sheets.find(({ name }) => !isForUndo(name));
  return first ? { witness: { name: first.name, id: first.id } } : {};
}

function sheetBefore(before: Before, { target, after, print }: Planned, survey: Survey): SheetBefore {
  const { fresh, whole, edits } = target;
  const has = (...kinds: Edit['kind'][]): boolean => whole || edits.some(({ kind }) => kinds.includes(kind));
  const seen = survey.sheets.find(({ name }) => sameSheet(name, target.sheet));
  return {
    name: after.name,
    id: seen?.id ?? '',
    image: before.image,
    ...(isKeptAside(before) && { aside: asideSheet(before.image, after.name) }),
    whole,
    cells: before.cells,
    written: fresh ? [] : target.written,
    fresh,
    ...(has('columnWidths') && { columns: before.columns }),
    ...(has('rowHeights') && { rows: before.rows }),
    ...(has('freeze') && (before.frozen !== null || (after.frozen !== 'unknown' && after.frozen !== null)) && { frozen: before.frozen }),
    ...((has('filter') || isInTheWay(before)) && { filter: before.filter }),
    ...((edits.some(({ kind }) => kind === 'print') || (fresh && isSetUp(before.page))) && { page: before.page }),
    protection: before.protection,
    print,
  };
}

function toldOf(names: readonly string[]): string {
  const some = names.slice(0, 3).map((name) => `“${name}”`).join('、');
  return names.length > 3 ? `工作表${some}等${names.length}张` : `工作表${some}`;
}

function gridNamed(grids: readonly Grid[], name: string): Grid {
  return grids.find((grid) => sameSheet(grid.name, name)) ?? emptyGrid(name);
}

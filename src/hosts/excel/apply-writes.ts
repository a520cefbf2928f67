import type { Edit } from '../../core/edit';
import { type Grid, emptyGrid } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import type { Survey } from './apply-survey';
import { type Before, takeImage } from './before-image';
import { JOURNAL_SHEET, isLeftover } from './hidden-sheets';
import type { Journal, Lines, Page, SheetBefore } from './journal';
import { deleteSheet, keepJournal, setState } from './journal-sheet';
import { activateSheet } from './restore-workbook';
import { contentPrint } from './same-content';
import { clearSheet } from './write/clear-sheet';
import { type Operation, step } from './write/operation';
import { type SheetPlan, planSheet, protectSheet, unprotectSheet } from './write/plan-sheet';
import type { Target } from './write/targets';
import { type Run, runsOf } from './write/write-shape';
import type { Patch } from './write/write-cells';
import type { Meaning } from './apply-request';

/** All that is done to the workbook, in order, and the journal that it begins with. */
export interface WritePlan {
  readonly journal: Journal;
  readonly operations: readonly Operation[];
  readonly patches: readonly Patch[];
}

interface Planned {
  readonly target: Target;
  readonly plan: SheetPlan;
  readonly after: Grid;
}

/** The journal stands before anything changes; then the sheets are opened and kept, added, written, and closed again. */
export function planWrites(survey: Survey, { before, after }: Meaning, edits: readonly Edit[]): WritePlan {
  const looks = new Map(survey.looks.map(({ name, area, columns, rows }) => [name, { area, columns: columns.sizes, rows: rows.sizes }]));
  const planned = [...survey.before.map(({ target }) => target), ...survey.added.map(({ target }) => target)].map((target): Planned => {
    const [was, is] = [gridNamed(before, target.sheet), gridNamed(after, target.sheet)];
    const plan = planSheet({ target: { ...target, sheet: is.name }, before: was, after: is, looks, font: survey.font ?? {} });
    return { target, plan, after: is };
  });
  const journal = journalOf(survey, planned);
  const existing = survey.sheets.some(({ name }) => name === JOURNAL_SHEET);
  return {
    journal,
    patches: planned.flatMap(({ plan }) => plan.patches),
    operations: [
      keepJournal(journal, 'opening', existing),
      ...survey.sheets.filter(({ name }) => isLeftover(name)).map(({ name }) => deleteSheet(name)),
      ...survey.before.filter(({ protection }) => protection !== null).map(({ target }) => unprotectSheet(target.sheet)),
      ...survey.before.map(takeImage),
      setState('writing'),
      ...survey.added.map(({ target, temporary }) => nameSheet(temporary, target)),
      ...survey.before.filter(({ target }) => target.fresh).flatMap(clearBefore),
      ...planned.flatMap(({ plan }) => plan.operations),
      ...planned.flatMap((one) => closeSheet(one, survey)),
      ...lastActivated(edits),
    ],
  };
}

function nameSheet(temporary: string, { sheet, added }: Target): Operation {
  return step((batch) => {
    const one = batch.sheet(temporary);
    one.name = sheet;
    if (added !== 'veryHidden') one.visibility = added === 'hidden' ? 'Hidden' : 'Visible';
  }, 3);
}

function clearBefore({ target: { sheet }, page, columns, rows }: Before): Operation[] {
  return clearSheet({ sheet, printed: isSetUp(page), columns: spansOf(columns), rows: spansOf(rows), hidden: { columns: columns.hidden, rows: rows.hidden } });
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
function closeSheet({ target, after }: Planned, survey: Survey): Operation[] {
  const asked = target.fresh || target.edits.some(({ kind }) => kind === 'protect');
  if (asked) return after.protected === true ? [protectSheet(target.sheet, after.allowsRows ? { allowInsertRows: true } : {})] : [];
  const protection = survey.before.find((one) => one.target === target)?.protection;
  return protection ? [protectSheet(target.sheet, protection)] : [];
}

function lastActivated(edits: readonly Edit[]): Operation[] {
  const last = edits.findLast(({ kind }) => kind === 'activate');
  return last ? [activateSheet(last.sheet)] : [];
}

function journalOf(survey: Survey, planned: readonly Planned[]): Journal {
  return {
    schema: 1,
    stamp: survey.stamp,
    told: toldOf(planned.map(({ target }) => target.sheet)),
    active: survey.active,
    sheets: survey.before.flatMap((before) => {
      const one = planned.find(({ target }) => target === before.target);
      return one ? [sheetBefore(before, one, survey)] : [];
    }),
    added: survey.added.flatMap(({ target, temporary, id }) => {
      const one = planned.find((other) => other.target === target);
      return one ? [{ name: target.sheet, temporary, id, print: contentPrint(one.after, null) }] : [];
    }),
  };
}

function sheetBefore(before: Before, { target, after }: Planned, survey: Survey): SheetBefore {
  const { fresh, whole, edits } = target;
  const has = (...kinds: Edit['kind'][]): boolean => whole || edits.some(({ kind }) => kinds.includes(kind));
  const seen = survey.sheets.find(({ name }) => sameSheet(name, target.sheet));
  return {
    name: after.name,
    id: seen?.id ?? '',
    image: before.image,
    whole,
    cells: before.cells,
    written: fresh ? [] : target.written,
    fresh,
    ...(has('columnWidths') && { columns: before.columns }),
    ...(has('rowHeights') && { rows: before.rows }),
    ...(has('freeze') && { frozen: before.frozen }),
    ...(has('filter') && { filter: before.filter }),
    ...((edits.some(({ kind }) => kind === 'print') || (fresh && isSetUp(before.page))) && { page: before.page }),
    protection: before.protection,
    print: contentPrint(after, fresh ? null : target.written),
  };
}

function toldOf(names: readonly string[]): string {
  const some = names.slice(0, 3).map((name) => `“${name}”`).join('、');
  return names.length > 3 ? `工作表${some}等${names.length}张` : `工作表${some}`;
}

function gridNamed(grids: readonly Grid[], name: string): Grid {
  return grids.find((grid) => sameSheet(grid.name, name)) ?? emptyGrid(name);
}

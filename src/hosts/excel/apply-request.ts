import type { Edit } from '../../core/edit';
import { Fault } from '../../core/fault';
import { BLANK, type Grid, emptyGrid } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import type { Steps } from '../../core/steps';
import { applySteps } from '../memory/apply-edits';
import type { LookAsked, Survey } from './apply-survey';
import type { FormattedArea } from './journal';
import { ownSheets } from './seen-sheets';
import { sameContent } from './same-content';
import type { Target } from './write/targets';

/** Refuses what has no meaning whatever the workbook holds, in memory's own words, before anything is sent. An edit a step. */
export function* requireMeaning(edits: readonly Edit[], asRead: readonly Grid[]): Steps<void> {
  const known = asRead.map(assumed);
  const named = edits.flatMap((edit) => [...(edit.kind === 'addSheet' ? [] : [edit.sheet]), ...(edit.kind === 'copyLook' ? [edit.from] : [])]);
  const missing = named.filter((name, index) => {
    const added = edits.some((edit) => edit.kind === 'addSheet' && sameSheet(edit.sheet, name));
    return !added && !known.some((grid) => sameSheet(grid.name, name)) && named.findIndex((one) => sameSheet(one, name)) === index;
  });
  yield* applySteps([...known, ...missing.map((name) => emptyGrid(name))], edits);
}

/** What Excel does not tell of a sheet is taken to be nothing; Excel itself refuses what does not fit. */
function assumed(grid: Grid): Grid {
  return { ...grid, merges: [], validations: [], conditionalFormats: [], columnWidths: {}, rowHeights: {}, frozen: null };
}

/** The sheets of the workbook, and what memory makes of them. */
export interface Meaning {
  readonly before: readonly Grid[];
  readonly after: readonly Grid[];
}

/** Throws a Fault where the workbook is not what the edits were made from, or an edit has no meaning in it. A sheet or an edit a step. */
export function* meaningIn(survey: Survey, contents: readonly Grid[], { edits, asRead }: { edits: readonly Edit[]; asRead: readonly Grid[] }): Steps<Meaning> {
  for (const read of asRead) {
    const now = contents.find(({ name }) => name === read.name);
    if (!now || !sameContent(read, now)) throw changedSinceRead(read.name);
    yield;
  }
  const before = ownSheets(survey.sheets).map(({ name, visibility, protected: isProtected }) => {
    const content = contents.find((one) => one.name === name) ?? emptyGrid(name);
    const formats = survey.before.find(({ target }) => sameSheet(target.sheet, name))?.cells ?? [];
    return { ...assumed({ ...content, cells: withFormats(content, formats) }), visibility, protected: isProtected };
  });
  yield;
  return { before, after: yield* applySteps(before, edits) };
}

/** Reading tells nothing of a blank cell; its number format matters where it is written. */
function withFormats(grid: Grid, areas: readonly FormattedArea[]): Grid['cells'] {
  if (areas.length === 0) return grid.cells;
  const cells = Array.from(grid.cells, (row) => Array.from(row ?? []));
  for (const { area, formats } of areas) {
    formats.forEach((row, down) => row.forEach((format, across) => {
      if (format === 'General') return;
      while (cells.length < area.top + down) cells.push([]);
      const line = cells[area.top + down - 1] ?? [];
      line[area.left + across - 1] = { ...(line[area.left + across - 1] ?? BLANK), numberFormat: format };
    }));
  }
  return cells;
}

export function changedSinceRead(sheet: string): Fault {
  return new Fault({ what: '没有写入', why: `工作表“${sheet}”在读取之后改动过`, next: '请重新开始这一步' });
}

/** The sheets of which the content matters: what the edits were made from, and what they leave in part. */
export function neededContents(targets: readonly Target[], { asRead, looks }: { asRead: readonly Grid[]; looks: readonly LookAsked[] }): string[] {
  const names = [...asRead.map(({ name }) => name), ...targets.filter(({ fresh }) => !fresh).map(({ sheet }) => sheet), ...looks.map(({ name }) => name)];
  return names.filter((name, index) => names.findIndex((one) => sameSheet(one, name)) === index);
}

/** Sheets that Excel copies a look from: those that stay as they are. */
export function lookSources(edits: readonly Edit[], targets: readonly Target[]): LookAsked[] {
  const rows = new Map<string, number>();
  for (const edit of edits) {
    if (edit.kind === 'copyLook') rows.set(edit.from, Math.max(1, rows.get(edit.from) ?? 1, ...edit.rows.map(({ last }) => last)));
  }
  return [...rows].map(([name, last]) => ({ name, rows: last })).filter(({ name }) => !targets.some(({ sheet, fresh }) => fresh && sameSheet(sheet, name)));
}

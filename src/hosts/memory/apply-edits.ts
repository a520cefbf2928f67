import type { Edit } from '../../core/edit';
import { type Grid, type Position, type PrintSetup, type Unknown, emptyGrid } from '../../core/grid';
import { illegalSheetName, sameSheet } from '../../core/sheet-name';
import { type Steps, toTheEnd } from '../../core/steps';
import { addConditionalFormat, addValidation } from './add-rule';
import { requireArea } from './areas';
import { copyLook } from './copy-look';
import { mergeArea } from './merge-area';
import { refuse } from './refuse';
import { writeBlock } from './write-block';

type SheetEdit = Exclude<Edit, { kind: 'addSheet' | 'activate' | 'copyLook' }>;

/** What each edit means. All edits or none: throws a Fault at the first that has no meaning, and `sheets` is never changed. */
export function applyEdits(sheets: readonly Grid[], edits: readonly Edit[]): Grid[] {
  return toTheEnd(applySteps(sheets, edits));
}

/** The same, an edit a step. */
export function* applySteps(sheets: readonly Grid[], edits: readonly Edit[]): Steps<Grid[]> {
  let after = [...sheets];
  for (const edit of edits) {
    after = applyEdit(after, edit);
    yield;
  }
  return after;
}

function applyEdit(sheets: Grid[], edit: Edit): Grid[] {
  if (edit.kind === 'addSheet') return addSheet(sheets, edit.sheet, emptyGrid(edit.sheet, edit.visibility));
  const target = sheetOf(sheets, edit.sheet);
  if (edit.kind === 'activate') return activate(sheets, target);
  const changed = edit.kind === 'copyLook' ? copyLook(target, sheetOf(sheets, edit.from), edit.rows) : changeSheet(target, edit);
  return sheets.map((one) => (one === target ? changed : one));
}

function sheetOf(sheets: readonly Grid[], name: string): Grid {
  const sheet = sheets.find((one) => sameSheet(one.name, name));
  if (!sheet) throw refuse('改动没有写入', `工作簿里没有工作表“${name}”`);
  return sheet;
}

function addSheet(sheets: Grid[], name: string, added: Grid): Grid[] {
  const illegal = illegalSheetName(name);
  if (illegal) throw refuse(`工作表“${name}”没有加上`, illegal);
  if (sheets.some((one) => sameSheet(one.name, name))) throw refuse(`工作表“${name}”没有加上`, '工作簿里已有同名的工作表');
  return [...sheets, added];
}

function activate(sheets: Grid[], target: Grid): Grid[] {
  if (target.visibility !== 'visible') throw refuse(`工作表“${target.name}”不能显示在最前`, '它是隐藏的');
  return sheets.map((one) => (one === target ? { ...one, active: true } : inactive(one)));
}

function inactive(grid: Grid): Grid {
  const copy: { -readonly [Key in keyof Grid]: Grid[Key] } = { ...grid };
  delete copy.active;
  return copy;
}

function changeSheet(grid: Grid, edit: SheetEdit): Grid {
  switch (edit.kind) {
    case 'clearSheet':
      return { ...emptyGrid(grid.name, grid.visibility), ...(grid.active && { active: true as const }) };
    case 'write':
      return writeBlock(grid, edit);
    case 'merge':
      return mergeArea(grid, edit.area);
    case 'columnWidths':
      return { ...grid, columnWidths: sized(grid.columnWidths, edit.widths) };
    case 'rowHeights':
      return { ...grid, rowHeights: sized(grid.rowHeights, edit.heights) };
    case 'freeze':
      return { ...grid, frozen: frozen(edit.at) };
    case 'validate':
      return addValidation(grid, edit.validation);
    case 'formatWhen':
      return addConditionalFormat(grid, edit.format);
    case 'filter':
      requireArea(edit.area);
      return { ...grid, filter: edit.area };
    case 'print':
      return { ...grid, print: printed(edit) };
    case 'protect':
      return protectedSheet(grid, edit.allow);
  }
}

/** As it says now, whatever was allowed before. */
function protectedSheet(grid: Grid, allow: 'insertRows' | undefined): Grid {
  const copy: { -readonly [Key in keyof Grid]: Grid[Key] } = { ...grid, protected: true };
  delete copy.allowsRows;
  return allow === 'insertRows' ? { ...copy, allowsRows: true } : copy;
}

function printed({ orientation, paper, titleRows }: PrintSetup): PrintSetup {
  if (titleRows) requireArea({ top: titleRows.first, left: 1, bottom: titleRows.last, right: 1 });
  return { orientation, ...(paper && { paper }), ...(titleRows && { titleRows }) };
}

type Sizes = Readonly<Record<number, number>>;

function sized(before: Sizes | Unknown, after: Sizes): Sizes {
  for (const [number, size] of Object.entries(after)) {
    requireArea({ top: 1, left: 1, bottom: Number(number), right: 1 });
    if (!(size > 0)) throw refuse('行高列宽没有设成', `${size} 不是大于零的数`);
  }
  return before === 'unknown' ? { ...after } : { ...before, ...after };
}

/** Freezing at A1 keeps nothing in view. */
function frozen(at: Position): Position | null {
  requireArea({ top: at.row, left: at.column, bottom: at.row, right: at.column });
  return at.row === 1 && at.column === 1 ? null : at;
}

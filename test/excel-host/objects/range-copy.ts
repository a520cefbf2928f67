import type { Area } from '../../../src/core/grid';
import { height, intersection, width, within } from '../state/areas';
import { BLANK_CONTENT, type Content, EMPTY_CELL, type StoredCell } from '../state/content';
import { shiftFormula } from '../state/references';
import { cutOut, moveRule } from '../state/rule-areas';
import { LAST_COLUMN, LAST_ROW } from '../state/areas';
import type { Arguments } from '../wire/arguments';
import { invalidArgument, notModelled } from '../wire/host-error';
import { oneOf, rangeOf, requirePermission, requireUnfiltered, requireUnlocked, requireUnprotected, requireWholeMerges } from './guard';
import { RangeTarget } from './range-target';
import { parseArea } from '../state/parse-area';

interface Offset {
  readonly rows: number;
  readonly columns: number;
}

const KINDS = ['All', 'Formulas', 'Values', 'Formats'];

/** Copies without the clipboard; the target takes the source's size from its own upper left corner on. */
export function copyInto(target: RangeTarget, given: Arguments): void {
  const kind = given.has(1) ? oneOf(given.at(1), KINDS, given.location) : 'All';
  if (given.optional(2, given.flag) || given.optional(3, given.flag)) throw notModelled('copying without blanks or transposed');
  const source = sourceOf(target, given);
  const at = target.live();
  for (const range of [source, target]) requireUnfiltered(range, given.location);
  const size = { rows: height(source.area), columns: width(source.area) };
  const area = { top: at.top, left: at.left, bottom: at.top + size.rows - 1, right: at.left + size.columns - 1 };
  requireSizes(at, size, given.location);
  const into = target.part(area);
  if (target.sheet.protection) requireUnlocked(into, given.location);
  if (kind !== 'Values' && kind !== 'Formulas') requireWholeMerges(into, given.location);
  const by = { rows: area.top - source.area.top, columns: area.left - source.area.left };
  const cells = [...source.sheet.stored(source.area)];
  for (const { row, column, cell } of [...target.sheet.stored(area)]) target.sheet.put(row, column, emptied(cell, kind));
  for (const { row, column, cell } of cells) {
    const place = { row: row + by.rows, column: column + by.columns };
    const copied = { ...cell, content: copiedContent({ source, row, column }, { kind, by }) };
    target.sheet.put(place.row, place.column, merged(target.sheet.cell(place.row, place.column), copied, kind));
  }
  if (kind === 'All' || kind === 'Formats') copyRules(source, into, { by, kind });
  target.workbook.changed();
}

function sourceOf(target: RangeTarget, given: Arguments): RangeTarget {
  const source = rangeOf(given.at(0));
  if (source) return source;
  const { sheet, area } = parseArea(given.text(0), given.location);
  const state = sheet === undefined ? target.sheet : target.workbook.sheet(sheet);
  if (!state) throw invalidArgument(given.location);
  return new RangeTarget(target.workbook, state, area);
}

/** A target that is larger than the source is filled with it again and again: not modelled, and never meant here. */
function requireSizes(at: Area, { rows, columns }: Offset, location: string): void {
  const single = at.top === at.bottom && at.left === at.right;
  if (!single && (height(at) > rows || width(at) > columns)) throw notModelled('copying into a range larger than the source');
  if (at.top + rows - 1 > LAST_ROW || at.left + columns - 1 > LAST_COLUMN) throw invalidArgument(location);
}

function copiedContent({ source, row, column }: { source: RangeTarget; row: number; column: number }, { kind, by }: { kind: string; by: Offset }): Content {
  const { content } = source.sheet.cell(row, column);
  if (content.kind !== 'formula') return content;
  if (kind === 'Values') return source.workbook.valueAt(source.sheet, row, column);
  if (kind === 'Formats') return content;
  return { ...content, formula: shiftFormula(content.formula, by) };
}

function emptied(cell: StoredCell, kind: string): StoredCell {
  if (kind === 'All') return EMPTY_CELL;
  return kind === 'Formats' ? { ...EMPTY_CELL, content: cell.content } : { ...cell, content: BLANK_CONTENT };
}

function merged(before: StoredCell, copied: StoredCell, kind: string): StoredCell {
  if (kind === 'All') return copied;
  return kind === 'Formats' ? { ...copied, content: before.content } : { ...before, content: copied.content };
}

/** Merged areas, validations and conditional formats that lie in the source go along. */
function copyRules(source: RangeTarget, target: RangeTarget, { by, kind }: { by: Offset; kind: string }): void {
  const moved = (area: Area): Area => ({ top: area.top + by.rows, bottom: area.bottom + by.rows, left: area.left + by.columns, right: area.right + by.columns });
  const inSource = <Rule extends { readonly area: Area }>(rules: readonly Rule[]): Rule[] =>
    rules.flatMap((rule) => {
      const area = intersection(rule.area, source.area);
      return area ? [moveRule(moveRule(rule, area), moved(area))] : [];
    });
  const copied = { merges: source.sheet.merges.filter((one) => within(one, source.area)).map(moved), formats: inSource(source.sheet.conditionalFormats), validations: inSource(source.sheet.validations) };
  const { sheet, area } = target;
  sheet.merges = [...sheet.merges.filter((one) => !intersection(one, area)), ...copied.merges];
  sheet.conditionalFormats = [...cutOut(sheet.conditionalFormats, area), ...copied.formats];
  if (kind === 'All') sheet.validations = [...cutOut(sheet.validations, area), ...copied.validations];
}

/** Contents, formats or both; validations and conditional formats stay. */
export function clearRange(range: RangeTarget, given: Arguments): void {
  const kind = given.has(0) ? oneOf(given.at(0), ['All', 'Contents', 'Formats'], given.location) : 'All';
  const { sheet } = range;
  const area = range.live();
  requireUnfiltered(range, given.location);
  if (kind !== 'Contents') requirePermission(range, 'allowFormatCells', given.location);
  if (kind === 'All') requireUnprotected(range, given.location);
  else if (sheet.protection) requireUnlocked(range, given.location);
  requireWholeMerges(range, given.location);
  for (const { row, column, cell } of [...sheet.stored(area)]) {
    if (kind === 'All') sheet.put(row, column, EMPTY_CELL);
    else sheet.put(row, column, kind === 'Contents' ? { ...cell, content: BLANK_CONTENT } : { ...EMPTY_CELL, content: cell.content });
  }
  if (kind !== 'Contents') sheet.merges = sheet.merges.filter((one) => !intersection(one, area));
  range.workbook.changed();
}

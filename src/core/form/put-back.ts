import { type Content, type Edit, blank, number, text } from '../edit';
import { type Cell, type Grid, type Position, cellAt } from '../grid';
import { sameSheet } from '../sheet-name';

/** A cell that was written into: what stood there, and what stood there then. */
export interface ChangedCell {
  readonly sheet: string;
  readonly at: Position;
  readonly before: Cell;
  readonly after: Cell;
}

/** The cells that edits wrote into, by the sheets as they were and as they are. */
export function changedCells(edits: readonly Edit[], before: readonly Grid[], after: readonly Grid[]): ChangedCell[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'write') return [];
    const { sheet, at: { row, column }, cells } = edit;
    return cells.flatMap((line, down) => line.flatMap((cell, right): ChangedCell[] => {
      const at = { row: row + down, column: column + right };
      return cell ? [{ sheet, at, before: cellIn(before, sheet, at), after: cellIn(after, sheet, at) }] : [];
    }));
  });
}

/** What puts back what stood there before. A cell that holds something else by now is somebody's own, and passed over. */
export function putBackEdits(changed: readonly ChangedCell[], now: readonly Grid[]): { readonly edits: readonly Edit[]; readonly passedOver: number } {
  const open = changed.filter(({ sheet, at, before }) => !holdsTheSame(cellIn(now, sheet, at), before));
  const ours = open.filter(({ sheet, at, after }) => holdsTheSame(cellIn(now, sheet, at), after));
  const edits = ours.map(({ sheet, at, before }): Edit => ({ kind: 'write', sheet, at, cells: [[{ content: contentOf(before), format: before.numberFormat ?? 'General' }]] }));
  return { edits, passedOver: open.length - ours.length };
}

function cellIn(sheets: readonly Grid[], name: string, at: Position): Cell {
  const grid = sheets.find((one) => sameSheet(one.name, name));
  return grid ? cellAt(grid, at) : { value: { kind: 'blank' } };
}

function holdsTheSame(one: Cell, other: Cell): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return one.value.kind === other.value.kind && heldBy(one) === heldBy(other);
}

function heldBy({ value }: Cell): unknown {
  return value.kind === 'blank' ? '' : value.value;
}

/** An error or a truth that was typed is put back as the formula that shows it. */
function contentOf({ value, formula }: Cell): Content {
  const cached = value.kind === 'blank' || value.kind === 'error' ? null : value.value;
  if (formula !== undefined) return { kind: 'formula', formula, cached };
  switch (value.kind) {
    case 'blank':
      return blank;
    case 'number':
      return number(value.value);
    case 'text':
      return text(value.value);
    case 'boolean':
      return { kind: 'formula', formula: value.value ? 'TRUE' : 'FALSE', cached: value.value };
    case 'error':
      return { kind: 'formula', formula: value.value, cached: null };
  }
}

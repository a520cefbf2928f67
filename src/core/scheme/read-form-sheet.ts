import { type Grid, type Position, cellText, placedCells } from '../grid';
import type { Form, HeaderSlot, Slot } from './form';
import { type FormMark, readFormMarks } from './form-marks';
import { labelSlots } from './label-slots';
import type { UnitKind } from './unit';

/** What is wrong with the marks of a cell of a form sheet. */
export interface MarkTrouble {
  readonly kind: 'unsupported' | 'unknown' | 'mixed';
  readonly at: Position;
  readonly mark: string;
}

export interface FormSheetReading {
  readonly form: Form;
  readonly troubles: readonly MarkTrouble[];
}

/** 表样: the slots and header fields of a sheet as designed, and the marks that cannot be understood. */
export function readFormSheet(
  grid: Grid,
  { name, unitKinds }: { readonly name: string; readonly unitKinds: readonly UnitKind[] },
): FormSheetReading {
  const cells = markedCells(grid);
  const slots = cells.flatMap(({ at, marks }) => slotsOf(at, marks));
  const headers = cells.flatMap(({ at, marks }) => headersOf(at, marks));
  return {
    form: { name, sheet: grid.name, unitKinds, slots: labelSlots(grid, slots, headers), headers, unitRow: null, lists: [], layout: grid },
    troubles: cells.flatMap(troublesOf),
  };
}

interface MarkedCell {
  readonly at: Position;
  readonly marks: readonly FormMark[];
  readonly text: string;
}

function markedCells(grid: Grid): MarkedCell[] {
  return placedCells(grid).flatMap(({ at, cell }) => {
    const text = cellText(cell);
    const marks = readFormMarks(text);
    return marks.some((mark) => mark.kind !== 'text') ? [{ at, marks, text }] : [];
  });
}

function slotsOf(at: Position, marks: readonly FormMark[]): Slot[] {
  return marks.flatMap((mark) =>
    mark.kind === 'slot' ? [{ indicator: mark.indicator, at, computed: mark.computed, unit: null, rowLabels: [], headings: [] }] : [],
  );
}

/** `before` and `after` reach to the next mark: 填报人：{{填报人}}  审核人：{{审核人}} has two fields. */
function headersOf(at: Position, marks: readonly FormMark[]): HeaderSlot[] {
  const textOf = (mark: FormMark | undefined): string => (mark?.kind === 'text' ? mark.text : '');
  return marks.flatMap((mark, index) =>
    mark.kind === 'header'
      ? [{ field: mark.field, at, before: textOf(marks[index - 1]), after: textOf(marks[index + 1]) }]
      : [],
  );
}

function troublesOf({ at, marks, text }: MarkedCell): MarkTrouble[] {
  const troubles: MarkTrouble[] = marks.flatMap((mark) =>
    mark.kind === 'unsupported' || mark.kind === 'unknown' ? [{ kind: mark.kind, at, mark: mark.mark }] : [],
  );
  const others = marks.filter((mark) => mark.kind !== 'text' || mark.text.trim() !== '');
  const mixed = others.length > 1 && others.some((mark) => mark.kind === 'slot');
  return mixed ? [...troubles, { kind: 'mixed', at, mark: text }] : troubles;
}

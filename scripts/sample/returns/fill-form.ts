import type { Cell, Grid } from '../../../src/core/grid';
import type { Answers, ListedCell } from '../answers';
import type { FormLayout } from '../layout';
import type { Numbers } from '../oracle/unit-figures';
import { type Book, changeCell, changeSheet } from './sheet-surgery';

/** What a unit enters: its answers, what its computed cells come to, and the fields of header and footer. */
export interface Entries {
  readonly answers: Answers;
  /** What stands in lists, by column and row. */
  readonly listed: readonly ListedCell[];
  readonly computed: Numbers;
  readonly fields: ReadonlyMap<string, string>;
}

/** Types the entries into the form's sheet. */
export function fillForm(book: Book, layout: FormLayout, { answers, listed, computed, fields }: Entries): Book {
  return changeSheet(book, layout.sheet, (sheet) => {
    let filled: Grid = sheet;
    for (const [code, place] of layout.slots) {
      const typed = answers.get(code);
      const number = computed.get(code);
      if (place.computed && number) filled = changeCell(filled, place, (cell) => ({ ...cell, value: { kind: 'number', value: Number(number.toFixed()) } }));
      else if (typed !== undefined && typed !== '') filled = changeCell(filled, place, (cell) => typeIn(cell, typed));
    }
    for (const { code, index, text } of listed) {
      const place = layout.lists.get(code);
      if (!place) throw new Error(`no list ${code} in ${layout.sheet}`);
      filled = changeCell(filled, { ...place, row: place.row + index }, (cell) => typeIn(cell, text));
    }
    for (const { row, column, text } of layout.headers) {
      const shown = text.replace(/\{\{([^{}]+)\}\}/g, (mark, name: string) => fields.get(name) ?? mark);
      filled = changeCell(filled, { row, column }, (cell) => ({ ...cell, value: { kind: 'text', value: shown } }));
    }
    return filled;
  });
}

/** A number where it is one, else a text, as Excel takes what is typed. */
export function typeIn(cell: Cell, typed: string): Cell {
  return /^\d+(\.\d+)?$/.test(typed) ? { ...cell, value: { kind: 'number', value: Number(typed) } } : { ...cell, value: { kind: 'text', value: typed } };
}

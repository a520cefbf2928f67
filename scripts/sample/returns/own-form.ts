import type { Grid } from '../../../src/core/grid';
import type { Book } from './sheet-surgery';

const FIRST_NOTE = '说明：';

/**
 * What a county makes that lost the form it was sent and copied it by hand: one unprotected sheet, no column of
 * numbers, no notes, values in place of formulas, nothing hidden.
 */
export function ownForm(book: Book, sheet: string): Book {
  const form = book.find(({ name }) => name === sheet);
  if (!form) throw new Error(`no sheet ${sheet}`);
  return [{ ...valuesOnly(withoutFirstColumn(form)), protected: false, validations: [], conditionalFormats: [] }];
}

/** Merged areas that began in the first column begin in the next, and so does their text. */
function withoutFirstColumn(form: Grid): Grid {
  const { merges, columnWidths } = form;
  const left = new Set((merges === 'unknown' ? [] : merges).filter((area) => area.left === 1 && area.right > 1).map(({ top }) => top));
  const rows = form.cells.filter((row) => !row?.some((cell) => cell?.value.kind === 'text' && isNote(cell.value.value)));
  return {
    ...form,
    cells: rows.map((row, index) => (left.has(index + 1) ? [row?.[0], ...(row?.slice(2) ?? [])] : row?.slice(1))),
    merges: (merges === 'unknown' ? [] : merges)
      .filter(({ top, right }) => top <= rows.length && right > 1)
      .map((area) => ({ ...area, left: Math.max(area.left - 1, 1), right: area.right - 1 }))
      .filter((area) => area.left < area.right || area.top < area.bottom),
    columnWidths: columnWidths === 'unknown' ? columnWidths : Object.fromEntries(Object.entries(columnWidths).flatMap(([key, width]) => (key === '1' ? [] : [[Number(key) - 1, width]]))),
  };
}

function isNote(text: string): boolean {
  return text.startsWith(FIRST_NOTE) || text.startsWith('　　　');
}

function valuesOnly(sheet: Grid): Grid {
  return {
    ...sheet,
    cells: sheet.cells.map((row) =>
      row?.map((cell) => {
        if (!cell) return cell;
        const { formula, uncached, note, ...rest } = cell;
        void [formula, uncached, note];
        return rest;
      }),
    ),
  };
}

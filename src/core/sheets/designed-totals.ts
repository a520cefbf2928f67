import Big from 'big.js';
import { fromAddress } from '../address';
import type { CellWrite, Content, Edit } from '../edit';
import { cellNumber } from './cells';

const ADDRESS = String.raw`\$?[A-Z]{1,3}\$?\d+`;
/** One call over cells of the same sheet, as people write under a column. */
const CALL = new RegExp(`^(SUM|AVERAGE|COUNT|MAX|MIN)\\((${ADDRESS}(?::${ADDRESS})?(?:,${ADDRESS}(?::${ADDRESS})?)*)\\)$`, 'i');

/** The sum of the rows of a form's units, as forms are laid out with it. */
const GUARDED = new RegExp(`^IF\\(COUNT\\((${ADDRESS}:${ADDRESS})\\)=0,"",SUM\\(\\1\\)\\)$`, 'i');

/**
 * The edits with what the totals of a form's own design come to: SUM(C5:C12) has no value of its own in a form that is
 * laid out anew. A formula of another kind keeps what its design had.
 */
export function withDesignedTotals(edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => {
    if (edit.kind !== 'write' || edit.at.row !== 1 || edit.at.column !== 1) return edit;
    return { ...edit, cells: totalled(totalled(edit.cells)) };
  });
}

type Cells = readonly (readonly (CellWrite | null)[])[];

/** Done twice, for totals of totals. */
function totalled(cells: Cells): Cells {
  return cells.map((row) =>
    row.map((cell) => {
      if (cell?.content.kind !== 'formula') return cell;
      const cached = totalOf(cell.content.formula, cells);
      return cached === undefined ? cell : { ...cell, content: { ...cell.content, cached } };
    }),
  );
}

function totalOf(formula: string, cells: Cells): number | null | undefined {
  const guarded = GUARDED.exec(formula)?.[1];
  if (guarded !== undefined) return numbersIn(guarded, cells).length === 0 ? null : totalOf(`SUM(${guarded})`, cells);
  const [, call = '', areas = ''] = CALL.exec(formula.trim()) ?? [];
  if (call === '') return undefined;
  const numbers = areas.split(',').flatMap((area) => numbersIn(area, cells));
  const sum = numbers.reduce((total, one) => total.plus(one), new Big(0));
  switch (call.toUpperCase()) {
    case 'SUM':
      return cellNumber(sum);
    case 'COUNT':
      return numbers.length;
    case 'AVERAGE':
      return numbers.length === 0 ? undefined : cellNumber(sum.div(numbers.length));
    default:
      return numbers.length === 0 ? 0 : call.toUpperCase() === 'MAX' ? Math.max(...numbers) : Math.min(...numbers);
  }
}

function numbersIn(area: string, cells: Cells): number[] {
  const [from = '', to = from] = area.split(':');
  const [start, end] = [fromAddress(from), fromAddress(to)];
  if (!start || !end) return [];
  const rows = cells.slice(start.row - 1, end.row);
  return rows.flatMap((row) => row.slice(start.column - 1, end.column).flatMap((cell) => numberOf(cell?.content)));
}

function numberOf(content: Content | undefined): number[] {
  if (content?.kind === 'number') return [content.value];
  return content?.kind === 'formula' && typeof content.cached === 'number' ? [content.cached] : [];
}

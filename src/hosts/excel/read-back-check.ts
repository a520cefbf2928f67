import { toAddress } from '../../core/address';
import { Fault } from '../../core/fault';
import type { Cell, CellValue } from '../../core/grid';
import type { Content } from '../../core/edit';
import type { Difference } from '../host';
import { cellOf } from './grid-of';
import type { ReadBack } from './read-back';
import { sameFormula, sameNumber } from './same-content';

/** Formulas that show something else than was computed. Throws a Fault where a number or a text is not what was written. */
export function differencesOf(read: readonly ReadBack[]): Difference[] {
  return read.flatMap(({ patch, values, formulas }) =>
    patch.cells.flatMap((row, down) =>
      row.flatMap((cell, across) => {
        if (!cell) return [];
        const at = { sheet: patch.sheet, cell: toAddress({ row: patch.area.top + down, column: patch.area.left + across }) };
        const found = cellOf(values[down]?.[across], formulas[down]?.[across], cell.formula === undefined && cell.value.kind === 'text' ? '@' : undefined);
        return cell.formula === undefined ? requireSame(cell, found, at) : differenceOf(cell, found, at);
      }),
    ),
  );
}

type Place = Pick<Difference, 'sheet' | 'cell'>;

function requireSame({ value: written }: Cell, found: Cell | undefined, { sheet, cell }: Place): [] {
  const shown: CellValue = found?.value ?? { kind: 'blank' };
  const same = written.kind === 'number' ? shown.kind === 'number' && sameNumber(written.value, shown.value) : textOf(written) === textOf(shown) && (shown.kind === written.kind || textOf(shown) === '');
  if (same && found?.formula === undefined) return [];
  const shownText = found?.formula === undefined ? textOf(shown) : `=${found.formula}`;
  throw notTaken({ sheet, cell }, textOf(written), shownText);
}

function notTaken({ sheet, cell }: Place, written: string, shown: string): Fault {
  return new Fault({
    what: '没有写入',
    why: `工作表“${sheet}”的${cell}写入“${shorten(written)}”以后，Excel 显示成“${shorten(shown)}”`,
    next: '工作簿已恢复原样，请把这一情况告诉提供本程序的人',
  });
}

function differenceOf(cell: Cell, found: Cell | undefined, at: Place): Difference[] {
  const written = contentOf(cell);
  /* Where a merged area covers the cell, Excel takes nothing, and says nothing. */
  if (found?.formula === undefined && textOf(found?.value ?? { kind: 'blank' }) === '') throw notTaken(at, `=${cell.formula ?? ''}`, '');
  if (found?.formula === undefined || !sameFormula(found.formula, cell.formula ?? '')) {
    return [{ ...at, written, found: { kind: 'text', value: found?.formula === undefined ? textOf(found?.value ?? { kind: 'blank' }) : `=${found.formula}` } }];
  }
  return sameResult(cell.value, found.value) ? [] : [{ ...at, written, found: found.value }];
}

function contentOf({ formula = '', value }: Cell): Content {
  const nothing = value.kind === 'blank' || (value.kind === 'text' && value.value === '');
  return { kind: 'formula', formula, cached: nothing ? null : value.value };
}

/** Numbers to nine digits; nothing shown is an empty text. */
function sameResult(one: CellValue, other: CellValue): boolean {
  if (one.kind === 'number' && other.kind === 'number') {
    const size = Math.max(Math.abs(one.value), Math.abs(other.value));
    return Math.abs(one.value - other.value) <= Math.max(size * 1e-9, 1e-12);
  }
  return textOf(one) === textOf(other) && (one.kind === other.kind || textOf(one) === '');
}

function textOf(value: CellValue): string {
  return value.kind === 'blank' ? '' : String(value.value);
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

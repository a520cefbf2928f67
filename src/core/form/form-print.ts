import { toAddress } from '../address';
import { fnv1a64 } from '../fingerprint';
import { type Grid, type Position, cellText, placedCells } from '../grid';
import type { Form } from '../scheme/form';
import { listCells } from './list-cells';

/**
 * The fingerprint of a form: FNV-1a 64 over `address=text` of its cells in order of rows, without blanks, slots, lists,
 * header fields and cells in which the design has a formula. The issued sheet has the same one as long as nobody
 * touched what is not to be filled.
 */
export function formPrint(form: Form): string {
  return fnv1a64(printedText(form.layout, form));
}

/** True where a sheet that came back has the form's fingerprint, leaving out what the form leaves out. */
export function fitsPrint(sheet: Grid, form: Form): boolean {
  return printedText(sheet, form) === printedText(form.layout, form);
}

function printedText(sheet: Grid, form: Form): string {
  const open = new Set(openCells(form).map(toAddress));
  return placedCells(sheet)
    .flatMap(({ at, cell }) => {
      const text = cellText(cell).replaceAll('\r\n', '\n');
      const address = toAddress(at);
      return text === '' || open.has(address) ? [] : [`${address}=${text}`];
    })
    .join('\n');
}

/** The cells of a form that are not fixed text. */
function openCells(form: Form): Position[] {
  const formulas = placedCells(form.layout).flatMap(({ at, cell }) => (cell.formula === undefined ? [] : [at]));
  return [...form.slots.map(({ at }) => at), ...listCells(form), ...form.headers.map(({ at }) => at), ...formulas];
}

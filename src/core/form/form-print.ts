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
  return printed(form).print;
}

/** True where a sheet that came back has the form's fingerprint, leaving out what the form leaves out. */
export function fitsPrint(sheet: Grid, form: Form): boolean {
  const { open, lines } = printed(form);
  let at = 0;
  for (const line of printedLines(sheet, open)) {
    if (line !== lines[at]) return false;
    at += 1;
  }
  return at === lines.length;
}

interface Printed {
  /** The addresses of the cells that are left out. */
  readonly open: ReadonlySet<string>;
  readonly lines: readonly string[];
  readonly print: string;
}

const PRINTED = new WeakMap<Form, Printed>();

function printed(form: Form): Printed {
  const known = PRINTED.get(form);
  if (known) return known;
  const open = new Set(openCells(form).map(toAddress));
  const lines = [...printedLines(form.layout, open)];
  const made = { open, lines, print: fnv1a64(lines.join('\n')) };
  PRINTED.set(form, made);
  return made;
}

/** One by one: of a sheet that is another form's, the first already tells. */
function* printedLines(sheet: Grid, open: ReadonlySet<string>): Generator<string> {
  for (const [index, row] of sheet.cells.entries()) {
    if (!row || row.length === 0) continue;
    for (const { at, cell } of placedCells({ cells: [row] })) {
      const text = cellText(cell).replaceAll('\r\n', '\n');
      const address = toAddress({ row: index + 1, column: at.column });
      if (text !== '' && !open.has(address)) yield `${address}=${text}`;
    }
  }
}

/** The cells of a form that are not fixed text. */
function openCells(form: Form): Position[] {
  const formulas = placedCells(form.layout).flatMap(({ at, cell }) => (cell.formula === undefined ? [] : [at]));
  return [...form.slots.map(({ at }) => at), ...listCells(form), ...form.headers.map(({ at }) => at), ...formulas];
}

import { toAddress } from '../../core/address';
import { fnv1a64 } from '../../core/fingerprint';
import { type Grid, placedCells } from '../../core/grid';

/** A fingerprint of what a sheet holds: formulas and values, not their looks. The same content has the same print however it was read. */
export function printOf(grid: Pick<Grid, 'cells'>): string {
  const lines: string[] = [];
  for (const { at, cell } of placedCells(grid)) {
    if (cell.formula === undefined && cell.value.kind === 'blank') continue;
    const held = cell.formula === undefined ? [cell.value.kind, cell.value.kind === 'blank' ? '' : cell.value.value] : ['=', cell.formula];
    lines.push(JSON.stringify([toAddress(at), ...held]));
  }
  return fnv1a64(lines.join('\n'));
}

import type { Tier } from '../../core/finding';
import { fromAddress, toAddress } from '../../core/address';
import type { CellPlace } from '../../taskpane/surroundings';

/** Cells that the pane marked, each with the tier of its worst finding. */
export type Marks = ReadonlyMap<string, Tier>;

/** How a mark is drawn and told. */
export interface SpokenTier {
  readonly tier: Tier;
  readonly said: string;
}

export const NO_MARKS: Marks = new Map();

export function markKey(sheet: string, cell: string): string {
  const at = fromAddress(cell);
  return `${sheet.toLowerCase()}!${at ? toAddress(at) : cell}`;
}

const ORDER: readonly Tier[] = ['提示', '核实', '强制'];

/** With one more mark; of two tiers in one cell the graver one stands. */
export function marked(marks: Marks, { sheet, cell }: CellPlace, tier: Tier): Marks {
  const key = markKey(sheet, cell);
  const before = marks.get(key);
  if (before && ORDER.indexOf(before) >= ORDER.indexOf(tier)) return marks;
  return new Map([...marks, [key, tier]]);
}

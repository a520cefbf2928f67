import { THIS_WORKBOOK } from '../../../commands/this-workbook';
import type { Source } from '../../../core/figure/figure';
import type { Prepared } from '../../../commands/roll-up';
import type { Grid } from '../../../core/grid';
import { sameSheet } from '../../../core/sheet-name';
import type { CellAt, Whereabouts } from './figure-part';

type Planned = Pick<Prepared, 'places' | 'written' | 'change' | 'changed'>;

/** Where the open workbook has the round's figures: what is not written yet stands nowhere, or says something else. */
export function whereaboutsOf({ places, written, change, changed }: Planned, isWritten: boolean): Whereabouts {
  const added = new Set(change.added);
  const cells = new Map(written.map(({ from, sheet, cell }) => [keyOf(from), { sheet, cell }]));
  const now = (place: CellAt | null | undefined): CellAt | null => {
    if (!place) return null;
    const differs = added.has(place.sheet) || changed.some((one) => one.sheet === place.sheet && one.cell === place.cell);
    return differs && !isWritten ? null : place;
  };
  return {
    figure: (indicator, unit) => now(places.of(indicator, unit)),
    source: (source) => (source.file === THIS_WORKBOOK ? { sheet: source.sheet, cell: source.cell } : now(cells.get(keyOf(source)))),
  };
}

/** The sheet of a file that came. */
export function receivedSheet({ received }: Pick<Prepared, 'received'>, { file, sheet }: Source): Grid | null {
  return received.find((one) => one.file === file)?.sheets?.find(({ name }) => sameSheet(name, sheet)) ?? null;
}

function keyOf({ file, sheet, cell }: Source): string {
  return JSON.stringify([file, sheet, cell]);
}

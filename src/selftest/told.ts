import { toAddress } from '../core/address';
import { type Cell, type Grid, placedCells } from '../core/grid';
import type { Aspect } from './aspect';

/** A sheet as far as a host can tell it, in one form for all hosts: a cell with nothing to tell is no cell. */
export type Told = Readonly<Record<string, unknown>>;

export function told(grid: Grid, tells: ReadonlySet<Aspect>): Told {
  const if_ = (aspect: Aspect, value: unknown): unknown => (tells.has(aspect) ? value : undefined);
  const cells = placedCells(grid).map(({ at, cell }) => [toAddress(at), toldCell(cell, tells)] as const);
  return {
    name: grid.name,
    visibility: grid.visibility,
    active: grid.active,
    protected: grid.protected,
    cells: Object.fromEntries(cells.filter(([, cell]) => JSON.stringify(cell) !== NOTHING)),
    merges: if_('merges', byText(grid.merges)),
    columnWidths: if_('columnWidths', grid.columnWidths),
    rowHeights: if_('rowHeights', grid.rowHeights),
    frozen: if_('frozen', grid.frozen),
    validations: if_('validations', byText(grid.validations)),
    conditionalFormats: if_('conditionalFormats', grid.conditionalFormats),
    filter: if_('filter', grid.filter),
    print: if_('print', grid.print),
    allowsRows: if_('allowsRows', grid.allowsRows),
  };
}

/** `General` is no format; a style of nothing is no style. */
export function toldCell(cell: Cell, tells: ReadonlySet<Aspect>): Told {
  const { value, formula, numberFormat, style, note } = cell;
  const empty = value.kind === 'text' && value.value === '';
  const untold = value.kind === 'blank' && formula === undefined && !tells.has('blankFormats');
  const format = numberFormat === 'General' || untold ? undefined : numberFormat;
  const styled = tells.has('styles') && style && Object.keys(style).length > 0 ? style : undefined;
  return {
    value: empty && !tells.has('emptyResults') ? { kind: 'blank' } : value,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { numberFormat: format }),
    ...(styled && { style: styled }),
    ...(tells.has('notes') && note !== undefined && { note }),
  };
}

const NOTHING = JSON.stringify({ value: { kind: 'blank' } });

/** Of what has no order of its own. */
function byText<Entry>(list: readonly Entry[] | 'unknown'): readonly Entry[] | 'unknown' {
  return list === 'unknown' ? list : [...list].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

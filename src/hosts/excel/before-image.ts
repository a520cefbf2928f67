import { areaAddress, toAddress } from '../../core/address';
import type { Area, Position } from '../../core/grid';
import { type Part, askArea } from './block';
import { can } from './capabilities';
import { HostFault } from './host-fault';
import type { FormattedArea, Lines, Page } from './journal';
import { CELLS_AT_ONCE } from './read-blocks';
import { cutTo } from './split-parts';
import { runsOf } from './write/write-shape';
import { type Operation, passing, step } from './write/operation';
import type { Target } from './write/targets';

/** A sheet before it is written, its cells being kept in its image. */
export interface Before {
  readonly target: Target;
  readonly image: string;
  /** The number formats of the cells that are written, where the rest of the sheet stays. */
  readonly cells: readonly FormattedArea[];
  readonly protection: Excel.WorksheetProtectionOptions | null;
  readonly columns: Lines;
  readonly rows: Lines;
  readonly frozen: Position | null;
  readonly filter: string | null;
  readonly filtered: boolean;
  readonly page: Page;
  /** How many there are of what undo does not bring back. */
  readonly counts: Readonly<Partial<Record<Ornament, number>>>;
}

export type Ornament = 'charts' | 'tables' | 'pivotTables' | 'shapes' | 'comments';

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

/**
 * Has Excel copy the whole sheet into a very hidden one, every cell to its own address, so that no reference moves and
 * no rule is cut. Not before the sheet is open: of a protected one Excel copies no hidden formulas.
 */
export function takeImage({ target: { sheet }, image }: Before): Operation {
  return step((batch) => passing(batch.sheet(image).getRange()).copyFrom(passing(batch.sheet(sheet).getRange()), 'All'), 3);
}

/** Asks for what an image does not keep. */
export function askBefore(sheet: Excel.Worksheet, target: Target, few: boolean): () => Omit<Before, 'image'> {
  const protection = sheet.protection.load('protected,options');
  const cells = target.whole ? [] : target.written.flatMap((area) => cutTo({ sheet: target.sheet, area }, CELLS_AT_ONCE)).map((part) => askFormats(sheet, part));
  const reach = passing(sheet.getRange(`A1:${toAddress(target.reach)}`));
  const frame = (valuesOnly: boolean): Excel.Range => (few ? reach : passing(reach.getBoundingRect(passing(sheet.getUsedRange(valuesOnly)))));
  /* Formats may reach down to the last row: the heights there are neither asked for nor touched. */
  const lines = askLines({ columns: frame(false), rows: frame(true) });
  const shown = target.unseen ? () => UNSEEN : askShown(sheet);
  return () => ({
    target,
    cells: cells.map((tell) => tell()),
    protection: protection.protected ? protection.options : null,
    ...lines(),
    ...shown(),
  });
}

type Shown = Pick<Before, 'frozen' | 'filter' | 'filtered' | 'page' | 'counts'>;

/** Nobody sees the sheet: there is nothing to be shown or printed of it. */
const UNSEEN: Shown = { frozen: null, filter: null, filtered: false, page: { orientation: 'Portrait', paper: 'A4', zoom: { scale: 100 }, titles: null }, counts: {} };

function askShown(sheet: Excel.Worksheet): () => Shown {
  const frozen = askFrozen(sheet);
  const filter = askFilter(sheet);
  const page = askPage(sheet);
  const counts = askCounts(sheet);
  return () => ({ frozen: frozen(), ...filter(), page: page(), counts: counts() });
}

/** Excel answers with null, and no error, for what is too large. */
function askFormats(sheet: Excel.Worksheet, { sheet: name, area }: Part): () => FormattedArea {
  const range = sheet.getRange(areaAddress(area));
  range.load('numberFormat');
  range.untrack();
  return () => {
    const { numberFormat } = range.toJSON();
    if (!numberFormat) throw new HostFault('ResponsePayloadSizeLimitExceeded', `${name}!${areaAddress(area)}`);
    return { area, formats: numberFormat.map((row) => row.map(String)) };
  };
}

/** Heights and widths, in points; a hidden line has none that could be asked for. */
export function askLines(frame: { readonly columns: Excel.Range; readonly rows: Excel.Range }): () => { columns: Lines; rows: Lines } {
  const columns = frame.columns.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = frame.rows.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return () => ({
    columns: linesOf(columns.value.map(({ columnHidden, format }) => ({ hidden: columnHidden === true, size: format?.columnWidth }))),
    rows: linesOf(rows.value.map(({ rowHidden, format }) => ({ hidden: rowHidden === true, size: format?.rowHeight }))),
  });
}

function linesOf(lines: readonly { readonly hidden: boolean; readonly size: number | undefined }[]): Lines {
  const sizes = lines.flatMap(({ hidden, size }, index) => (hidden || size === undefined ? [] : [[index + 1, size] as const]));
  return { sizes: runsOf(Object.fromEntries(sizes)), hidden: lines.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])) };
}

function askFrozen(sheet: Excel.Worksheet): () => Position | null {
  const tell = askAreaOrNull(sheet.freezePanes.getLocationOrNullObject());
  return () => {
    const area = tell();
    return area && { row: area.bottom >= LAST_ROW ? 1 : area.bottom + 1, column: area.right >= LAST_COLUMN ? 1 : area.right + 1 };
  };
}

function askFilter({ autoFilter }: Excel.Worksheet): () => { filter: string | null; filtered: boolean } {
  autoFilter.load('isDataFiltered');
  const tell = askAreaOrNull(autoFilter.getRangeOrNullObject());
  return () => {
    const area = tell();
    return { filter: area && areaAddress(area), filtered: autoFilter.isDataFiltered };
  };
}

function askPage({ pageLayout }: Excel.Worksheet): () => Page {
  pageLayout.load('orientation,paperSize,zoom');
  const tell = askAreaOrNull(pageLayout.getPrintTitleRowsOrNullObject());
  return () => {
    const { orientation, paperSize: paper, zoom } = pageLayout;
    const titles = tell();
    return { orientation: orientation === 'Landscape' ? 'Landscape' : 'Portrait', paper, zoom, titles: titles && `$${titles.top}:$${titles.bottom}` };
  };
}

function askAreaOrNull(range: Excel.Range): () => Area | null {
  const tell = askArea(range);
  return () => (range.isNullObject ? null : tell());
}

export function askCounts(sheet: Excel.Worksheet): () => Before['counts'] {
  const asked: [Ornament, OfficeExtension.ClientResult<number>][] = [
    ['charts', sheet.charts.getCount()],
    ['tables', sheet.tables.getCount()],
    ['pivotTables', sheet.pivotTables.getCount()],
    ['shapes', sheet.shapes.getCount()],
    ...(can('comments') ? [['comments', sheet.comments.getCount()] as [Ornament, OfficeExtension.ClientResult<number>]] : []),
  ];
  return () => Object.fromEntries(asked.map(([ornament, { value }]) => [ornament, value]));
}

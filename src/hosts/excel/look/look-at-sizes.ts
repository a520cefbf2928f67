import type { Area, Grid, PrintSetup } from '../../../core/grid';
import { askArea } from '../block';

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;
/** As many columns and rows as are looked at. */
const COLUMNS = 20;
const ROWS = 40;

type Shape = Pick<Grid, 'columnWidths' | 'rowHeights' | 'frozen'> & { filter?: Area; print?: PrintSetup };

/** The shape of a sheet: widths, heights, what is frozen, filtered and how it is printed. */
export function askSizes(sheet: Excel.Worksheet): () => Shape {
  const [columns, rows] = [askWidths(sheet), askHeights(sheet)];
  const frozen = askOptional(sheet.freezePanes.getLocationOrNullObject());
  const filter = askOptional(sheet.autoFilter.getRangeOrNullObject());
  const print = askPrint(sheet);
  return () => {
    const [kept, filtered, printed] = [frozen(), filter(), print()];
    return {
      columnWidths: columns(),
      rowHeights: rows(),
      frozen: kept && { row: kept.bottom >= LAST_ROW ? 1 : kept.bottom + 1, column: kept.right >= LAST_COLUMN ? 1 : kept.right + 1 },
      ...(filtered && { filter: filtered }),
      ...(printed && { print: printed }),
    };
  };
}

function askOptional(range: Excel.Range): () => Area | null {
  const area = askArea(range);
  return () => (range.isNullObject ? null : area());
}

/** In characters, to the half: Excel keeps whole pixels, 7 a character as with Calibri 11 at 100 % (an assumption). */
function askWidths(sheet: Excel.Worksheet): () => Record<number, number> {
  const [first, standard] = [sheet.getRangeByIndexes(0, 0, 1, COLUMNS), sheet.getRange('XFD1')].map((range) => range.getColumnProperties({ format: { columnWidth: true } }));
  const characters = (points: number): number => Math.round((points / 0.75 / 7) * 2) / 2;
  return () => others(sizesOf(first?.value, ({ format }) => format?.columnWidth), standard?.value[0]?.format?.columnWidth, characters);
}

/** In points. */
function askHeights(sheet: Excel.Worksheet): () => Record<number, number> {
  const [first, standard] = [sheet.getRangeByIndexes(0, 0, ROWS, 1), sheet.getRange('A1048576')].map((range) => range.getRowProperties({ format: { rowHeight: true } }));
  return () => others(sizesOf(first?.value, ({ format }) => format?.rowHeight), standard?.value[0]?.format?.rowHeight, (points) => points);
}

function sizesOf<Line>(lines: readonly Line[] | undefined, size: (line: Line) => number | undefined): (number | undefined)[] {
  return (lines ?? []).map(size);
}

/** Those that are not the standard. */
function others(sizes: readonly (number | undefined)[], standard: number | undefined, told: (size: number) => number): Record<number, number> {
  return Object.fromEntries(sizes.flatMap((size, index) => (size === undefined || size === standard ? [] : [[index + 1, told(size)]])));
}

/** Only a sheet that was set to be one page wide has a setup of ours. */
function askPrint(sheet: Excel.Worksheet): () => PrintSetup | null {
  const { pageLayout } = sheet;
  pageLayout.load('orientation,paperSize,zoom');
  const rows = askOptional(pageLayout.getPrintTitleRowsOrNullObject());
  return () => {
    const { orientation, paperSize, zoom } = pageLayout;
    if (zoom?.horizontalFitToPages !== 1) return null;
    const titles = rows();
    return { orientation: orientation === 'Landscape' ? 'landscape' : 'portrait', ...(String(paperSize).toUpperCase() === 'A3' && { paper: 'A3' }), ...(titles && { titleRows: { first: titles.top, last: titles.bottom } }) };
  };
}

import type { Area, Grid } from '../../../core/grid';
import { readSheets } from '../read-sheets';
import { inExcel } from '../session';
import { type LookedCell, askCells, askFont } from './look-at-cells';
import { askConditions, askValidations } from './look-at-rules';
import { removeSheets } from './remove-sheets';
import { askSizes } from './look-at-sizes';

/** What is looked at beyond what reading tells. */
const TELLS = ['styles', 'notes', 'columnWidths', 'rowHeights', 'frozen', 'validations', 'conditionalFormats', 'filter', 'print', 'allowsRows', 'blankFormats', 'emptyResults'] as const;
const WITH_MERGES = [...TELLS, 'merges'] as const;

interface Look {
  readonly tells: readonly (typeof WITH_MERGES)[number][];
  readonly look: (names: readonly string[]) => Promise<Grid[]>;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

/**
 * Everything that can be asked for of small sheets, cell by cell: slow, and asking for merged cells takes Excel's own
 * undo away. For the self-test in a scratch workbook only. Validations and notes are looked at in A1:D6.
 */
export function excelLook(): Look {
  const merges = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  return { tells: merges ? WITH_MERGES : TELLS, look: (names) => look(names, merges), remove: removeSheets };
}

async function look(names: readonly string[], merges: boolean): Promise<Grid[]> {
  const grids = await readSheets(names);
  return inExcel(async (context) => {
    const sheets = grids.map(({ name }) => context.workbook.worksheets.getItem(name));
    const conditions = sheets.map((sheet) => sheet.getRange().conditionalFormats.load('items/id,items/type'));
    const answers = sheets.map((sheet) => askSheet(sheet, merges));
    await context.sync();
    const formats = conditions.map(askConditions);
    await context.sync();
    return grids.map((grid, index) => ({ ...grid, ...answers[index]?.(grid), conditionalFormats: formats[index]?.() ?? [] }));
  });
}

function askSheet(sheet: Excel.Worksheet, merges: boolean): (grid: Grid) => Partial<Grid> {
  const font = askFont(sheet);
  const cells = askCells(sheet);
  const validations = askValidations(sheet);
  const sizes = askSizes(sheet);
  const merged = merges ? askMerges(sheet) : () => 'unknown' as const;
  return (grid) => {
    const looked = cells(font());
    return { ...sizes(), validations: validations(), merges: merged(), cells: withLooks(grid, looked) };
  };
}

function withLooks(grid: Grid, looked: readonly LookedCell[]): Grid['cells'] {
  const cells = Array.from(grid.cells, (row) => Array.from(row ?? []));
  for (const { at, ...look } of looked) {
    while (cells.length < at.row) cells.push([]);
    const row = cells[at.row - 1] ?? [];
    row[at.column - 1] = { value: { kind: 'blank' }, ...row[at.column - 1], ...look };
  }
  return cells;
}

function askMerges(sheet: Excel.Worksheet): () => Area[] {
  const merged = sheet.getRange('A1:Z100').getMergedAreasOrNullObject();
  merged.load('areaCount');
  const { areas } = merged;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => (merged.isNullObject ? [] : areas.items.map(areaOf));
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

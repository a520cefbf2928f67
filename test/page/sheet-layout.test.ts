import { type Cell, emptyGrid, type Grid } from '../../src/core/grid';
import { drawnColumns, drawnRows, sheetWindow } from '../../src/page/sheet/sheet-window';
import { sheetLayout } from '../../src/page/sheet/sheet-layout';
import { moved } from '../../src/page/sheet/movement';

const filled = (rows: number, columns: number): Grid => ({ ...emptyGrid('大表'), cells: Array.from({ length: rows }, () => Array.from({ length: columns }, (): Cell => ({ value: { kind: 'number', value: 1 } }))) });

describe('where everything lies on a sheet', () => {
  it('goes by the widths in characters and the heights in points; what is hidden takes nothing', () => {
    const { rows, columns } = sheetLayout({ ...filled(5, 3), columnWidths: { 1: 20 }, rowHeights: { 2: 30 }, hiddenRows: [3], hiddenColumns: [2] });
    expect([columns.size(1), columns.size(2), columns.start(3), columns.size(3)]).toEqual([145, 0, 145, 64]);
    expect([rows.size(1), rows.size(2), rows.size(3), rows.start(4)]).toEqual([20, 40, 0, 60]);
    expect([rows.at(0), rows.at(59), rows.at(60)]).toEqual([1, 2, 4]);
  });

  it('makes a row as high as its wrapped text, by the width of its column', () => {
    const cell: Cell = { value: { kind: 'text', value: '一二三四五六七八九十' }, style: { wrap: true } };
    const grid = { ...emptyGrid('表'), cells: [[cell]], columnWidths: { 1: 10 } };
    expect(sheetLayout(grid).rows.size(1)).toBe(2 * 19);
    expect(sheetLayout({ ...grid, columnWidths: { 1: 30 } }).rows.size(1)).toBe(20);
    /* What is merged is no measure. */
    expect(sheetLayout({ ...grid, merges: [{ top: 1, left: 1, bottom: 1, right: 4 }] }).rows.size(1)).toBe(20);
  });
});

describe('of a sheet of 2,000 rows and 60 columns', () => {
  const grid = { ...filled(2000, 60), frozen: { row: 3, column: 2 }, merges: [{ top: 900, left: 1, bottom: 1100, right: 1 }, { top: 1005, left: 3, bottom: 1005, right: 40 }] };
  const layout = sheetLayout(grid);
  const drawn = sheetWindow(layout, { left: 64 * 20, top: 20 * 1000, width: 1000, height: 700 });

  it('no more is drawn than a window of it, what stays in view, and what reaches into it', () => {
    const rows = drawnRows(layout, drawn.rows);
    expect(rows.slice(0, 4)).toEqual([1, 2, 900, 993]);
    expect(rows.length).toBeLessThan(70);
    expect(drawnColumns(layout, 1000, drawn.columns).slice(0, 3)).toEqual([1, 16, 17]);
    expect(drawnColumns(layout, 1005, drawn.columns).slice(0, 3)).toEqual([1, 3, 16]);
    expect(drawnColumns(layout, 1005, drawn.columns).length).toBeLessThan(40);
  });

  it('a little scrolling draws nothing anew', () => {
    expect(sheetWindow(layout, { left: 64 * 20 + 10, top: 20 * 1000 + 30, width: 1000, height: 700 })).toEqual(drawn);
  });
});

describe('a key', () => {
  const grid = { ...filled(6, 4), merges: [{ top: 2, left: 1, bottom: 3, right: 2 }], hiddenRows: [5] };
  const layout = sheetLayout(grid);
  const from = (row: number, column: number, key: string, more: { shift?: boolean; control?: boolean } = {}) => {
    const to = moved({ row, column }, { key, shift: false, control: false, ...more }, { grid, layout, page: 20 });
    return to && [to.row, to.column];
  };

  it.each<[string, [number, number, string, object?], unknown]>([
    ['leads to the next cell', [1, 3, 'ArrowDown'], [2, 3]],
    ['into a merged cell leads to its corner', [1, 2, 'ArrowDown'], [2, 1]],
    ['out of it leads beyond it', [2, 1, 'ArrowDown'], [4, 1]],
    ['out of it to the side too', [2, 1, 'ArrowRight'], [2, 3]],
    ['passes over a hidden row', [4, 3, 'ArrowDown'], [6, 3]],
    ['goes no further than the sheet', [1, 1, 'ArrowUp'], [1, 1]],
    ['with Ctrl leads to the last row that has something', [1, 3, 'ArrowDown', { control: true }], [6, 3]],
    ['Tab leads to the right, with Shift to the left', [1, 3, 'Tab', { shift: true }], [1, 2]],
    ['Home leads to the first column', [4, 4, 'Home'], [4, 1]],
    ['that is a letter leads nowhere', [1, 1, 'a'], null],
  ])('%s', (_, [row, column, key, more], to) => {
    expect(from(row, column, key, more)).toEqual(to);
  });
});

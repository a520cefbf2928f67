import fc from 'fast-check';
import { areaAddress } from '../../../src/core/address';
import { type Cell, emptyGrid } from '../../../src/core/grid';
import { patchesOfSheet, writtenCells } from '../../../src/hosts/excel/write/patches';
import { addressLists, rectanglesOf } from '../../../src/hosts/excel/write/rectangles';
import { runsOf, widthInPoints } from '../../../src/hosts/excel/write/write-shape';
import { number } from './sheets';

const places = fc.uniqueArray(fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 12 }) }), { selector: ({ row, column }) => row * 100 + column });
const ordered = places.map((list) => [...list].sort((one, other) => one.row - other.row || one.column - other.column));

describe('cells as rectangles', () => {
  it('cover each cell exactly once', () => {
    fc.assert(fc.property(ordered, (cells) => {
      const covered = rectanglesOf(cells).flatMap(({ top, left, bottom, right }) => {
        const list: string[] = [];
        for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) list.push(`${row},${column}`);
        return list;
      });
      expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
    }));
  });

  it('are one where a block is full', () => {
    const block = Array.from({ length: 50 }, (_, index) => ({ row: Math.floor(index / 5) + 2, column: (index % 5) + 3 }));
    expect(rectanglesOf(block).map(areaAddress)).toEqual(['C2:G11']);
  });

  it('are listed in no longer lists than Excel takes, none left out', () => {
    const scattered = Array.from({ length: 5000 }, (_, index) => ({ row: index * 2 + 1, column: 1 }));
    const lists = addressLists(rectanglesOf(scattered));
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.every((list) => list.length <= 8000)).toBe(true);
    expect(lists.join(',').split(',')).toHaveLength(5000);
  });
});

describe('a sheet as blocks', () => {
  it('writes each of its cells once, and nothing else', () => {
    fc.assert(fc.property(ordered, fc.integer({ min: 0, max: 5000 }), (cells, far) => {
      const rows: (Cell | undefined)[][] = [];
      for (const { row, column } of cells) (rows[row + (row > 6 ? far : 0)] ??= [])[column] = number(row * column);
      const grid = { ...emptyGrid('表'), cells: rows };
      const written = patchesOfSheet(grid, false).flatMap(writtenCells);
      expect(written.map(({ at, cell }) => [at.row - 1, at.column - 1, cell])).toEqual(rows.flatMap((line, row) => line.flatMap((cell, column) => (cell ? [[row, column, cell]] : []))));
    }));
  });

  it('is one block where it is full, and not as large as the sheet where two cells stand far apart', () => {
    const full = Array.from({ length: 40 }, () => Array.from({ length: 9 }, () => number(1)));
    expect(patchesOfSheet({ ...emptyGrid('表'), cells: full }, false)).toHaveLength(1);
    const far: (Cell | undefined)[][] = [[number(1)]];
    far[100_000] = [number(2)];
    expect(patchesOfSheet({ ...emptyGrid('表'), cells: far }, false).map(({ area }) => areaAddress(area))).toEqual(['A1', 'A100001']);
  });
});

describe('sizes', () => {
  it('of neighbours that are alike go together', () => {
    expect(runsOf({ 1: 10, 2: 10, 3: 12, 5: 12 })).toEqual([{ first: 1, last: 2, size: 10 }, { first: 3, last: 3, size: 12 }, { first: 5, last: 5, size: 12 }]);
  });

  it('in characters, as a workbook keeps them, become the points that Excel shows them with', () => {
    expect([9.140625, 8.43 + 5 / 7, 20].map(widthInPoints)).toEqual([48, 48, 105]);
  });
});

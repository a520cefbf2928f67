import type { Cell, Grid } from '../../../src/core/grid';
import { sheet } from '../../support/grid';
import { changed, filled, insertRow, livelihood, readSheets } from '../../support/issued';

const round = livelihood();
const STRAY: Cell = { value: { kind: 'number', value: 7 } };

/** The sheet with one more cell, far outside, and nothing between it and the form. */
function withStray(grid: Grid, row: number, column: number): Grid {
  const cells = [...grid.cells];
  const line: (Cell | undefined)[] = [];
  line[column - 1] = STRAY;
  cells[row - 1] = line;
  return { ...grid, cells };
}

/** The sheets, and how many rows and cells of theirs were asked for by number. */
function counted(sheets: readonly Grid[]): { sheets: Grid[]; count: () => number } {
  let asked = 0;
  const count = <List extends object>(list: List): List =>
    new Proxy(list, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) asked += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const watched = sheets.map((grid) => {
    const cells = [...grid.cells];
    for (const key of Object.keys(grid.cells)) cells[Number(key)] = count([...(grid.cells[Number(key)] ?? [])]);
    return { ...grid, cells: count(cells) };
  });
  return { sheets: watched, count: () => asked };
}

describe('one stray cell far outside the form', () => {
  const near = filled(round);
  const moved = changed(near, (grid) => insertRow(grid, 5));

  it.each([['an untouched form', near], ['a form read by its headings', moved]])('costs next to nothing on %s', (_, sheets) => {
    const plain = counted(sheets);
    readSheets(round, plain.sheets);
    const far = counted(changed(sheets, (grid) => withStray(grid, 20000, 16384)));
    const reading = readSheets(round, far.sheets);

    expect(far.count()).toBeLessThan(2 * plain.count() + 100 * 20000);
    const stray = reading.submissions[0]!.cells.filter(({ source }) => source.cell === 'XFD20000');
    expect(stray.map(({ fate }) => fate)).toEqual(['ignored']);
    expect(reading.submissions[0]!.findings.map(({ cell }) => cell)).toContain('XFD20000');
  });

  it('is found on any other sheet too', () => {
    const extra = withStray(sheet('附表', [[1]]), 1048576, 1);
    const reading = readSheets(round, [...near, extra]);
    expect(reading.cells.map(({ source }) => `${source.sheet}!${source.cell}`)).toEqual(expect.arrayContaining(['附表!A1', '附表!A1048576']));
  });
});

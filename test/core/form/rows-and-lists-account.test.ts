import fc from 'fast-check';
import type { FileReading } from '../../../src/core/form/submission';
import type { Grid } from '../../../src/core/grid';
import type { Shorthand } from '../../support/grid';
import { changed, insertColumn, insertRow, issued, readSheets, removeRow, typed } from '../../support/issued';
import { townshipRound, townshipUnits } from '../../support/township';

const of = townshipRound();
const blank = issued(of, '费县');
const FILLED: Readonly<Record<string, Shorthand>> = { D4: 50, D5: 60, D6: 0, A10: '2020年8月3日', B10: '两癌', C10: '=召开会议', A11: '2020-8-5', B11: '两癌', C11: '督导' };
const filled = (changes: Readonly<Record<string, Shorthand>>): Grid[] => typed(blank, { ...FILLED, ...changes });
const read = (sheets: readonly Grid[]): FileReading => readSheets(of, sheets, { file: '费县.xlsx' });
const account = (reading: FileReading): string[] => [...reading.cells, ...reading.submissions.flatMap(({ cells }) => cells)].map(({ source, fate }) => `${source.cell} ${fate}`);

describe('The account of cells of rows and lists', () => {
  const addresses = Array.from({ length: 24 }, (_, row) => ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => `${column}${row + 1}`)).flat();
  const edits = fc.dictionary(fc.constantFrom(...addresses), fc.oneof(fc.nat(99999), fc.constantFrom('１２', '合计', '上冶镇', '柳青街道', '无此镇', '工作动态', '日期', '填报人：', '=1+1', '两癌', '单位'), fc.constant(null)), { maxKeys: 10 });
  const shapes = fc.constantFrom<(grid: Grid) => Grid>((grid) => grid, (grid) => insertRow(grid, 6, [3, '柳青街道', 400, 9]), (grid) => insertRow(grid, 6, [2, '上冶镇', 400, 9]), (grid) => insertRow(grid, 12, ['x', 'y', 3, 7]), (grid) => insertColumn(grid, 3, [null, 'y', 3]), (grid) => removeRow(grid, 5), (grid) => removeRow(grid, 9));

  it('has no cell twice and leaves out no number, whatever was typed and done to the sheet', () => {
    fc.assert(
      fc.property(edits, shapes, fc.boolean(), (changes, shape, identified) => {
        const sheets = changed(filled(changes), shape).filter(({ name }) => identified || name === '乡镇月报');
        const cells = account(read(sheets)).map((one) => one.split(' ')[0]!);
        expect(new Set(cells).size).toBe(cells.length);
        const numbers = sheets[0]!.cells.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell?.value.kind === 'number' && cell.value.value > 4 && cell.formula === undefined ? [`${'ABCDEFGH'[c]}${r + 1}`] : [])));
        expect(cells).toEqual(expect.arrayContaining(numbers));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('adds no figure to a township that its row does not hold', () => {
    fc.assert(
      fc.property(edits, shapes, (changes, shape) => {
        const sheets = changed(filled(changes), shape);
        for (const { unit, figures } of read(sheets).submissions) {
          const figure = figures.get('两癌.累计完成');
          const at = /^([A-Z]+)(\d+)$/.exec(figure?.sources[0]?.cell ?? '');
          if (!figure || !at || figure.value === null) continue;
          const row = (sheets[0]!.cells[Number(at[2]) - 1] ?? []).flatMap((cell) => (cell?.value.kind === 'text' ? [cell.value.value] : []));
          expect(row).toEqual(expect.arrayContaining([townshipUnits.find(({ code }) => code === unit)!.name]));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

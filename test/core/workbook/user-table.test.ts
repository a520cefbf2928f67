import fc from 'fast-check';
import { type Grid, cellAt, cellText, emptyGrid, placedCells } from '../../../src/core/grid';
import { toAddress } from '../../../src/core/address';
import { gridAfter } from '../../../src/core/workbook/grid-after';
import { type WantedRow, rowsOfTable, writeRows } from '../../../src/core/workbook/user-table';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { sheet, texts } from '../../support/grid';

const HEADINGS = ['单位', '采用方式', '理由'] as const;
type Heading = (typeof HEADINGS)[number];
const design = { sheet: '采用方式', headings: HEADINGS, told: ['单位', '采用方式'] as const, widths: [10, 10, 20] };
const UNITS = ['甲县', '乙县', '丙县', '丁县'];
const text = fc.constantFrom('', '不计入', '本期', '停电', '-见附件');
const unit = fc.constantFrom(...UNITS);

/** As people keep such a table: a title or none, the columns in any order and some of them missing, columns and rows of their own. */
const table: fc.Arbitrary<Grid | null> = fc.option(
  fc.record({ title: fc.boolean(), order: fc.constantFrom(['单位', '采用方式', '理由'], ['备注', '采用方式', '单位'], ['理由', '备注', '单位', '采用方式']), rows: fc.uniqueArray(fc.tuple(unit, text, text, text), { selector: ([name]) => name }) }),
).map((one) => one && sheet('采用方式', [...(one.title ? [['2020年8月']] : []), one.order, ...one.rows.map(([name, ...others]) => one.order.map((heading, index) => (heading === '单位' ? name : (others[index % 3] || null))))]));

const wanted: fc.Arbitrary<WantedRow<Heading>[]> = fc.uniqueArray(fc.record({ 单位: unit, 采用方式: fc.constantFrom('不计入', '本期'), 理由: text }), { selector: (one) => one.单位, minLength: 1 })
  .map((rows) => rows.map((texts) => ({ texts, isFor: (other) => other.单位 === texts.单位 })));

const textsOf = (grid: Grid | null) => (grid ? rowsOfTable(grid, design).map(({ texts }) => texts) : []);

describe('rows that are put into a table of the user’s', () => {
  it('are there afterwards, each once, and those of others stay in their order', () => {
    fc.assert(fc.property(table, wanted, (grid, rows) => {
      const before = textsOf(grid);
      const after = textsOf(gridAfter(grid, writeRows(grid, design, rows)));
      const own = rows.map(({ texts }) => texts);
      for (const one of own) expect(after.filter((other) => other.单位 === one.单位)).toEqual([one]);
      const names = own.map((one) => one.单位);
      expect(after.filter((one) => !names.includes(one.单位))).toEqual(before.filter((one) => !names.includes(one.单位)));
      expect(after.slice(0, before.length).map((one) => one.单位)).toEqual(before.map((one) => one.单位));
    }), { numRuns: 60 });
  });

  it('change nothing when they are put in again', () => {
    fc.assert(fc.property(table, wanted, (grid, rows) => {
      const once = gridAfter(grid, writeRows(grid, design, rows));
      expect(writeRows(once, design, rows)).toEqual([]);
    }), { numRuns: 60 });
  });

  it('leave every cell of a column that is none of the table’s', () => {
    fc.assert(fc.property(table, wanted, (grid, rows) => {
      const start = grid ?? emptyGrid('采用方式');
      const after = gridAfter(grid, writeRows(grid, design, rows)) ?? start;
      const headings = placedCells(start).filter(({ cell }) => cellText(cell) === '备注').map(({ at }) => at.column);
      for (const { at, cell } of placedCells(start)) if (headings.includes(at.column)) expect([toAddress(at), cellText(cellAt(after, at))]).toEqual([toAddress(at), cellText(cell)]);
    }), { numRuns: 60 });
  });

  it.each<[string, Grid, string[][]]>([
    ['a note below that is merged over two rows', sheet('采用方式', [[...HEADINGS], ['甲县', '本期', ''], ['注：由市里填写']], { merges: [{ top: 3, left: 1, bottom: 4, right: 3 }] }), [['甲县', '不计入', '停电'], ['注：由市里填写'], [], ['乙县', '本期', '来了']]],
    ['headings and a unit of two rows each', sheet('采用方式', [[...HEADINGS], [], ['甲县', '本期', '']], { merges: [1, 2, 3].flatMap((column) => [1, 3].map((top) => ({ top, left: column, bottom: top + 1, right: column }))) }), [[], ['甲县', '不计入', '停电'], [], ['乙县', '本期', '来了']]],
    ['a heading of two columns, the reason without one', sheet('采用方式', [['单位', '采用方式'], ['甲县', '本期']], { merges: [{ top: 1, left: 2, bottom: 1, right: 3 }] }), [['甲县', '不计入', '', '停电'], ['乙县', '本期', '', '来了']]],
    ['nothing but merged headings', sheet('采用方式', [[...HEADINGS]], { merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] }), [[], ['甲县', '不计入', '停电'], ['乙县', '本期', '来了']]],
  ])('can be written where there is %s', (_, grid, expected) => {
    const rows = [['甲县', '不计入', '停电'], ['乙县', '本期', '来了']].map(([单位 = '', 采用方式 = '', 理由 = '']): WantedRow<Heading> => ({ texts: { 单位, 采用方式, 理由 }, isFor: (other) => other.单位 === 单位 }));
    const [after] = applyEdits([grid], writeRows(grid, design, rows));
    expect(texts(after!).slice(1)).toEqual(expected);
  });
});

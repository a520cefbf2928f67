import fc from 'fast-check';
import { toAddress } from '../../../src/core/address';
import { type Cell, type Grid, cellAt, cellText, extent } from '../../../src/core/grid';
import { readFormSheet } from '../../../src/core/scheme/read-form-sheet';
import type { Indicator, IndicatorType } from '../../../src/core/scheme/indicator';
import type { Round } from '../../../src/core/scheme/round';
import { type Shorthand, sheet } from '../../support/grid';
import { FILLED, changed, filled, insertColumn, insertRow, issued, livelihood, onlySubmission, readSheets, removeRow, setCell, typed } from '../../support/issued';
import { indicator, item, round, scheme, unit } from '../../support/scheme';

/** What a person may type for an indicator of each type, and the value or text that it is. */
const TYPED: Readonly<Record<IndicatorType, fc.Arbitrary<{ cell: Shorthand; value: string | null; text?: string }>>> = {
  个数: fc.nat(500000).map((count) => ({ cell: count, value: String(count) })),
  金额: fc.nat(10 ** 7).map((cents) => ({ cell: cents / 100, value: String(cents / 100) })),
  比率: fc.nat(10000).map((part) => ({ cell: { value: { kind: 'number', value: part / 10000 }, numberFormat: '0.00%' } as Cell, value: String(part / 10000) })),
  状态: fc.constantFrom('未动工', '已动工', '已完工').map((level) => ({ cell: level, value: null, text: level })),
  文本: fc.constantFrom('进展顺利', '因选址调整推迟', '=1+1', '（见附件）').map((text) => ({ cell: text, value: null, text })),
  日期: fc.integer({ min: 1, max: 28 }).map((day) => ({ cell: `2020年8月${day}日`, value: null, text: `2020-08-${String(day).padStart(2, '0')}` })),
};

const TYPES = Object.keys(TYPED) as IndicatorType[];

/** A scheme with one form: an indicator a row, in one to three columns. */
const schemes = fc
  .record({
    types: fc.array(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 20 }),
    columns: fc.integer({ min: 1, max: 3 }),
    numbered: fc.boolean(),
  })
  .map(({ types, columns, numbered }) => {
    const indicators = types.map((type, index) => indicator(`甲.第${index}项`, { type, decimals: type === '金额' || type === '比率' ? 2 : 0, levels: ['未动工', '已动工', '已完工'], measure: type === '金额' ? '万元' : '人' }));
    return { indicators, round: roundWith(indicators, layOut(indicators, columns, numbered)) };
  });

function layOut(indicators: readonly Indicator[], columns: number, numbered: boolean): Grid {
  const lead = numbered ? 2 : 1;
  const rows: Shorthand[][] = [
    ['月报表'],
    ['单位：{{单位}}', '报告期：{{报告期}}'],
    [...(numbered ? ['序号'] : []), '指标', ...Array.from({ length: columns }, (_, index) => `第${index + 1}栏`)],
  ];
  for (let from = 0; from < indicators.length; from += columns) {
    const marks = indicators.slice(from, from + columns).map(({ code }) => `{{${code}}}`);
    rows.push([...(numbered ? [rows.length - 2] : []), `指标${from}`, ...marks]);
  }
  rows.push(['填报人：{{填报人}}']);
  return sheet('月报', rows, { merges: [{ top: 1, left: 1, bottom: 1, right: lead + columns }] });
}

function roundWith(indicators: readonly Indicator[], layout: Grid): Round {
  const { form, troubles } = readFormSheet(layout, { name: '月报', unitKinds: ['县区'] });
  if (troubles.length > 0) throw new Error(JSON.stringify(troubles));
  return round(scheme({ indicators, items: [item('1', '甲')], units: [unit('371302', '兰山区')], forms: [form] }));
}

const filledSchemes = schemes.chain((one) =>
  fc.tuple(...one.indicators.map(({ type }) => TYPED[type])).map((values) => ({ ...one, values })),
);

describe('Whatever the scheme', () => {
  it('issue → fill → read gives the same figures', () => {
    fc.assert(
      fc.property(filledSchemes, ({ indicators, round: of, values }) => {
        const slots = of.scheme.forms[0]!.slots;
        const typedIn = Object.fromEntries(slots.map(({ at }, index) => [toAddress(at), values[index]!.cell]));
        const submission = onlySubmission(readSheets(of, typed(issued(of), typedIn)));
        expect(submission.readBy).toBe('map');
        expect(submission.findings.filter(({ tier }) => tier === '强制')).toEqual([]);
        indicators.forEach(({ code }, index) => {
          const figure = submission.figures.get(code);
          expect(figure?.value).toBe(values[index]!.value);
          if (values[index]!.text !== undefined) expect(figure?.text).toBe(values[index]!.text);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('a row or column put in anywhere among the table changes no figure', () => {
    fc.assert(
      fc.property(filledSchemes, fc.nat(), fc.nat(), ({ indicators, round: of, values }, someRow, someColumn) => {
        const { slots, layout } = of.scheme.forms[0]!;
        const typedIn = Object.fromEntries(slots.map(({ at }, index) => [toAddress(at), values[index]!.cell]));
        const row = 3 + (someRow % (extent(layout).row - 2));
        const column = 1 + (someColumn % Math.max(1, Math.max(...slots.map(({ at }) => at.column))));
        const moved = changed(typed(issued(of), typedIn), (grid) => insertColumn(insertRow(grid, row), column));
        const submission = onlySubmission(readSheets(of, moved));
        indicators.forEach(({ code }, index) => expect(submission.figures.get(code)?.value).toBe(values[index]!.value));
      }),
      { numRuns: 60 },
    );
  });
});

const of = livelihood();
const addresses = Array.from({ length: 12 }, (_, row) => Array.from({ length: 9 }, (__, column) => toAddress({ row: row + 1, column: column + 1 }))).flat();
const edits = fc.dictionary(fc.constantFrom(...addresses), fc.oneof(fc.nat(99999), fc.constantFrom('１２', '无', '12家', '检查人数', '=1+1', '{{两癌.累计完成}}', '累计完成'), fc.constant(null)), { maxKeys: 12 });
const shapes = fc.constantFrom<(grid: Grid) => Grid>((grid) => grid, (grid) => insertRow(grid, 6, ['x', 7]), (grid) => insertColumn(grid, 5, [null, 'y', 3]), (grid) => removeRow(grid, 7), (grid) => rowsInOrder(grid, [6, 5, 8, 7]), (grid) => rowsInOrder(grid, [7, 8, 5, 6]));

/** Rows 5 to 8 in another order. */
function rowsInOrder(grid: Grid, order: readonly number[]): Grid {
  return { ...grid, cells: grid.cells.map((row, index) => (index >= 4 && index <= 7 ? grid.cells[order[index - 4]! - 1] : row)) };
}

describe('The account of cells', () => {
  const issuedOnce = issued(of);
  const blank = issuedOnce[0]!;
  const slots = of.scheme.forms[0]!.slots.map(({ at }) => toAddress(at));
  const accountOf = (sheets: readonly Grid[]) => {
    const reading = readSheets(of, sheets);
    return [...reading.cells, ...reading.submissions.flatMap(({ cells }) => cells)];
  };

  it('has every slot and every cell that differs from the issued text once, and nothing else', () => {
    fc.assert(
      fc.property(edits, (values) => {
        const sheets = typed(issuedOnce, values);
        const form = sheets[0]!;
        const differing = addresses.filter((address) => {
          const position = { row: Number(/\d+/.exec(address)![0]), column: address.charCodeAt(0) - 64 };
          const text = cellText(cellAt(form, position));
          return slots.includes(address) || (text !== '' && text !== cellText(cellAt(blank, position)));
        });
        const reading = readSheets(of, sheets);
        if (reading.submissions.length === 0) return;
        const moved = reading.submissions[0]!.findings.some(({ code }) => ['S101', 'S102', 'S114', 'S115'].includes(code));
        fc.pre(!moved);
        const account = [...reading.cells, ...reading.submissions.flatMap(({ cells }) => cells)];
        expect(account.map(({ source }) => source.cell).sort()).toEqual([...differing].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('never has a cell twice, and leaves out no number, whatever was done to the sheet', () => {
    fc.assert(
      fc.property(edits, shapes, fc.boolean(), (values, shape, identified) => {
        const sheets = changed(typed(issuedOnce, { ...FILLED, ...values }), shape).filter(({ name }) => identified || name === blank.name);
        const cells = accountOf(sheets).map(({ source }) => `${source.sheet}!${source.cell}`);
        expect(new Set(cells).size).toBe(cells.length);
        const form = sheets[0]!;
        const numbers = form.cells.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell?.value.kind === 'number' && cell.value.value > 4 && cell.formula === undefined ? [`${form.name}!${toAddress({ row: r + 1, column: c + 1 })}`] : [])));
        expect(cells).toEqual(expect.arrayContaining(numbers));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same file', () => {
    expect(accountOf(filled(of))).toEqual(accountOf(filled(of)));
    expect(accountOf(changed(filled(of), (grid) => setCell(grid, 'A11', '备注')))).toHaveLength(accountOf(filled(of)).length + 1);
  });
});

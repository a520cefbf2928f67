import { type Cell, emptyGrid } from '../../src/core/grid';
import { showNumber } from '../../src/files/show-number';
import { movedFormula, styleOf } from '../../src/page/sheet/conditional-style';
import { formatColour } from '../../src/page/sheet/format-colour';
import { alignOf, shownText } from '../../src/page/sheet/shown-cell';

const number = (value: number, numberFormat?: string): Cell => ({ value: { kind: 'number', value }, ...(numberFormat && { numberFormat }) });

describe('a conditional format', () => {
  const red = { color: 'C00000', bold: true } as const;
  const grid = { ...emptyGrid('表'), cells: [[number(1), number(5)], [number(9), { ...number(5), style: { fill: 'FFFF00' } }]], conditionalFormats: [
    { area: { top: 1, left: 2, bottom: 2, right: 2 }, formula: 'B1<A1', style: red },
    { area: { top: 1, left: 1, bottom: 2, right: 2 }, formula: 'NOSUCH(A1)', style: { fill: '000000' } },
  ] };

  it('is in force where its formula, as it reads there, is true; one that cannot be worked out colours nothing', () => {
    expect(styleOf([grid], grid, { row: 1, column: 2 })).toBeUndefined();
    expect(styleOf([grid], grid, { row: 2, column: 2 })).toEqual({ fill: 'FFFF00', ...red });
  });

  it('is read for another cell with what is fixed in it staying', () => {
    expect(movedFormula('AND($B1<A$1,D6=\'甲\'!C3)', { row: 1, column: 1 }, { row: 3, column: 2 })).toBe("AND($B3<B$1,E8=甲!D5)");
  });
});

describe('what a cell shows', () => {
  it.each<[Cell, string, string]>([
    [number(0.7946, '0.00%'), '79.46%', 'right'],
    [number(1234567.5, '#,##0.00'), '1,234,567.50', 'right'],
    [number(44074, 'yyyy"年"m"月"d"日"'), '2020年8月31日', 'right'],
    [number(0.1 + 0.2), '0.3', 'right'],
    [number(3, '不是格式['), '3', 'right'],
    [{ value: { kind: 'text', value: '约30' }, numberFormat: '@' }, '约30', 'left'],
    [{ value: { kind: 'error', value: '#N/A' } }, '#N/A', 'center'],
    [{ value: { kind: 'boolean', value: true }, style: { align: 'left' } }, 'TRUE', 'left'],
  ])('%j', (cell, text, align) => {
    expect([shownText(cell, showNumber), alignOf(cell)]).toEqual([text, align]);
  });
});

describe('the colour of a number format', () => {
  it.each<[number, string | undefined, string | undefined]>([
    [-3, '0.00;[Red]-0.00', 'FF0000'],
    [3, '0.00;[Red]-0.00', undefined],
    [-3, '[蓝色]0', undefined],
    [-3, '[$-804][BLUE]0', '0000FF'],
    [0, '0;-0;[Green]"零;"', '00FF00'],
    [-1, '"减;"0;[Red]0', 'FF0000'],
    [1, undefined, undefined],
  ])('of %d in %s is %s', (value, format, colour) => {
    expect(formatColour(value, format)).toBe(colour);
  });
});

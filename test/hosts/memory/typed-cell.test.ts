import type { Cell } from '../../../src/core/grid';
import { contentText } from '../../../src/hosts/memory/content-text';
import { typedCell } from '../../../src/hosts/memory/typed-cell';

const style = { fill: 'FFF2CC', unlocked: true } as const;

describe('what is typed into a cell', () => {
  it.each<[typed: string, kind: string, value: unknown, format: string | null]>([
    ['', 'blank', undefined, null],
    ['120', 'number', 120, null],
    [' -1,234.5 ', 'number', -1234.5, '#,##0.00'],
    ['95%', 'number', 0.95, '0%'],
    ['95.4%', 'number', 0.954, '0.00%'],
    ['2020-8-31', 'number', 44074, 'yyyy/m/d'],
    ['2020年8月31日', 'number', 44074, 'yyyy/m/d'],
    ['2020-6-31', 'text', '2020-6-31', null],
    ['3/5', 'text', '3/5', null],
    ['true', 'boolean', true, null],
    ['#N/A', 'error', '#N/A', null],
    ["'007", 'text', '007', '@'],
    ['约30', 'text', '约30', null],
    ['１２', 'text', '１２', null],
    ['=', 'text', '=', null],
  ])('%j is %s %j', (typed, kind, value, format) => {
    const cell = typedCell({ value: { kind: 'number', value: 1 }, style, note: '注' }, typed);
    expect(cell).toEqual({ value: { kind, ...(value !== undefined && { value }) }, style, note: '注', ...(format && { numberFormat: format }) });
  });

  it.each<[format: string, typed: string, value: unknown]>([
    ['@', '=A1', { kind: 'text', value: '=A1' }],
    ['@', '12', { kind: 'text', value: '12' }],
    ['0.0%', '95', { kind: 'number', value: 0.95 }],
    ['0.0%', '0.95', { kind: 'number', value: 0.95 }],
    ['0.00', '95%', { kind: 'number', value: 0.95 }],
  ])('in a cell of format %s, %j keeps the format', (numberFormat, typed, value) => {
    expect(typedCell({ value: { kind: 'blank' }, numberFormat }, typed)).toEqual({ value, numberFormat });
  });

  it('is a formula after an equals sign, without a result as yet', () => {
    expect(typedCell(undefined, '=SUM(A1:A3)')).toEqual({ formula: 'SUM(A1:A3)', uncached: true, value: { kind: 'blank' } });
  });
});

describe('what stands in a cell as it is edited', () => {
  it.each<[Cell, string]>([
    [{ value: { kind: 'number', value: 3 }, formula: 'A1+2' }, '=A1+2'],
    [{ value: { kind: 'number', value: 0.954 }, numberFormat: '0.0%' }, '95.4%'],
    [{ value: { kind: 'number', value: 44074 }, numberFormat: 'yyyy"年"m"月"d"日"' }, '2020/8/31'],
    [{ value: { kind: 'number', value: 0.1 + 0.2 } }, '0.3'],
    [{ value: { kind: 'text', value: '007' } }, "'007"],
    [{ value: { kind: 'text', value: '007' }, numberFormat: '@' }, '007'],
    [{ value: { kind: 'text', value: '=1' } }, "'=1"],
    [{ value: { kind: 'text', value: '无' } }, '无'],
    [{ value: { kind: 'boolean', value: true } }, 'TRUE'],
    [{ value: { kind: 'blank' } }, ''],
  ])('%j', (cell, text) => {
    expect(contentText(cell)).toBe(text);
    expect(typedCell(cell, text).value).toEqual(cell.formula === undefined ? (cell.value.kind === 'number' ? { kind: 'number', value: Number(cell.value.value.toPrecision(15)) } : cell.value) : { kind: 'blank' });
  });
});

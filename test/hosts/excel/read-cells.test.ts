import { cellOf } from '../../../src/hosts/excel/grid-of';
import { contentPrint } from '../../../src/hosts/excel/same-content';

describe('a cell as Excel gives it', () => {
  it.each([
    ['a number', [12.5, 12.5, '0.00'], { value: { kind: 'number', value: 12.5 }, numberFormat: '0.00' }],
    ['zero, which is not blank', [0, 0, 'General'], { value: { kind: 'number', value: 0 } }],
    ['a truth value', [false, false, 'General'], { value: { kind: 'boolean', value: false } }],
    ['a text of digits', ['007', '007', '@'], { value: { kind: 'text', value: '007' }, numberFormat: '@' }],
    ['a text that looks like a formula', ['=1+1', '=1+1', '@'], { value: { kind: 'text', value: '=1+1' }, numberFormat: '@' }],
    ['a text that looks like an error', ['#N/A', '#N/A', '@'], { value: { kind: 'text', value: '#N/A' }, numberFormat: '@' }],
    ['an error that was typed', ['#N/A', '#N/A', 'General'], { value: { kind: 'error', value: '#N/A' } }],
    ['a text with a hash', ['#1', '#1', 'General'], { value: { kind: 'text', value: '#1' } }],
    ['a formula', [6, '=SUM(A1:A3)', '0'], { value: { kind: 'number', value: 6 }, formula: 'SUM(A1:A3)', numberFormat: '0' }],
    ['a formula that shows nothing', ['', '=IF(A1="","",A1)', 'General'], { value: { kind: 'text', value: '' }, formula: 'IF(A1="","",A1)' }],
    ['a formula that fails', ['#DIV/0!', '=1/0', 'General'], { value: { kind: 'error', value: '#DIV/0!' }, formula: '1/0' }],
    ['a formula in a cell made text later', ['#REF!', '=A1', '@'], { value: { kind: 'error', value: '#REF!' }, formula: 'A1', numberFormat: '@' }],
  ])('%s', (_, [value, formula, format], cell) => {
    expect(cellOf(value, formula, format)).toEqual(cell);
  });

  it('has only its number format where it shows nothing, and is none without one', () => {
    expect(cellOf('', '', '0.00%')).toEqual({ value: { kind: 'blank' }, numberFormat: '0.00%' });
    expect(cellOf('', '', 'General')).toBeUndefined();
  });
});

describe('the print of a sheet', () => {
  const value = (of: number | string) => ({ value: typeof of === 'number' ? { kind: 'number' as const, value: of } : { kind: 'text' as const, value: of } });

  it('changes with a value, a formula, a kind and a place', () => {
    const prints = [
      [[value(1)]],
      [[value(2)]],
      [[value('1')]],
      [[undefined, value(1)]],
      [undefined, [value(1)]],
      [[{ ...value(1), formula: 'A2' }]],
      [[{ ...value(1), formula: 'A3' }]],
      [],
    ].map((cells) => contentPrint({ cells }, null));
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('stays with another look, with blanks, and with another result of the same formula', () => {
    const print = contentPrint({ cells: [[{ ...value(1), formula: 'A2' }]] }, null);
    expect(contentPrint({ cells: [[{ ...value(7), formula: 'A2', numberFormat: '0.00', style: { bold: true } }, { value: { kind: 'blank' }, numberFormat: '0' }]] }, null)).toBe(print);
  });
});

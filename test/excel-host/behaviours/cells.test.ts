import { emptyGrid } from '../../../src/core/grid';
import { CELLS } from './cells';
import { batch, codeOf, entered, formulasOf, open, put, show, valuesOf } from './on-sheet';

show(CELLS, {
  nullLeaves: async () => {
    await open();
    await put({ A1: 1, B1: 2 });
    await batch((sheet) => (sheet.getRange('A1:B1').values = [[null, 3]]));
    expect(await valuesOf('A1:B1')).toEqual([[1, 3]]);
  },
  emptyClears: async () => {
    await open();
    await put({ A1: 1 });
    const cell = await batch((sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['0.00']];
      range.values = [['']];
      range.numberFormat = [['']];
      return range.load('valueTypes,numberFormat');
    });
    expect([cell.valueTypes, cell.numberFormat]).toEqual([[['Empty']], [['General']]]);
  },
  noNullForAll: async () => {
    await open();
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = null as unknown as unknown[][]))).toBe('InvalidArgument');
  },
  wrongShape: async () => {
    await open();
    for (const values of [[[1, 2]], [[1, 2], [3, 4], [5, 6]], [[1, 2, 3], [4, 5, 6]], [[1, 2], [3]]]) {
      expect(await codeOf((sheet) => (sheet.getRange('A1:B2').values = values))).toBe('InvalidArgument');
    }
    expect(await codeOf((sheet) => (sheet.getRange('A1:B2').numberFormat = [['0'], ['0']]))).toBe('InvalidArgument');
  },
  oneForAll: async () => {
    await open();
    await batch((sheet) => (sheet.getRange('A1:B2').values = 7 as unknown as number[][]));
    expect(await valuesOf('A1:B2')).toEqual([[7, 7], [7, 7]]);
  },
  formulaByPrefix: async () => {
    expect(await entered('=1+1')).toMatchObject({ formula: '=1+1', value: 2 });
    expect(await entered('+A1')).toMatchObject({ formula: '=+A1' });
    expect(await entered('-1')).toMatchObject({ value: -1, formula: -1 });
    expect(await entered('=')).toMatchObject({ value: '=' });
  },
  atSign: async () => {
    await open();
    await put({ A1: '@B1' });
    expect(await formulasOf('A1')).toEqual([['=@B1']]);
  },
  isoDates: async () => {
    expect(await entered('2020-8-1')).toEqual({ value: 44044, formula: 44044, format: 'yyyy/m/d' });
    expect(await entered('2020-13-1')).toMatchObject({ value: '2020-13-1' });
  },
  typedTexts: async () => {
    const became = ['12', ' 12 ', '1,234.5', '85%', '1E5', '1 1/2', '3/5', '2020年8月1日', 'true', '#n/a', '12a', '１２'];
    const values = [];
    for (const text of became) values.push((await entered(text)).value);
    expect(values).toEqual([12, 12, 1234.5, 0.85, 100000, 1.5, 46086, 44044, true, '#N/A', '12a', '１２']);
  },
  fifteenDigits: async () => {
    expect((await entered('123456789012345678')).value).toBe(123456789012345000);
  },
  textFormat: async () => {
    for (const text of ['=1+1', '-1', '3/5', '123456789012345678', "'x", 'TRUE', '@x', ' 12 ']) {
      expect(await entered(text, '@')).toEqual({ value: text, formula: text, format: '@' });
    }
  },
  apostrophe: async () => {
    expect(await entered("'12")).toEqual({ value: '12', formula: '12', format: 'General' });
  },
  longTexts: async () => {
    await open();
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = [['字'.repeat(32767)]]))).toBe('none');
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = [['字'.repeat(32768)]]))).toBe('InvalidArgument');
  },
  longFormulas: async () => {
    await open();
    expect(await codeOf((sheet) => (sheet.getRange('A1').formulas = [[`=1${'+1'.repeat(4096)}`]]))).toBe('InvalidArgument');
  },
  unsoundFormulas: async () => {
    await open();
    for (const formula of ['=SUM(A1', '=A1)', '="a', `="${'字'.repeat(256)}"`]) expect(await codeOf((sheet) => (sheet.getRange('A1').formulas = [[formula]]))).toBe('InvalidArgument');
  },
  missingSheet: async () => {
    await open();
    expect(await codeOf((sheet) => (sheet.getRange('A1').formulas = [["='兰山区'!D6"]]))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => (sheet.getRange('A1').formulas = [['="兰山区!"&Sheet1!B1']]))).toBe('none');
  },
  errorsAreTexts: async () => {
    await open();
    await put({ A1: '=1/0' });
    const cell = await batch((sheet) => sheet.getRange('A1').load('values,valueTypes'));
    expect([cell.values, cell.valueTypes]).toEqual([[['#DIV/0!']], [['Error']]]);
  },
  formulasOfValues: async () => {
    await open();
    await put({ A1: 1, B1: '字' });
    expect(await formulasOf('A1:C1')).toEqual([[1, '字', '']]);
  },
  coveredCells: async () => {
    await open();
    await batch((sheet) => sheet.getRange('A1:B2').merge());
    await put({ A1: 1, B2: 2 });
    await batch((sheet) => sheet.getRange('A1').unmerge());
    expect(await valuesOf('A1:B2')).toEqual([[1, ''], ['', '']]);
  },
  mergeKeepsFirst: async () => {
    await open();
    await put({ A1: 1, B1: 2 });
    await batch((sheet) => sheet.getRange('A1:B1').merge());
    await batch((sheet) => sheet.getRange('A1:B1').unmerge());
    expect(await valuesOf('A1:B1')).toEqual([[1, '']]);
  },
  usedRange: async () => {
    await open();
    await put({ B2: 1 });
    const used = await batch((sheet) => {
      sheet.getRange('D4').format.fill.color = '#FF0000';
      return { all: sheet.getUsedRangeOrNullObject().load('address'), values: sheet.getUsedRangeOrNullObject(true).load('address'), none: sheet.getRange('F1:G9').getUsedRangeOrNullObject(true).load('address') };
    });
    expect([used.all.address, used.values.address, used.none.isNullObject]).toEqual(['Sheet1!B2:D4', 'Sheet1!B2', true]);
  },
  wholeColumns: async () => {
    await open();
    const column = await batch((sheet) => sheet.getRange('C:C').load('values,formulas,address,cellCount'));
    expect(column.toJSON()).toMatchObject({ values: null, formulas: null, address: 'Sheet1!C:C', cellCount: 1048576 });
    expect(await codeOf((sheet) => (sheet.getRange('2:3').values = 1 as unknown as number[][]))).toBe('InvalidArgument');
  },
  savedResults: async () => {
    await open({ grids: [{ ...emptyGrid('表'), cells: [[{ value: { kind: 'number', value: 9 }, formula: '1+1' }]] }] });
    expect(await valuesOf('A1')).toEqual([[9]]);
    await put({ B1: 1 });
    expect(await valuesOf('A1')).toEqual([[2]]);
  },
});

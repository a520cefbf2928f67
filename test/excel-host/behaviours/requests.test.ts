import { batch, codeOf, open, show, valuesOf } from './on-sheet';
import { REQUESTS } from './requests';

const writeAround = (sheet: Excel.Worksheet, context: Excel.RequestContext): void => {
  sheet.getRange('A1').values = [[1]];
  context.workbook.worksheets.getItem('没有').activate();
  sheet.getRange('A2').values = [[2]];
};

show(REQUESTS, {
  notAtomic: async () => {
    await open();
    expect(await codeOf(writeAround)).toBe('ItemNotFound');
    expect(await valuesOf('A1:A2')).toEqual([[1], ['']]);
  },
  itemNotFound: async () => {
    await open();
    expect(await codeOf((_sheet, { workbook }) => workbook.worksheets.getItem('没有').load('name'))).toBe('ItemNotFound');
    const none = await batch((_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject('没有').load('name'));
    expect(none.isNullObject).toBe(true);
  },
  cellEditFails: async () => {
    const excel = await open();
    excel.cellEditMode(true);
    expect(await codeOf((sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
  },
  cellEditWaits: async () => {
    const excel = await open();
    excel.cellEditMode(true);
    const seen: string[] = [];
    const waiting = Excel.run({ delayForCellEdit: true }, (context) => context.sync()).then(() => seen.push('answered'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    seen.push('left the cell');
    excel.cellEditMode(false);
    await waiting;
    expect(seen).toEqual(['left the cell', 'answered']);
  },
  requestLimit: async () => {
    await open({ options: { payloadLimits: { request: 2000 } } });
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = [['x'.repeat(2000)]]))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await valuesOf('A1')).toEqual([['']]);
  },
  responseLimit: async () => {
    await open({ options: { payloadLimits: { response: 2000 } } });
    const write = (sheet: Excel.Worksheet): void => {
      sheet.getRange('A1').values = [['x'.repeat(2000)]];
      sheet.getRange('A2').values = [[2]];
      sheet.getRange('A1').load('values');
    };
    expect(await codeOf(write)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await valuesOf('A2')).toEqual([[2]]);
  },
  tooManyCells: async () => {
    await open({ options: { valuesNullAbove: 3 } });
    const range = await batch((sheet) => sheet.getRange('A1:B2').load('values,formulas,numberFormat,address'));
    expect(range.toJSON()).toMatchObject({ values: null, formulas: null, numberFormat: null, address: 'Sheet1!A1:B2' });
    expect(await valuesOf('A1:C1')).toEqual([['', '', '']]);
  },
  goneHost: async () => {
    const excel = await open();
    excel.failAt(1, 'die');
    expect(await codeOf((sheet) => sheet.load('name'))).toBe('GeneralException');
    expect(await codeOf((sheet) => sheet.load('name'))).toBe('GeneralException');
    excel.restart();
    expect(await codeOf((sheet) => sheet.load('name'))).toBe('none');
  },
});

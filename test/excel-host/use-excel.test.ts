import { TestExcel, TestWorkbook, useExcel } from './use-excel';

describe('the genuine client on the test host', () => {
  it('writes and reads cells', async () => {
    const excel = new TestExcel(new TestWorkbook());
    await useExcel(excel);
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('兰山区');
      const range = sheet.getRange('A1:B2');
      range.values = [['单位', 1], ['12', null]];
      range.load('values,address,formulas,numberFormat');
      await context.sync();
      return { values: range.values, address: range.address };
    });
    expect(read).toEqual({ values: [['单位', 1], [12, '']], address: "'兰山区'!A1:B2" });
    expect(excel.requests).toHaveLength(1);
  });

  it('errors are errors', async () => {
    await useExcel(new TestExcel(new TestWorkbook()));
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    const error: unknown = await failing.catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
  });
});

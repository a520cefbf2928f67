import { batch, codeOf, open, put } from './behaviours/on-sheet';
import { HostError } from './wire/host-error';
import { Session, runBatch } from './wire/run-batch';
import { remote } from './wire/remote';

const errorOf = (work: Promise<unknown>): Promise<OfficeExtension.Error> => work.then(() => Promise.reject(new Error('it was answered')), (error: OfficeExtension.Error) => error);

describe('the test host refuses loudly', () => {
  beforeEach(() => open());

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['Range.text', (sheet) => sheet.getRange('A1').load('text')],
    ['Workbook.names', (_sheet, { workbook }) => workbook.names.load('items/name')],
    ['Range.getSpecialCells', (sheet) => sheet.getRange('A1').getSpecialCells('Blanks')],
    ['Range.insert', (sheet) => sheet.getRange('A1').insert('Down')],
    ['Worksheet.standardWidth', (sheet) => (sheet.standardWidth = 9)],
    ['RangeFormat.shrinkToFit', (sheet) => (sheet.getRange('A1').format.shrinkToFit = true)],
    ['RangeFormat.indentLevel', (sheet) => (sheet.getRange('A1').format.indentLevel = 2)],
  ])('%s, which it does not know', async (what, work) => {
    const error = await errorOf(batch(work));
    expect(error).toMatchObject({ code: 'ApiNotFound', message: `The test host does not know ${what}.`, debugInfo: { errorLocation: what } });
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['a word that is none of the member’s', (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center')],
    ['a colour that is none', (sheet) => (sheet.getRange('A1').format.fill.color = 'red-ish')],
    ['a size that is none', (sheet) => (sheet.getRange('A1').format.font.size = -1)],
    ['an address that is none', (sheet) => sheet.getRange('A0').load('address')],
    ['an address beyond the sheet', (sheet) => sheet.getRange('XFE1').load('address')],
    ['a range outside the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')],
    ['an object as a value', (sheet) => (sheet.getRange('A1').values = [[{}]])],
    ['a protection option that there is not', (sheet) => sheet.protection.protect({ allowAll: true } as Excel.WorksheetProtectionOptions)],
    ['a text for a truth value', (sheet) => (sheet.getRange('A1').format.wrapText = 'yes' as unknown as boolean)],
    ['a rule without its sign', (sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = 'A1=1')],
  ])('%s', async (_what, work) => {
    expect(await codeOf(work)).toBe('InvalidArgument');
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['a conditional format of another kind', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')],
    ['a validation of another kind', (sheet) => (sheet.getRange('A1').dataValidation.rule = { textLength: { formula1: 3, operator: 'LessThan' } })],
    ['merging row by row', (sheet) => sheet.getRange('A1:B2').merge(true)],
    ['looks of whole columns', (sheet) => (sheet.getRange('A:B').format.font.bold = true)],
    ['filtering by a criterion', (sheet) => sheet.autoFilter.apply('A1:B2', 0, { filterOn: 'Values', values: ['x'] })],
  ])('%s, which it does not model', async (_what, work) => {
    expect(await codeOf(work)).toBe('ApiNotFound');
  });

  it('a formula that it cannot work out, under a code that Excel does not have', async () => {
    await put({ A1: '=WEBSERVICE("x")' });
    const error = await errorOf(batch((sheet) => sheet.getRange('A1').load('values')));
    expect(error.code).toBe('TestHostCannot');
    expect(error.message).toContain('WEBSERVICE');
  });

  it('a sheet that was deleted under a proxy', async () => {
    const tried = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('甲');
      const range = sheet.getRange('A1');
      await context.sync();
      sheet.delete();
      range.load('values');
      await context.sync();
    });
    expect((await errorOf(tried)).code).toBe('ItemNotFound');
  });

  it('an action of a kind that it does not know', () => {
    const session = new Session(remote({ name: 'Root' }, null), () => { throw new HostError('ApiNotFound', 'no service', 'x'); });
    const request = { Actions: [{ Id: 1, ActionType: 8, Name: '', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } };
    expect(runBatch(session, request).Error).toMatchObject({ Code: 'ApiNotFound', Location: 'action type 8' });
  });
});

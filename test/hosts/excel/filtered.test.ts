import { type Edit, number } from '../../../src/core/edit';
import { snapshot } from '../../excel-host/use-excel';
import { type OpenExcel, openExcel } from './open-excel';
import { number as numberCell, sheet } from './sheets';

const AREA = { top: 1, left: 1, bottom: 9, right: 1 };
const write: Edit = { kind: 'write', sheet: '甲', at: { row: 1, column: 1 }, cells: [[{ content: number(2) }]] };
const consent = ['甲/filter'];

/** Rows of the sheet are filtered out of sight. */
async function open(): Promise<OpenExcel> {
  const opened = await openExcel([sheet('甲', [[numberCell(1)]], { filter: AREA })]);
  opened.workbook.sheet('甲')!.ornaments.filterCriteria = 1;
  return opened;
}

describe('a filtered sheet', () => {
  it.each<[string, readonly Edit[]]>([['cleared', [{ kind: 'clearSheet', sheet: '甲' }, write]], ['written in part', [write]]])('is %s with all its rows in sight, and so it comes back', async (_, edits) => {
    const opened = await open();
    const before = snapshot(opened.workbook);
    const { undo } = await opened.host.apply(edits, { consent });
    opened.workbook.sheet('甲')!.ornaments.filterCriteria = 0;
    await undo();
    expect(snapshot(opened.workbook)).toEqual({ ...before, sheets: before.sheets.map((one) => ({ ...one, ornaments: { ...(one.ornaments as object), filterCriteria: 0 } })) });
  });

  it('keeps its buttons where only cells are written', async () => {
    const opened = await open();
    await opened.host.apply([write], { consent });
    expect(opened.workbook.sheet('甲')!.filter).toEqual(AREA);
  });

  it('by the user since is in no way of undo', async () => {
    const opened = await openExcel([sheet('甲', [[numberCell(1)]])]);
    const { undo } = await opened.host.apply([{ kind: 'clearSheet', sheet: '甲' }, write, { kind: 'filter', sheet: '甲', area: AREA }]);
    opened.workbook.sheet('甲')!.ornaments.filterCriteria = 1;
    await undo();
    expect(opened.workbook.sheet('甲')!.cell(1, 1).content).toEqual({ kind: 'number', value: 1 });
  });
});

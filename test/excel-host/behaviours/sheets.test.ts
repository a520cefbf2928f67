import { batch, codeOf, formulasOf, open, put, show } from './on-sheet';
import { SHEETS } from './sheets';

const names = async (): Promise<string[]> => (await batch((_sheet, { workbook }) => workbook.worksheets.load('items/name'))).items.map(({ name }) => name);
const add = (...added: string[]): Promise<void> => batch((_sheet, { workbook }) => added.forEach((name) => workbook.worksheets.add(name)));
const activeName = async (): Promise<string> => (await batch((_sheet, { workbook }) => workbook.worksheets.getActiveWorksheet().load('name'))).name;

show(SHEETS, {
  addedLast: async () => {
    await open();
    await add('甲', '乙');
    expect(await names()).toEqual(['Sheet1', '甲', '乙']);
    expect(await activeName()).toBe('Sheet1');
  },
  uniqueNames: async () => {
    await open();
    expect(await codeOf((_sheet, { workbook }) => workbook.worksheets.add('SHEET1'))).toBe('ItemAlreadyExists');
  },
  legalNames: async () => {
    await open();
    for (const name of ['a/b', '甲'.repeat(32), '', "'甲'"]) expect(await codeOf((_sheet, { workbook }) => workbook.worksheets.add(name))).toBe('InvalidArgument');
  },
  veryHiddenStays: async () => {
    await open();
    await add('甲');
    const remove = (visibility: 'VeryHidden' | 'Hidden'): Promise<string> =>
      codeOf((_sheet, { workbook }) => {
        const sheet = workbook.worksheets.getItem('甲');
        sheet.visibility = visibility;
        sheet.delete();
      });
    expect(await remove('VeryHidden')).toBe('InvalidOperation');
    expect(await remove('Hidden')).toBe('none');
  },
  oneVisible: async () => {
    await open();
    expect(await codeOf((sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
    expect(await codeOf((sheet) => sheet.delete())).toBe('InvalidOperation');
  },
  hiddenNotActive: async () => {
    await open();
    await add('甲');
    await batch((_sheet, { workbook }) => workbook.worksheets.getItem('甲').activate());
    await batch((_sheet, { workbook }) => (workbook.worksheets.getItem('甲').visibility = 'Hidden'));
    expect(await activeName()).toBe('Sheet1');
    expect(await codeOf((_sheet, { workbook }) => workbook.worksheets.getItem('甲').activate())).toBe('InvalidOperation');
    expect(await codeOf((_sheet, { workbook }) => workbook.worksheets.getItem('甲').getRange('A1').select())).toBe('InvalidOperation');
  },
  deletedReferences: async () => {
    await open();
    await add('甲');
    await put({ A1: '=甲!B1+SUM(甲!C1:D2)', A2: '="甲!"' });
    await batch((_sheet, { workbook }) => workbook.worksheets.getItem('甲').delete());
    await add('甲');
    expect(await formulasOf('A1:A2')).toEqual([['=#REF!B1+SUM(#REF!C1:D2)'], ['="甲!"']]);
  },
  renamedReferences: async () => {
    await open();
    await add('甲');
    await put({ A1: "='甲'!B1" });
    await batch((_sheet, { workbook }) => (workbook.worksheets.getItem('甲').name = '乙'));
    expect(await formulasOf('A1')).toEqual([["='乙'!B1"]]);
  },
  protectTwice: async () => {
    await open();
    await batch((sheet) => sheet.protection.protect({ allowInsertRows: true }));
    expect(await codeOf((sheet) => sheet.protection.protect())).toBe('InvalidOperation');
    const { protection } = await batch((sheet) => sheet.load('protection/protected,protection/options'));
    expect([protection.protected, protection.options.allowInsertRows, protection.options.allowFormatCells]).toEqual([true, true, false]);
  },
  lockedCells: async () => {
    await open();
    await batch((sheet) => {
      sheet.getRange('B2:C2').format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await codeOf((sheet) => (sheet.getRange('B2:C2').values = [[1, 2]]))).toBe('none');
    expect(await codeOf((sheet) => (sheet.getRange('A2:C2').values = [[1, 2, 3]]))).toBe('AccessDenied');
    expect(await codeOf((sheet) => sheet.getRange('A1').clear('Contents'))).toBe('AccessDenied');
  },
  lockedLooks: async () => {
    await open();
    await batch((sheet) => sheet.protection.protect({ allowFormatColumns: true }));
    const tried = await Promise.all([
      codeOf((sheet) => (sheet.getRange('A1').format.font.bold = true)),
      codeOf((sheet) => (sheet.getRange('A1').numberFormat = [['@']])),
      codeOf((sheet) => (sheet.getRange('A1').format.rowHeight = 20)),
      codeOf((sheet) => sheet.getRange('A1:B1').merge()),
      codeOf((sheet) => sheet.getRange('A1').dataValidation.clear()),
      codeOf((sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')),
      codeOf((sheet) => sheet.autoFilter.apply('A1:B2')),
      codeOf((sheet) => (sheet.getRange('A1').format.columnWidth = 20)),
    ]);
    expect(tried).toEqual([...Array.from({ length: 7 }, () => 'AccessDenied'), 'none']);
  },
  passwords: async () => {
    await open();
    await batch((sheet) => sheet.protection.protect({}, '密码'));
    expect(await codeOf((sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
    expect(await codeOf((sheet) => sheet.protection.unprotect('密码'))).toBe('none');
  },
  frozenFromCorner: async () => {
    await open();
    const none = await batch((sheet) => sheet.freezePanes.getLocationOrNullObject().load('address'));
    const panes = await batch((sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      return sheet.freezePanes.getLocationOrNullObject().load('address');
    });
    expect([none.isNullObject, panes.address]).toEqual([true, 'Sheet1!A1:B3']);
  },
  unfreezeByNull: async () => {
    await open();
    const panes = await batch((sheet) => {
      sheet.freezePanes.freezeRows(2);
      sheet.freezePanes.freezeAt(null as unknown as string);
      return sheet.freezePanes.getLocationOrNullObject().load('address');
    });
    expect(panes.isNullObject).toBe(true);
  },
  filteredCopy: async () => {
    const { workbook } = await open();
    await add('甲');
    workbook.sheets[0]!.ornaments.filterCriteria = 1;
    const copy = (to: string, from: string): Promise<string> => codeOf((_sheet, { workbook: { worksheets } }) => worksheets.getItem(to).getRange('A1').copyFrom(worksheets.getItem(from).getRange('A1')));
    expect([await copy('甲', 'Sheet1'), await copy('Sheet1', '甲'), await codeOf((sheet) => sheet.getRange('A1').clear())]).toEqual(Array.from({ length: 3 }, () => 'FilteredRangeConflict'));
    await batch((sheet) => sheet.autoFilter.remove());
    expect(await copy('甲', 'Sheet1')).toBe('none');
  },
  wholeTitleRows: async () => {
    await open();
    expect(await codeOf((sheet) => sheet.pageLayout.setPrintTitleRows('A1:C2'))).toBe('InvalidArgument');
    const rows = await batch((sheet) => {
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      return sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    });
    expect(rows.address).toBe('Sheet1!1:2');
  },
  zoomAsObject: async () => {
    await open();
    const layout = await batch((sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      return sheet.pageLayout.load('zoom,orientation');
    });
    expect([layout.zoom, layout.orientation]).toEqual([{ horizontalFitToPages: 1, verticalFitToPages: 0 }, 'Portrait']);
    expect(await codeOf((sheet) => (sheet.pageLayout.zoom = { wide: 1 } as Excel.PageLayoutZoomOptions))).toBe('InvalidArgument');
  },
});

import { snapshot } from '../use-excel';
import { LOOKS } from './looks';
import { batch, codeOf, formulasOf, open, put, show, valuesOf } from './on-sheet';

const first = (excel: Awaited<ReturnType<typeof open>>) => snapshot(excel.workbook).sheets[0]!;
const condition = (sheet: Excel.Worksheet, address: string, formula: string): void => {
  sheet.getRange(address).conditionalFormats.add('Custom').custom.rule.formula = formula;
};

show(LOOKS, {
  mixedLooks: async () => {
    await open();
    const font = await batch((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('B1').format.font.color = '#FF0000';
      sheet.getRange('B2').format.font.color = '#00FF00';
      return { mixed: sheet.getRange('A1:A2').format.font.load('bold,size'), one: sheet.getRange('A1').format.font.load('bold'), colours: sheet.getRange('B1:B2').format.font.load('color') };
    });
    expect([font.mixed.bold, font.mixed.size, font.one.bold, font.colours.color]).toEqual([null, 11, true, null]);
  },
  mixedWidths: async () => {
    await open();
    const format = await batch((sheet) => {
      sheet.getRange('B:B').format.columnWidth = 100;
      return { mixed: sheet.getRange('A1:B1').format.load('columnWidth'), one: sheet.getRange('B3').format.load('columnWidth') };
    });
    expect([format.mixed.columnWidth, format.one.columnWidth]).toEqual([null, 100]);
  },
  mixedHidden: async () => {
    await open();
    const range = await batch((sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      return { mixed: sheet.getRange('A1:A2').load('rowHidden'), one: sheet.getRange('A2').load('rowHidden'), each: sheet.getRange('A1:A3').getRowProperties({ rowHidden: true }) };
    });
    expect([range.mixed.rowHidden, range.one.rowHidden, range.each.value]).toEqual([null, true, [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]]);
  },
  hiddenSize: async () => {
    await open();
    const column = await batch((sheet) => {
      sheet.getRange('C:C').columnHidden = true;
      return { size: sheet.getRange('C1').format.load('columnWidth'), each: sheet.getRange('C1:D1').getColumnProperties({ format: { columnWidth: true } }) };
    });
    expect([column.size.columnWidth, column.each.value]).toEqual([0, [{ format: { columnWidth: 0 } }, { format: { columnWidth: 48 } }]]);
  },
  sizeShows: async () => {
    const excel = await open();
    await batch((sheet) => {
      sheet.getRange('3:3').format.rowHeight = 30;
      sheet.getRange('3:3').format.rowHeight = 0;
    });
    expect(first(excel).rows).toEqual({ 3: { size: 30, hidden: true } });
    await batch((sheet) => (sheet.getRange('3:3').format.rowHeight = 20));
    expect(first(excel).rows).toEqual({ 3: { size: 20 } });
  },
  standardSize: async () => {
    const excel = await open();
    await batch((sheet) => {
      const { format } = sheet.getRange('3:3');
      format.rowHeight = 30;
      format.useStandardHeight = false;
    });
    expect(first(excel).rows).toEqual({ 3: { size: 30 } });
    await batch((sheet) => (sheet.getRange('3:3').format.useStandardHeight = true));
    expect(first(excel).rows).toEqual({});
  },
  insideEdges: async () => {
    const excel = await open();
    await batch((sheet) => (sheet.getRange('A1:A3').format.borders.getItem('InsideHorizontal').style = 'Continuous'));
    const looks = Object.values(first(excel).cells).map((cell) => Object.keys((cell as { look: object }).look));
    expect(looks).toEqual([['borders.EdgeBottom.style'], ['borders.EdgeTop.style', 'borders.EdgeBottom.style'], ['borders.EdgeTop.style']]);
  },
  copyShifts: async () => {
    await open();
    await put({ B2: '=A1+$A$1+$A1+A$1&"A1"', B3: '=Sheet1!A2+SUM(A1:B1)+LOG10(3)' });
    await batch((sheet) => sheet.getRange('C4').copyFrom('B2:B3'));
    await batch((sheet) => sheet.getRange('A10').copyFrom(sheet.getRange('B2')));
    expect(await formulasOf('C4:C5')).toEqual([['=B3+$A$1+$A3+B$1&"A1"'], ['=Sheet1!B4+SUM(B3:C3)+LOG10(3)']]);
    expect(await formulasOf('A10')).toEqual([['=#REF!+$A$1+$A9+#REF!&"A1"']]);
  },
  copyExpands: async () => {
    await open();
    await put({ A1: 1, B1: 2 });
    await batch((sheet) => sheet.getRange('D4').copyFrom('A1:B1'));
    expect(await valuesOf('D4:E4')).toEqual([[1, 2]]);
    expect(await codeOf((sheet) => sheet.getRange('A5:B8').copyFrom('A1:B1'))).toBe('ApiNotFound');
  },
  copyTakesRules: async () => {
    const excel = await open();
    await batch((sheet, { workbook }) => {
      workbook.worksheets.add('乙');
      sheet.getRange('A1:B1').merge();
      sheet.getRange('C2:C4').dataValidation.rule = { custom: { formula: '=C2>0' } };
      condition(sheet, 'C2', '=C2=1');
      sheet.getRange('C:C').format.columnWidth = 99;
    });
    await batch((sheet, { workbook }) => workbook.worksheets.getItem('乙').getRange('A1').copyFrom(sheet.getRange('A1:C3')));
    const copy = snapshot(excel.workbook).sheets[1]!;
    expect([copy.merges, Object.values(copy.validations), Object.values(copy.conditionalFormats), copy.columns]).toEqual([['A1:B1'], ['C:C in rows 2 to 3'], ['C:C in rows 2 to 2'], {}]);
    await batch((sheet, { workbook }) => sheet.getRange('A1').copyFrom(workbook.worksheets.getItem('乙').getRange('A1:C3')));
    expect(Object.values(first(excel).validations)).toEqual(['C:C in rows 2 to 4']);
    const moved = await batch((sheet) => {
      sheet.getRange('D9').copyFrom('C2');
      return sheet.getRange('D9').load('dataValidation/rule');
    });
    expect(moved.dataValidation.rule.custom?.formula).toBe('=D9>0');
  },
  clearLeavesRules: async () => {
    const excel = await open();
    await batch((sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A1').dataValidation.prompt = { title: '', message: '注', showPrompt: true };
      condition(sheet, 'A1', '=A1=1');
      sheet.getRange('A1:B2').clear();
    });
    const { cells, merges, validations, conditionalFormats } = first(excel);
    expect([cells, merges, Object.keys(validations).length, Object.keys(conditionalFormats).length]).toEqual([{}, [], 1, 1]);
  },
  clearWholeMerges: async () => {
    await open();
    await batch((sheet) => sheet.getRange('A1:B2').merge());
    expect(await codeOf((sheet) => sheet.getRange('B2:C3').clear())).toBe('InvalidOperation');
    expect(await codeOf((sheet) => sheet.getRange('B2').copyFrom('D1:E2'))).toBe('InvalidOperation');
  },
  conditionOnTop: async () => {
    await open();
    const formats = await batch((sheet) => {
      condition(sheet, 'A1', '=A1=1');
      condition(sheet, 'A1', '=A1=2');
      return sheet.getRange('A1').conditionalFormats.load('items/custom/rule/formula');
    });
    expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(['=A1=2', '=A1=1']);
  },
  priorityMoves: async () => {
    await open();
    await batch((sheet) => ['=A1=1', '=A1=2', '=A1=3'].forEach((formula) => condition(sheet, 'A1', formula)));
    const move = async (from: number, priority: number): Promise<string[]> => {
      const { items } = await batch((sheet) => sheet.getRange('A1').conditionalFormats.load('items/id'));
      await batch((sheet) => (sheet.getRange('A1').conditionalFormats.getItem(items[from]!.id).priority = priority));
      const after = await batch((sheet) => sheet.getRange('A1').conditionalFormats.load('items/custom/rule/formula'));
      return after.items.map(({ custom }) => custom.rule.formula.slice(-1));
    };
    expect([await move(0, -1), await move(2, 0), await move(0, 9)]).toEqual([['2', '1', '3'], ['3', '2', '1'], ['2', '1', '3']]);
  },
  rulesAreCut: async () => {
    const excel = await open();
    await batch((sheet) => condition(sheet, 'A1:A4', '=B1>$C$1'));
    const before = Object.entries(first(excel).conditionalFormats);
    const counts = await batch((sheet) => {
      sheet.getRange('A2').conditionalFormats.clearAll();
      return ['A1', 'A2', 'A3', 'A1:A9'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
    });
    expect(counts.map(({ value }) => value)).toEqual([1, 0, 1, 1]);
    expect(before.map(([, cells]) => cells)).toEqual(['A:A in rows 1 to 4']);
    expect(first(excel).conditionalFormats).toEqual({ [before[0]![0]]: 'A:A in rows 1 to 1; A:A in rows 3 to 4' });
  },
  boundsAreFormulas: async () => {
    await open();
    const validation = await batch((sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      return dataValidation.load('rule,type');
    });
    expect([validation.rule.wholeNumber, validation.type]).toEqual([{ formula1: '=0', operator: 'GreaterThanOrEqualTo' }, 'WholeNumber']);
  },
  shortPrompts: async () => {
    await open();
    const prompt = (title: string, message: string): Promise<string> => codeOf((sheet) => (sheet.getRange('A1').dataValidation.prompt = { title, message, showPrompt: true }));
    expect([await prompt('题'.repeat(32), '字'.repeat(255)), await prompt('题'.repeat(33), ''), await prompt('', '字'.repeat(256))]).toEqual(['none', 'InvalidArgument', 'InvalidArgument']);
    expect(await codeOf((sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '字'.repeat(256) } }))).toBe('InvalidArgument');
  },
  rangesTogether: async () => {
    const excel = await open();
    await batch((sheet) => {
      const { format } = sheet.getRanges('A1,C3:C4');
      format.fill.color = '#00ff00';
      format.borders.getItem('EdgeTop').style = 'Continuous';
    });
    expect(Object.keys(first(excel).cells)).toEqual(['A1', 'C3', 'C4']);
  },
});

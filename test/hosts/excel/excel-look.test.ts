import type { Grid } from '../../../src/core/grid';
import { excelLook } from '../../../src/hosts/excel/look/excel-look';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { everyKind } from '../../../src/selftest/cases/every-kind';
import { add } from '../../../src/selftest/sheet-edits';
import { told } from '../../../src/selftest/told';
import { calculate } from '../../../src/hosts/memory/calculate/calculate';
import { TestExcel, TestWorkbook, useExcel } from '../../excel-host/use-excel';
import { gridsInExcel } from '../grids-in-excel';

describe.each(['1.9', '1.14'])('looking at sheets cell by cell, with ExcelApi %s', (sets) => {
  it('sees all that there is, merged cells where the set has them', async () => {
    const sheets: Grid[] = applyEdits([], [add('表'), ...everyKind('表'), add('空')]);
    const workbook = TestWorkbook.from(sheets, { calculate });
    await useExcel(new TestExcel(workbook, { sets }));
    const { look, tells } = excelLook();
    expect(tells.includes('merges')).toBe(sets === '1.14');
    const seen = await look(['表', '空']);
    expect(seen.map((grid) => told(grid, new Set(tells)))).toEqual(gridsInExcel(workbook).map((grid) => told(grid, new Set(tells))));
  });
});

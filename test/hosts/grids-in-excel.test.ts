import type { Grid } from '../../src/core/grid';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { ASPECTS } from '../../src/selftest/aspect';
import { everyKind } from '../../src/selftest/cases/every-kind';
import { add } from '../../src/selftest/sheet-edits';
import { told } from '../../src/selftest/told';
import { calculate } from '../../src/hosts/memory/calculate/calculate';
import { TestWorkbook } from '../excel-host/test-workbook';
import { gridsInExcel } from './grids-in-excel';

it('a workbook put into the test host is seen there whole', () => {
  const tells = new Set(ASPECTS.filter((aspect) => !['notes', 'columnWidths', 'print'].includes(aspect)));
  const sheets: Grid[] = applyEdits([], [add('表'), ...everyKind('表'), { kind: 'addSheet', sheet: '_深藏', visibility: 'veryHidden' }, { kind: 'activate', sheet: '表' }]);
  const seen = gridsInExcel(TestWorkbook.from(sheets, { calculate }));
  expect(seen.map((grid) => told(grid, tells))).toEqual(sheets.map((grid) => told(grid, tells)));
});

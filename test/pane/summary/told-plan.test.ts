import type { CellWrite, Edit } from '../../../src/core/edit';
import { blank, number, text } from '../../../src/core/edit';
import { STATE_SHEET } from '../../../src/core/workbook/city-workbook';
import type { WorkbookChange } from '../../../src/core/workbook/workbook-change';
import { toldPlan } from '../../../src/taskpane/panels/summary/told-plan';

const write = (sheet: string, ...contents: (CellWrite['content'] | null)[]): Edit => ({ kind: 'write', sheet, at: { row: 1, column: 1 }, cells: [contents.map((content) => content && { content })] });
const nothing: WorkbookChange = { edits: [], added: [], rewritten: [], emptied: [], overwritten: [], decided: [], conflicts: [] };

describe('a plan as it is told', () => {
  it('counts what cells will hold, formulas among them: no blanks, none left alone, and not Yuebao’s own record', () => {
    const edits = [write('汇总表', number(1), text('合计'), blank, null, { kind: 'formula', formula: 'SUM(A1)', cached: 1 }), write(STATE_SHEET, text('状态'))];
    expect(toldPlan({ change: { ...nothing, edits, added: ['汇总表'] }, changed: [] }, [])).toMatchObject({ cells: 3, formulas: 1, added: ['汇总表'], harmless: true });
  });

  it('does no harm only where nothing that is there becomes another', () => {
    const changed = [{ unit: '兰山区', indicator: '两癌.累计完成', name: '累计', sheet: '兰山区', cell: 'G8', before: '1人', after: '2人', file: '兰山区.xlsx' }];
    const harmful = [
      toldPlan({ change: nothing, changed }, []),
      toldPlan({ change: { ...nothing, emptied: ['费县'] }, changed: [] }, []),
      toldPlan({ change: { ...nothing, overwritten: [{ sheet: '费县', why: '改过' }] }, changed: [] }, []),
      toldPlan({ change: nothing, changed: [] }, [{ id: '1', sheet: '费县', what: '图表' }]),
    ];
    expect(harmful.map(({ harmless }) => harmless)).toEqual([false, false, false, false]);
  });

  it('does not count among the new ones a sheet of the user’s that stands in the way', () => {
    const told = toldPlan({ change: { ...nothing, added: ['汇总表', '进展情况'], conflicts: ['进展情况'] }, changed: [] }, []);
    expect(told).toMatchObject({ added: ['汇总表'], conflicts: ['进展情况'], harmless: false });
  });
});

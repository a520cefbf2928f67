import type { Prepared } from '../../../src/commands/roll-up';
import { THIS_WORKBOOK } from '../../../src/commands/this-workbook';
import { receivedSheet, whereaboutsOf } from '../../../src/taskpane/panels/summary/whereabouts';
import { prepared, rolledUp } from '../../commands/sample-city';

describe('where the open workbook has a figure', () => {
  const lanshan = { file: '兰山区8月份报表.xlsx', sheet: '县区表', cell: 'G8' };
  const code = '371302';
  let first: Prepared;
  beforeAll(async () => {
    ({ first } = await rolledUp());
  });

  it('is nowhere before the sheets are written, but in the sheets that are there', () => {
    const where = whereaboutsOf(first, false);
    expect([where.figure('两癌.累计完成', null), where.figure('两癌.累计完成', code), where.source(lanshan)]).toEqual([null, null, null]);
    expect(where.source({ file: THIS_WORKBOOK, sheet: '任务', cell: 'C2' })).toEqual({ sheet: '任务', cell: 'C2' });
    expect(receivedSheet(first, lanshan)?.name).toBe('县区表');
    expect(receivedSheet(first, { ...lanshan, file: '别的.xlsx' })).toBeNull();
  });

  it('is the unit’s own cell and the city’s total once they are', () => {
    const where = whereaboutsOf(first, true);
    expect(where.figure('两癌.累计完成', code)).toEqual({ sheet: '兰山区', cell: 'G8' });
    expect(where.source(lanshan)).toEqual({ sheet: '兰山区', cell: 'G8' });
    expect(where.figure('两癌.累计完成', null)?.sheet).toBe('汇总表');
    expect(where.figure('基本公卫.首批拨付', null)?.sheet).toBe('市级指标');
    expect(where.figure('健康卡.应用率', code)).toBeNull();
  });

  it('is not the cell that still says something else', async () => {
    const { host, request } = await rolledUp();
    const [file] = request.files.filter((one) => one.file === lanshan.file);
    const sheets = file!.sheets!.map((grid) => (grid.name === '县区表' ? { ...grid, cells: grid.cells.map((row, index) => (index === 7 ? row?.map((cell, column) => (column === 6 && cell ? { ...cell, value: { kind: 'number', value: 40038 } as const } : cell)) : row)) } : grid));
    const again = await prepared(host, { ...request, files: [{ ...file!, sheets }] });
    expect(again.changed.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['兰山区!G8']);
    expect(whereaboutsOf(again, false).figure('两癌.累计完成', code)).toBeNull();
    expect(whereaboutsOf(again, false).figure('两癌.本月完成', code)).toEqual({ sheet: '兰山区', cell: 'F8' });
  });
});

import { inEnglish } from '../../../src/language/english';
import { upwardWorkbook } from '../../../src/core/sheets/upward-workbook';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { gather, resultOf, rolled, type Sent } from '../../support/gathered';
import { sheet } from '../../support/grid';
import { THREE_LEVELS_SENT, threeLevels, threeLevelTables } from '../../support/three-levels';

const UP = { 上报单位: 371300, 上报方案: 'SHENG', 上报版本: '7', 地区: '临沂市' };
const withAdjustment = (settings: Readonly<Record<string, string | number>>) => threeLevels({
  方案: settings,
  单位: [...threeLevelTables.单位, { 代码: 9, 名称: '市调整', 类别: '调整' }],
  表样: [...threeLevelTables.表样, { 工作表: '调整表', 名称: '调整表', 适用单位: '调整' }],
  forms: [...threeLevelTables.forms, sheet('调整表', [['填报单位：{{单位}}'], ['累计完成', '{{两癌.累计完成}}'], ['投资', '{{村.投资}}']])],
});
const adjusted: Sent = { ...THREE_LEVELS_SENT, 市调整: { '两癌.累计完成': '-12', '村.投资': '0' } };
const of = (code: string, settings: Readonly<Record<string, string | number>> = UP, sent = adjusted) => rolled(gather(withAdjustment(settings), sent)).findings.filter((one) => one.code === code);

describe('what 上报 does not bring to the round above', () => {
  it('is told where rows do not add up to the city’s figure, with both and of whom the rest is', () => {
    const [found, ...others] = of('R030');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      tier: '核实',
      message: '上报表“分乡镇月报”的两癌累计完成：全市297人，表中各行合计309人，相差12人，市调整-12人没有列入任何一行。',
      gap: { left: '297', right: '309', difference: '-12', unit: '人' },
      file: 'scheme.xlsx',
      sheet: '指标',
    });
    expect(inEnglish(found!).message).toContain('市调整-12人 stand in no row');
  });

  it('is told nowhere where nothing is sent upward, or nothing is left over', () => {
    expect(of('R030', {})).toEqual([]);
    expect(of('R031', {})).toEqual([]);
    expect(of('R030', UP, THREE_LEVELS_SENT)).toEqual([]);
  });

  it('is told beside the first row of the column', () => {
    const [form] = applyEdits([], upwardWorkbook(resultOf(gather(withAdjustment(UP), adjusted)))!);
    const notes = form!.cells.flatMap((row, index) => (row ?? []).flatMap((cell, column) => (cell?.note?.startsWith('本列') ? [[index + 1, column + 1, cell.note]] : [])));
    expect(notes).toEqual([[4, 4, '本列各行合计309人，全市297人，相差12人：不属于任何一行的数没有列入本表。']]);
  });

  it('is told of every method that does not nest, with what the round above gets', () => {
    expect(of('R031').map(({ tier, message }) => [tier, message])).toEqual([
      ['提示', '上报表“分乡镇月报”的村收入（汇总方法：平均）：表中是所属单位的平均数，上一级再按同一方法汇总，大小单位同等看待，与全部单位的平均数不同。'],
      ['提示', '上报表“分乡镇月报”的村卫生室（汇总方法：单位数）：没有一个能填的数，表中留空，请补填；不补填的，上一级会提出应填未填。'],
    ]);
  });
});

import type { Finding } from '../../../src/core/finding';
import type { Grid } from '../../../src/core/grid';
import { findingsSheets } from '../../../src/core/sheets/findings-sheets';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { texts } from '../../support/grid';
import { rule } from '../../support/submission';
import { cityScheme, EVERYONE, gather, resultOf } from '../../support/gathered';

const finding = (more: Partial<Finding>): Finding => ({ id: '0000000a', code: 'V001', tier: '提示', name: '名', message: '意见。', next: '建议。', ...more });
const findings = [
  finding({ unit: '甲县', sheet: '县区表', cell: 'D7', message: '看一下。' }),
  finding({ tier: '核实', code: 'V100', rule: 'P01', unit: '甲县', sheet: '县区表', cell: 'D8', message: '对不上。', cause: '两位数字颠倒' }),
  finding({ tier: '强制', unit: '甲县', message: '不能读。' }),
  finding({ code: 'R001', message: '全市的。' }),
];
const sheets = (): Grid[] => applyEdits([], findingsSheets(resultOf(gather(cityScheme({ rules: [rule('缺', '[用房.面积]>0', { where: ['全市'] })] }), { 甲县: EVERYONE.甲县! }), { findings })));

describe('findings.xlsx', () => {
  it('has four sheets', () => {
    expect(sheets().map(({ name }) => name)).toEqual(['审核意见', '按单位', '未评估', '单元格账']);
  });

  it('tells every finding, what must be put right first', () => {
    const [, lead, headings, ...rows] = texts(sheets()[0]!);
    expect(lead?.[0]).toContain('强制1条，核实1条，提示2条');
    expect(headings).toEqual(['编号', '级别', '代码', '单位', '文件', '位置', '意见', '可能原因', '建议']);
    expect(rows.map((row) => [row[1], row[2], row[5], row[6], row[7]])).toEqual([
      ['强制', 'V001', '', '不能读。', ''],
      ['核实', 'V100 P01', '县区表!D8', '对不上。', '两位数字颠倒'],
      ['提示', 'V001', '县区表!D7', '看一下。', ''],
      ['提示', 'R001', '', '全市的。', ''],
    ]);
  });

  it('has a text to send to each unit that has something to put right or explain', () => {
    const rows = texts(sheets()[1]!).slice(3);
    expect(rows.map((row) => row[0])).toEqual(['甲县', '甲县', '甲县', '甲县']);
    expect(rows[0]?.[5]).toBe('甲县：你单位2020年8月报表已审核。请改正后重报：1.不能读。请核对，有误的改正后重报，属实的在“核实说明”中写明原因：1.县区表!D8　对不上。');
  });

  it('counts the rules that could not be judged', () => {
    const rows = texts(sheets()[2]!);
    expect(rows[1]?.[0]).toBe('已评估0条次，未能评估1条次；未能评估的不算通过。');
    expect(rows[3]?.slice(0, 2)).toEqual(['缺', '全市']);
  });
});

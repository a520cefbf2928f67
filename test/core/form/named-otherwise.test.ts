import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { issueWorkbook } from '../../../src/core/form/issue-workbook';
import type { Cell, Grid } from '../../../src/core/grid';
import { type Shorthand, sheet } from '../../support/grid';
import { readSheets, typed } from '../../support/issued';
import { schemeFrom } from '../../support/read-scheme';
import { round } from '../../support/scheme';

const merged = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const counted = (code: string, item: string) => ({ 代码: code, 事项: item, 类型: '个数', 计量单位: '人', 来源: '填报' });

const form = sheet('县区月报', [
  ['民生实事月报表'],
  ['填报单位：{{单位}}', null, '报告期：{{报告期}}'],
  ['事项', '指标', '数'],
  ['两癌检查', '任务', '{{两癌.任务数}}'],
  [null, '完成', '{{两癌.累计完成}}'],
  ['产前筛查', '任务', '{{产筛.任务数}}'],
  [null, '完成', '{{产筛.累计完成}}'],
], { merges: [merged(1, 1, 1, 3), merged(4, 1, 5, 1), merged(6, 1, 7, 1)] });

const ours = round(schemeFrom({
  事项: ['两癌', '产筛'].map((name, index) => ({ 编号: 33 + index, 标题: name, 简称: name, 级别: '市', 目标: '做好。', 完成时限: '2020-12-31' })),
  指标: [counted('两癌.任务数', '两癌'), counted('两癌.累计完成', '两癌'), counted('产筛.任务数', '产筛'), counted('产筛.累计完成', '产筛')],
  任务: [], 审核: [], 叙述: [], 动态: [], forms: [form],
}), '2020-08');
const [county] = ours.scheme.units;

/** The form as it comes back with its names put into every row, its rows in this order. */
function inOrder(rows: readonly number[], values: Readonly<Record<string, Shorthand>> = { C4: 100, C5: 50, C6: 7, C7: 3 }): Grid[] {
  return typed(applyEdits([], issueWorkbook(ours, county!)), values).map((grid) => {
    if (grid.name !== '县区月报') return grid;
    const named = (row: number): (Cell | undefined)[] => {
      const [, ...rest] = grid.cells[row - 1] ?? [];
      return [grid.cells[row <= 5 ? 3 : 5]?.[0], ...rest];
    };
    const merges = grid.merges === 'unknown' ? grid.merges : grid.merges.filter(({ top }) => top < 4);
    return { ...grid, merges, cells: grid.cells.map((line, index) => (index >= 3 && index <= 6 ? named(rows[index - 3]!) : line)) };
  });
}

const figuresOf = (sheets: Grid[]) => {
  const { submissions, findings } = readSheets(ours, sheets, { file: 'a.xlsx' });
  const [submission] = submissions;
  const figures = Object.fromEntries([...(submission?.figures ?? [])].map(([code, { value }]) => [code, value]));
  const cells = submission?.cells.filter(({ fate }) => fate === 'blocked').map(({ source }) => source.cell) ?? [];
  return { figures, cells, codes: [...findings, ...(submission?.findings ?? [])].filter(({ tier }) => tier === '强制').map(({ code, cell }) => `${code} ${cell}`) };
};

describe('a form whose names over several rows were put into each row', () => {
  it('is read as it was', () => {
    expect(figuresOf(inOrder([4, 5, 6, 7]))).toEqual({ figures: { '两癌.任务数': '100', '两癌.累计完成': '50', '产筛.任务数': '7', '产筛.累计完成': '3' }, cells: [], codes: [] });
  });

  it('gives no figure to the item that stands not beside it, when rows of two items have changed places', () => {
    const { figures, cells, codes } = figuresOf(inOrder([4, 7, 6, 5]));
    expect([codes, cells]).toEqual([['S114 C5', 'S114 C7'], ['C5', 'C7']]);
    expect([figures['两癌.累计完成'], figures['产筛.累计完成']]).toEqual([null, null]);
  });
});

import { type Cell, type Grid, emptyGrid } from '../../../src/core/grid';

export const text = (value: string, numberFormat?: string): Cell => ({ value: { kind: 'text', value }, ...(numberFormat !== undefined && { numberFormat }) });
export const number = (value: number, numberFormat?: string): Cell => ({ value: { kind: 'number', value }, ...(numberFormat !== undefined && { numberFormat }) });
export const formula = (formula: string, value: Cell['value'], numberFormat?: string): Cell => ({ value, formula, ...(numberFormat !== undefined && { numberFormat }) });

export function sheet(name: string, cells: Grid['cells'], more: Partial<Grid> = {}): Grid {
  return { ...emptyGrid(name), cells, ...more };
}

/** A county's sheet of the usual size: labels, targets, done, rates. */
export function countySheet(name: string, rows = 17): Grid {
  const heading = ['序号', '指标名称', '计量单位', '全年任务数', '本月完成', '累计完成', '完成率', '去年同期', '备注'].map((label) => text(label, '@'));
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 3;
    const counts = [1200 + index, 96 + index, 840 + index * 3].map((value) => number(value, '0'));
    const rate = formula(`IF(D${row}=0,"",F${row}/D${row})`, { kind: 'number', value: (840 + index * 3) / (1200 + index) }, '0.00%');
    return [number(index + 1), text(`第${index + 1}项民生实事进展`, '@'), text('万人', '@'), ...counts, rate, number(700 + index, '0'), text('按季度调度', '@')];
  });
  return sheet(name, [[text(`${name}民生实事进展情况月报表`)], heading, ...lines]);
}

import { type Edit, number, text } from '../../core/edit';
import type { Area } from '../../core/grid';
import { formula, merge, write } from '../sheet-edits';

const area: Area = { top: 2, left: 2, bottom: 4, right: 3 };

/** One edit of every kind that changes a sheet, on a sheet that is there and has none of them yet. */
export function everyKind(sheet: string): Edit[] {
  const style = { bold: true, fill: 'FFF2CC', border: 'thin', unlocked: true } as const;
  return [
    write(sheet, [
      [{ content: text('标题'), style }],
      [{ content: number(0.5), format: '0.0%', note: '注' }, { content: formula('A2*2', 1) }, { content: text('=1') }],
      [{ content: number(3) }, { content: number(4), style }, { content: number(5) }],
    ]),
    merge(sheet, { top: 1, left: 1, bottom: 1, right: 3 }),
    { kind: 'columnWidths', sheet, widths: { 1: 12, 2: 20 } },
    { kind: 'rowHeights', sheet, heights: { 1: 30 } },
    { kind: 'freeze', sheet, at: { row: 2, column: 2 } },
    { kind: 'validate', sheet, validation: { area, rule: { kind: 'whole', minimum: 0 }, title: '填写有误', message: '请填整数' } },
    { kind: 'formatWhen', sheet, format: { area, formula: 'B2<0', style: { fill: 'FFC7CE' } } },
    { kind: 'filter', sheet, area: { top: 2, left: 1, bottom: 3, right: 3 } },
    { kind: 'print', sheet, orientation: 'landscape', titleRows: { first: 1, last: 2 } },
    { kind: 'protect', sheet, allow: 'insertRows' },
  ];
}

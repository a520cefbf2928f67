import { type CellWrite, type Edit, text } from '../edit';
import type { CellStyle } from '../grid';
import { EXPLANATION_SHEET } from '../scheme/own-sheets';

export const EXPLANATION_HEADINGS = ['编号', '位置', '意见', '说明'] as const;

/** The row of the headings; explanations follow. */
export const EXPLANATION_TOP = 3;

/** How many of them are laid out. */
export const EXPLANATION_ROWS = 40;
const HEAD: CellStyle = { font: '宋体', size: 12, bold: true, align: 'center', border: 'thin', fill: 'DDE6F0' };
export const EXPLANATION_LINE: CellStyle = { font: '仿宋', size: 12, border: 'thin', wrap: true, unlocked: true };
const HINT = '数字经核实无误而检查未通过的，请逐条写明原因：涉及哪个事项、哪个数，为什么会这样。只写“情况属实”不能通过。';

export function explanationSheetEdits(): Edit[] {
  const sheet = EXPLANATION_SHEET;
  const lines = Array.from({ length: EXPLANATION_ROWS }, () => EXPLANATION_HEADINGS.map((): CellWrite => ({ content: { kind: 'blank' }, format: '@', style: EXPLANATION_LINE })));
  const cells: CellWrite[][] = [
    [{ content: text(EXPLANATION_SHEET), style: { font: '宋体', size: 16, bold: true, align: 'center' } }],
    [{ content: text(HINT), style: { font: '仿宋', size: 12, wrap: true } }],
    EXPLANATION_HEADINGS.map((title) => ({ content: text(title), style: HEAD })),
    ...lines,
  ];
  return [
    { kind: 'addSheet', sheet, visibility: 'visible' },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells },
    { kind: 'merge', sheet, area: { top: 1, left: 1, bottom: 1, right: 4 } },
    { kind: 'merge', sheet, area: { top: 2, left: 1, bottom: 2, right: 4 } },
    { kind: 'columnWidths', sheet, widths: { 1: 12, 2: 20, 3: 40, 4: 50 } },
    { kind: 'rowHeights', sheet, heights: { 1: 30, 2: 34 } },
    { kind: 'freeze', sheet, at: { row: EXPLANATION_TOP + 1, column: 1 } },
    { kind: 'print', sheet, orientation: 'portrait', titleRows: { first: EXPLANATION_TOP, last: EXPLANATION_TOP } },
    { kind: 'protect', sheet },
  ];
}

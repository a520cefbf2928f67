import type { CellWrite, Edit } from '../edit';
import { toldBlocks } from '../narrative/editing/told-blocks';
import { periodName } from '../period';
import { textCell } from './cells';
import { MIDDLE, WORDS } from './look';
import type { RoundResult } from './round-result';
import { TABLE_TOP, tableSheet } from './table-sheet';
import { SHEETS } from './workbook-plan';

const WIDTH_OF_TEXT = 100;

/** The cell of the sheet that holds the text of the `nth` paragraph told. */
export function reportCell(nth: number): string {
  return `C${TABLE_TOP + nth}`;
}

/** 进展情况: the report, a paragraph a row. */
export function reportSheet({ round, report }: RoundResult): Edit[] {
  const rows = toldBlocks(report).map(({ kind, item, runs }): CellWrite[] => [
    textCell(item ?? '', MIDDLE),
    textCell(kind, MIDDLE),
    textCell(runs.map(({ text }) => text).join(''), WORDS),
  ]);
  const sheet = SHEETS.report;
  return [
    ...tableSheet({ sheet, title: '进展情况', lead: `报告期：${periodName(round.period)}　与 report.docx 同一内容。`, headings: ['事项', '段落', '内容'], rows, widths: { 3: WIDTH_OF_TEXT } }),
    { kind: 'print', sheet, orientation: 'portrait', titleRows: { first: 3, last: 3 } },
  ];
}

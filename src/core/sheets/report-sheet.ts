import type { CellWrite, Edit } from '../edit';
import { periodName } from '../period';
import { textCell } from './cells';
import { MIDDLE, WORDS } from './look';
import type { RoundResult } from './round-result';
import { tableSheet } from './table-sheet';
import { SHEETS } from './workbook-plan';

const WIDTH_OF_TEXT = 100;

/** 进展情况: the report, a paragraph a row. */
export function reportSheet({ round, report }: RoundResult): Edit[] {
  const rows = report.blocks.map(({ kind, item, runs }): CellWrite[] => [
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

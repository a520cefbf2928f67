import type { CellWrite, Edit } from '../edit';
import type { Figure } from '../figure/figure';
import type { SlotRole } from '../form/slot-role';
import { periodName } from '../period';
import type { Indicator } from '../scheme/indicator';
import { answerCell } from './answer-cell';
import type { Answer } from './answers';
import { besideNumbers, textCell } from './cells';
import { DATA, DATA_HEADING_ROW, DATA_SOURCES, FIRST_DATA_COLUMN, FIRST_DATA_ROW } from './data-layout';
import { LEAD, LINE, MIDDLE, NUMBER, QUIET, TITLE } from './look';
import { headMerges } from './table-sheet';
import { headingMerges, tableHeadings, tableWidths } from './unit-table-rows';
import type { WorkbookPlan } from './workbook-plan';

const LABELS = ['单位代码', '单位', '表样', '计入', '文件'];
const LABEL_WIDTHS = { 1: 12, 2: 22, 3: 14, 4: 8, 5: 26 };
/** Where addresses stand. */
const WIDTH_OF_ADDRESS = 9;
/** Rows are many: each has one line. */
const ROW_HEIGHT = 18;

/** 数据 and 数据出处, where a sheet a unit would be too many: a row a unit and form, a column an indicator; in the other the cell that each figure was read from. */
export function dataSheets(plan: WorkbookPlan): Edit[] {
  const { data, answers } = plan.placed;
  if (data === null) return [];
  const period = periodName(plan.result.round.period);
  const figures = sheetOf(plan, { sheet: DATA, data, title: '各单位数据', lead: `报告期：${period}　一行是一个单位的一张表，数照报送的原样；“汇总表”的数取自这里。每格的出处见“${DATA_SOURCES}”中同一位置。` }, figureCells);
  const sources = sheetOf(plan, { sheet: DATA_SOURCES, data, title: '各单位数据的出处', lead: `报告期：${period}　“${DATA}”中同一位置的数取自该文件的哪一格；工作表名不同于表样的写在前面，“任务”是方案的表。` }, sourceCells);
  return answers.length === 0 ? [] : [...figures, ...sources];
}

interface DataSheet {
  readonly sheet: string;
  readonly title: string;
  readonly lead: string;
  readonly data: readonly Indicator[];
}

type CellsOf = (plan: WorkbookPlan, answer: Answer, indicator: Indicator) => CellWrite;

function sheetOf(plan: WorkbookPlan, { sheet, title, lead, data }: DataSheet, cellOf: CellsOf): Edit[] {
  const { scheme } = plan.result.round;
  const columns = data.map((indicator, index) => ({ indicator, column: FIRST_DATA_COLUMN + index, rankColumn: null }));
  const rows = plan.placed.answers.map((answer) => [...labelCells(answer), ...data.map((indicator) => (answer.cells.has(indicator.code) ? cellOf(plan, answer, indicator) : textCell('—', QUIET)))]);
  const headings = tableHeadings(LABELS, { columns }, scheme);
  const width = FIRST_DATA_COLUMN + data.length - 1;
  const bottom = FIRST_DATA_ROW + rows.length - 1;
  const widths = sheet === DATA ? tableWidths({ columns }, [...headings.slice(1), ...rows], LABEL_WIDTHS) : { ...Object.fromEntries(columns.map(({ column }) => [column, WIDTH_OF_ADDRESS])), ...LABEL_WIDTHS };
  return [
    { kind: 'addSheet', sheet, visibility: 'visible' },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: [[textCell(title, TITLE)], [textCell(lead, LEAD)], ...headings, ...rows] },
    ...headMerges(sheet, width),
    ...headingMerges(LABELS.length, { sheet, columns }, scheme),
    { kind: 'columnWidths', sheet, widths },
    { kind: 'rowHeights', sheet, heights: { 1: 30, 2: 20, 3: 20, 4: 48, ...Object.fromEntries(rows.map((_, index) => [FIRST_DATA_ROW + index, ROW_HEIGHT])) } },
    { kind: 'freeze', sheet, at: { row: FIRST_DATA_ROW, column: 3 } },
    { kind: 'filter', sheet, area: { top: FIRST_DATA_ROW - 1, left: 1, bottom, right: width } },
    { kind: 'print', sheet, orientation: 'landscape', paper: 'A3', titleRows: { first: DATA_HEADING_ROW, last: FIRST_DATA_ROW - 1 } },
  ];
}

function labelCells({ unit, form, counts, checked }: Answer): CellWrite[] {
  return [textCell(unit.code, LINE), textCell(unit.name, LINE), textCell(form.name, LINE), textCell(counts ? '是' : '否', MIDDLE), textCell(checked.submission.file, LINE)];
}

function figureCells(plan: WorkbookPlan, answer: Answer, indicator: Indicator): CellWrite {
  const cell = answerCell(answer, indicator, plan.result.round);
  return { ...cell, style: indicator.type === '文本' ? LINE : indicator.type === '状态' ? MIDDLE : besideNumbers(cell, NUMBER) };
}

/** A task's place in the scheme; of what is calculated the cell that showed it. */
function sourceCells(_: WorkbookPlan, { checked, form, cells }: Answer, indicator: Indicator): CellWrite {
  const { submission, figures } = checked;
  const given: Readonly<Record<SlotRole, ReadonlyMap<string, Figure>>> = { 填报: submission.figures, 任务: figures, 计算: submission.shown };
  const role = cells.get(indicator.code)?.role ?? '填报';
  const [source] = given[role].get(indicator.code)?.sources ?? [];
  if (!source) return textCell(role === '计算' ? '算得' : '', MIDDLE);
  return textCell(source.sheet === form.sheet ? source.cell : `${source.sheet}!${source.cell}`, MIDDLE);
}

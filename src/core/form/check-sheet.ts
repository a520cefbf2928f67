import { sheetReference, toAddress } from '../address';
import { type CellWrite, type Edit, blank, text } from '../edit';
import { subjectsOf } from '../expression/references-of';
import type { CellStyle } from '../grid';
import type { Round } from '../scheme/round';
import { typedHeaders } from './typed-headers';
import { type CheckStatus, type IssuedCheck, checkCells } from './issued-check';
import type { IssuedForms, PlacedSlot } from './issued-forms';
import { slotRole } from './slot-role';
import { CHECK_SHEET } from '../scheme/own-sheets';

const FIRST = 4;
const STATUS_COLUMN = 5;
const HEAD: CellStyle = { font: '宋体', size: 12, bold: true, align: 'center', border: 'thin', fill: 'DDE6F0' };
const BODY: CellStyle = { font: '仿宋', size: 12, border: 'thin', wrap: true };
const WRONG: CellStyle = { fill: 'F8CBAD', color: '9C0006' };
const OPEN: CellStyle = { fill: 'FFF2CC' };
const HINT = '本表自动检查填报内容。“不通过”的请改正，情况属实的请在“核实说明”中写明原因；全部填完后再报送。';

/** The sheet itself, and the colours by which a form shows which of its cells do not pass. */
export function checkSheetEdits(checks: readonly IssuedCheck[], issued: IssuedForms): Edit[] {
  const { slots, round } = issued;
  const oneSheet = new Set(slots.map(({ sheet }) => sheet)).size <= 1;
  const lead = [requiredRow(slots, round), ...headerRows(issued)];
  const rows = [...lead, ...checks.map((check) => checkRow(check, issued, oneSheet))];
  const sheet = CHECK_SHEET;
  const area = { top: FIRST, left: STATUS_COLUMN, bottom: FIRST + rows.length - 1, right: STATUS_COLUMN };
  const status = `${toAddress({ row: FIRST, column: STATUS_COLUMN })}`;
  return [
    { kind: 'addSheet', sheet, visibility: 'visible' },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: [...heading(), ...rows] },
    { kind: 'merge', sheet, area: { top: 1, left: 1, bottom: 1, right: STATUS_COLUMN } },
    { kind: 'merge', sheet, area: { top: 2, left: 1, bottom: 2, right: STATUS_COLUMN } },
    { kind: 'columnWidths', sheet, widths: { 1: 10, 2: 8, 3: 60, 4: 24, 5: 12 } },
    { kind: 'rowHeights', sheet, heights: { 1: 30, 2: 34 } },
    { kind: 'freeze', sheet, at: { row: FIRST, column: 1 } },
    { kind: 'formatWhen', sheet, format: { area, formula: `${status}="不通过"`, style: WRONG } },
    { kind: 'formatWhen', sheet, format: { area, formula: `${status}="未填"`, style: OPEN } },
    ...cityOnlyNote(checks, issued, FIRST + rows.length),
    { kind: 'print', sheet, orientation: 'portrait', titleRows: { first: FIRST - 1, last: FIRST - 1 } },
    { kind: 'protect', sheet },
    ...checks.flatMap((check, index) => markCells(check, FIRST + lead.length + index)),
  ];
}

/** The rules that hold for this workbook's units and that it cannot judge by itself, below the table. */
function cityOnlyNote(checks: readonly IssuedCheck[], { slots, forms, round }: IssuedForms, row: number): Edit[] {
  const kinds = new Set(slots.map(({ unit }) => unit.kind));
  const subjects = new Set([...slots.map(({ slot }) => slot.indicator), ...forms.flatMap(({ lists }) => lists.flatMap(({ list, columns }) => [list, ...columns.map(({ column }) => column)]))]);
  const apart = round.scheme.rules.filter(({ code, off, where, formula }) => {
    const holds = off === null && (where.length === 0 || where.some((kind) => kind !== '全市' && kinds.has(kind)));
    return holds && !checks.some(({ rule }) => rule.code === code) && subjectsOf(formula).some((subject) => subjects.has(subject));
  });
  if (apart.length === 0) return [];
  const note = `另有${apart.length}条审核规则本表不能自动检查，由汇总单位收表后审核：${apart.map(({ code }) => code).join('、')}。`;
  return [
    { kind: 'write', sheet: CHECK_SHEET, at: { row, column: 1 }, cells: [[{ content: text(note), style: { font: '仿宋', size: 12, wrap: true } }]] },
    { kind: 'merge', sheet: CHECK_SHEET, area: { top: row, left: 1, bottom: row, right: STATUS_COLUMN } },
  ];
}

function heading(): CellWrite[][] {
  return [
    [{ content: text(CHECK_SHEET), style: { font: '宋体', size: 16, bold: true, align: 'center' } }],
    [{ content: text(HINT), style: { font: '仿宋', size: 12, wrap: true } }],
    ['编号', '级别', '检查内容', '单元格', '状态'].map((title) => ({ content: text(title), style: HEAD })),
  ];
}

/** The cells that must be filled, counted: an empty one is not a zero. */
function requiredRow(slots: readonly PlacedSlot[], round: Round): CellWrite[] {
  const { scheme } = round;
  const required = slots.filter(({ slot }) => slotRole(slot, scheme) === '填报' && scheme.indicators.get(slot.indicator)?.required);
  const blanks = runsOf(required).map(blanksIn).join('+');
  const status: CheckStatus = required.length === 0 ? '通过' : '未填';
  const formula = required.length === 0 ? '"通过"' : `IF(${blanks}=0,"通过","未填")`;
  return row(['必填', '核实', `必填的${required.length}格都已填写；没有发生填0，不适用填“/”。`, ''], { formula, cached: status });
}

/** Slots of one column, one under the other, together: Excel's formulas may not be longer than 8,192 characters. */
function runsOf(slots: readonly PlacedSlot[]): PlacedSlot[][] {
  const runs: PlacedSlot[][] = [];
  const ending = new Map<string, PlacedSlot[]>();
  for (const one of slots) {
    const { row, column } = one.slot.at;
    const run = one.slot.unit === null ? undefined : ending.get(`${one.sheet}!${column},${row - 1}`);
    if (run) run.push(one);
    else runs.push([one]);
    ending.set(`${one.sheet}!${column},${row}`, run ?? runs.at(-1) ?? []);
  }
  return runs;
}

function blanksIn(run: readonly PlacedSlot[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return '0';
  const start = sheetReference(first.sheet, first.slot.at);
  return first === last ? `(${start}="")` : `COUNTBLANK(${start}:${toAddress(last.slot.at)})`;
}

/** Who filled it in and when, a row a form: a cell that still shows only its own words is open. */
function headerRows({ forms }: IssuedForms): CellWrite[][] {
  return forms.flatMap((form) => {
    const cells = typedHeaders(form);
    if (cells.length === 0) return [];
    const open = cells.map(({ at, words }) => `TRIM(${sheetReference(form.sheet, at)})="${words.trim().replaceAll('"', '""')}"`);
    const fields = cells.flatMap((one) => one.fields).join('、');
    const places = cells.map(({ at }) => toAddress(at)).join('、');
    return [row(['表头', '提示', `${fields}都已填写。`, places], { formula: `IF(OR(${open.join(',')}),"未填","通过")`, cached: '未填' })];
  });
}

function checkRow(check: IssuedCheck, { sender }: IssuedForms, oneSheet: boolean): CellWrite[] {
  const { rule, unit, formula, status } = check;
  const owner = unit === sender ? '' : `${unit.name}：`;
  const texts = [rule.code, rule.tier, `${owner}${rule.message === '' ? rule.formula.text : rule.message}`, checkCells(check, oneSheet)];
  return row(texts, formula === null ? status : { formula, cached: status });
}

function row(texts: readonly string[], status: string | { formula: string; cached: string }): CellWrite[] {
  const content = typeof status === 'string' ? text(status) : ({ kind: 'formula', ...status } as const);
  return [...texts.map((value): CellWrite => ({ content: value === '' ? blank : text(value), style: BODY })), { content, style: { ...BODY, align: 'center' } }];
}

/** A form's cell takes the warning colour while a check that looks at it does not pass. */
function markCells({ slots, formula }: IssuedCheck, checkedIn: number): Edit[] {
  if (formula === null) return [];
  const status = `'${CHECK_SHEET}'!$E$${checkedIn}`;
  return slots.map(({ sheet, slot: { at } }) => ({
    kind: 'formatWhen',
    sheet,
    format: { area: { top: at.row, left: at.column, bottom: at.row, right: at.column }, formula: `${status}="不通过"`, style: WRONG },
  }));
}

import { sheetReference, toAddress } from '../address';
import { type CellWrite, type Edit, blank, text } from '../edit';
import type { CellStyle } from '../grid';
import type { Round } from '../scheme/round';
import { formsOf } from '../scheme/forms-of';
import type { Unit } from '../scheme/unit';
import { typedHeaders } from './typed-headers';
import { type CheckStatus, type IssuedCheck, type PlacedSlot, checkCells, placedSlots } from './issued-check';
import { slotRole } from './slot-role';
import { CHECK_SHEET } from '../scheme/own-sheets';

const FIRST = 4;
const STATUS_COLUMN = 5;
const HEAD: CellStyle = { font: '宋体', size: 12, bold: true, align: 'center', border: 'thin', fill: 'DDE6F0' };
const BODY: CellStyle = { font: '仿宋', size: 12, border: 'thin', wrap: true };
const WRONG: CellStyle = { fill: 'F8CBAD', color: '9C0006' };
const OPEN: CellStyle = { fill: 'FFF2CC' };
const HINT = '本表自动检查填报内容。“不通过”的请改正，情况属实的请在“核实说明”中写明原因；全部填完后再报送。';

interface Checking {
  readonly checks: readonly IssuedCheck[];
  readonly round: Round;
  readonly unit: Unit;
}

/** The sheet itself, and the colours by which a form shows which of its cells do not pass. */
export function checkSheetEdits({ checks, round, unit }: Checking): Edit[] {
  const slots = placedSlots(unit, round);
  const oneSheet = new Set(slots.map(({ sheet }) => sheet)).size <= 1;
  const lead = [requiredRow(slots, round), ...headerRows(unit, round)];
  const rows = [...lead, ...checks.map((check) => checkRow(check, oneSheet))];
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
    { kind: 'protect', sheet },
    ...checks.flatMap((check, index) => markCells(check, FIRST + lead.length + index)),
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
  const blanks = required.map(({ sheet, slot }) => `(${sheetReference(sheet, slot.at)}="")`).join('+');
  const status: CheckStatus = required.length === 0 ? '通过' : '未填';
  const formula = required.length === 0 ? '"通过"' : `IF(${blanks}=0,"通过","未填")`;
  return row(['必填', '核实', `必填的${required.length}格都已填写；没有发生填0，不适用填“/”。`, ''], { formula, cached: status });
}

/** Who filled it in and when, a row a form: a cell that still shows only its own words is open. */
function headerRows(unit: Unit, round: Round): CellWrite[][] {
  return formsOf(round.scheme, unit).flatMap((form) => {
    const cells = typedHeaders(form);
    if (cells.length === 0) return [];
    const open = cells.map(({ at, words }) => `TRIM(${sheetReference(form.sheet, at)})="${words.trim().replaceAll('"', '""')}"`);
    const fields = cells.flatMap((one) => one.fields).join('、');
    const places = cells.map(({ at }) => toAddress(at)).join('、');
    return [row(['表头', '提示', `${fields}都已填写。`, places], { formula: `IF(OR(${open.join(',')}),"未填","通过")`, cached: '未填' })];
  });
}

function checkRow({ rule, slots, formula, status }: IssuedCheck, oneSheet: boolean): CellWrite[] {
  const texts = [rule.code, rule.tier, rule.message === '' ? rule.formula.text : rule.message, checkCells(slots, oneSheet)];
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

import type { Cell, Grid, Position } from '../../src/core/grid';
import type { Form } from '../../src/core/scheme/form';
import { random } from './random';
import { FORM_SHEET, ITEMS, taskOf } from './scheme-sheets';

/** What was typed for an indicator. */
type Typed = number | string;

/** The workbook issued to a unit, filled in: most as they should be, some as people do it. The same number gives the same cells. */
export function fillForm(issued: readonly Grid[], form: Form, unit: number): Grid[] {
  const typed = answersOf(unit);
  return issued.map((sheet) => {
    if (sheet.name !== FORM_SHEET) return sheet;
    let filled = sheet;
    for (const slot of form.slots) filled = typeIn(filled, slot.at, typed.get(slot.indicator));
    for (const { field, at, before } of form.headers) filled = typeIn(filled, at, FIELDS[field] && `${before}${FIELDS[field]}`);
    return handled(filled, unit);
  });
}

const FIELDS: Readonly<Record<string, string>> = { 填报人: '经办员', 审核人: '值班人员', 填报日期: '2020年8月31日' };

/** What is typed in a unit's form; in one of five something is off: a number as text, a unit behind it, a sum that does not add up. */
export function answersOf(unit: number): Map<string, Typed> {
  const next = random(unit);
  const answers = new Map<string, Typed>();
  ITEMS.forEach((item, index) => {
    const task = taskOf(unit, index);
    const total = Math.round(task * (0.4 + 0.5 * next()));
    const rural = Math.round(total * next());
    answers.set(`${item}.本月完成`, Math.round(total * 0.1 * next()));
    answers.set(`${item}.累计完成`, total);
    answers.set(`${item}.完成率`, total / task);
    answers.set(`${item}.农村完成`, rural);
    answers.set(`${item}.城镇完成`, total - rural);
  });
  const slip = ITEMS[Math.floor(next() * ITEMS.length)] ?? ITEMS[0];
  const total = Number(answers.get(`${slip}.累计完成`));
  if (unit % 20 === 3) answers.set(`${slip}.累计完成`, String(total));
  if (unit % 20 === 7) answers.set(`${slip}.累计完成`, `${total}件`);
  if (unit % 20 === 11) answers.set(`${slip}.累计完成`, total + 9);
  if (unit % 20 === 15) answers.delete(`${slip}.农村完成`);
  return answers;
}

/** In one of ten the sheet itself was handled: renamed, a row put in, a note written. */
function handled(sheet: Grid, unit: number): Grid {
  const note: Cell = { value: { kind: 'text', value: '比上月增加' } };
  if (unit % 30 === 9) return { ...sheet, name: '8月' };
  if (unit % 30 === 19) return withRow(sheet, 11);
  if (unit % 30 === 29) return typeIn(sheet, { row: 8, column: 9 }, note.value.kind === 'text' ? note.value.value : '');
  return sheet;
}

function withRow(sheet: Grid, row: number): Grid {
  const { merges, cells } = sheet;
  const shifted = merges === 'unknown' ? merges : merges.map((area) => (area.top >= row ? { ...area, top: area.top + 1, bottom: area.bottom + 1 } : area.bottom >= row ? { ...area, bottom: area.bottom + 1 } : area));
  const added: (Cell | undefined)[] = [];
  added[2] = { value: { kind: 'text', value: '其中：山区' } };
  return { ...sheet, merges: shifted, validations: [], conditionalFormats: [], cells: [...cells.slice(0, row - 1), added, ...cells.slice(row - 1)] };
}

function typeIn(sheet: Grid, at: Position, typed: Typed | undefined): Grid {
  if (typed === undefined || typed === '') return sheet;
  const cells = sheet.cells.map((row) => (row ? [...row] : []));
  while (cells.length < at.row) cells.push([]);
  const row = cells[at.row - 1] ?? [];
  const value: Cell['value'] = typeof typed === 'number' ? { kind: 'number', value: typed } : { kind: 'text', value: typed };
  row[at.column - 1] = { ...row[at.column - 1], value };
  return { ...sheet, cells };
}

import type { CellWrite, Edit } from '../edit';
import { extent } from '../grid';
import { listNameOf } from '../expression/column-values';
import { layOutForm } from '../form/lay-out-form';
import { listColumn } from '../form/list-column';
import { slotRole } from '../form/slot-role';
import type { Slot } from '../scheme/form';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import { answerCell } from './answer-cell';
import type { Answer, UnitSheet } from './answers';
import { textCell } from './cells';
import { withDesignedTotals } from './designed-totals';
import { figureCell } from './figure-cell';
import { SENT_BACK } from './look';
import { lookRows } from './look-rows';
import type { WorkbookPlan } from './workbook-plan';

/** A unit's form in its issued layout, holding the figures as they were read; computed slots are live formulas. */
export function unitSheet({ sheet, sender, form, answers }: UnitSheet, { result: { round }, surroundings }: WorkbookPlan): Edit[] {
  const contentOf = (slot: Slot): CellWrite | null => {
    const answer = answers.get(slot.unit ?? sender.code);
    const indicator = round.scheme.indicators.get(slot.indicator);
    if (!indicator || sumsRows(slot, indicator, round)) return null;
    return answer ? answerCell(answer, indicator, round) : null;
  };
  const lists = answers.get(sender.code)?.checked.submission.lists;
  const entryOf = (code: string, index: number): CellWrite | null => {
    const figure = lists?.get(listNameOf(code))?.[index]?.figures.get(code);
    return figure ? figureCell(figure, listColumn(code, round.scheme), { notes: true }) : null;
  };
  const [first] = answers.values();
  const given = (answers.get(sender.code) ?? first)?.checked.submission.header ?? {};
  const header = { ...given, 单位: given.单位 ?? sender.name };
  const row = Math.max(extent(form.layout).row, ...form.slots.map(({ at }) => at.row)) + 2;
  const line = uncountedLine([...answers.values()], sender.code);
  const designed = round.scheme.forms.find(({ name }) => name === form.name);
  const look = surroundings.besideScheme && designed && designed.layout.columnWidths === 'unknown' ? { look: { from: form.sheet, rows: lookRows(designed, form) } } : {};
  return [
    ...withDesignedTotals(layOutForm(form, round, { unit: sender, sheet, contentOf, entryOf, header, locked: false, ...look })),
    ...(line === '' ? [] : [{ kind: 'write', sheet, at: { row, column: 1 }, cells: [[textCell(line, SENT_BACK)]] } as const]),
    { kind: 'print', sheet, orientation: 'landscape' },
  ];
}

/** A total over the rows of a form's units: no figure of the sender's own. */
function sumsRows(slot: Slot, indicator: Indicator, { scheme }: Round): boolean {
  return slot.computed && slot.unit === null && indicator.source !== '计算' && formulaOf(indicator) === null && slotRole(slot, scheme) === '计算';
}

/** What of the sheet is in no total; '' where all of it is. */
function uncountedLine(answers: readonly Answer[], sender: string): string {
  const apart = answers.filter(({ counts }) => !counts);
  if (apart.length === 0) return '';
  if (apart.length === answers.length) return '本表不计入汇总，只供核对。';
  return `不计入汇总：${apart.map(({ unit }) => (unit.code === sender ? `${unit.name}本级` : unit.name)).join('、')}。`;
}

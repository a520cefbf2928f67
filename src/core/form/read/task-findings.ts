import { type Figure, isNumeric } from '../../figure/figure';
import { type Finding, type Place, raise } from '../../finding';
import { type Cell, cellText } from '../../grid';
import type { Indicator } from '../../scheme/indicator';
import { taskSpoiled } from './structure-findings';

/** A task's cell in a form that came back. */
export interface TaskCell {
  readonly cell: Cell;
  /** As it was read. */
  readonly shown: Figure;
  readonly indicator: Indicator;
  /** True for a form that was issued, with the tasks filled in. */
  readonly issued: boolean;
  readonly place: Place;
}

/** Where a task's cell shows no number; a number that differs is judged later. */
export function taskFindings({ cell, shown, indicator, issued, place }: TaskCell, task: Figure | undefined): Finding[] {
  if (isNumeric(shown) || (shown.state === 'blank' && !(issued && task)) || (shown.state === 'notApplicable' && !task)) return [];
  const set = task ? `下达的是${task.value ?? ''}${indicator.measure}` : '市里没有下达任务数';
  return [raise(taskSpoiled, { indicator: indicator.name, now: nowIn(cell), set }, { place })];
}

/** The longest text that a finding quotes. */
const QUOTED = 20;

function nowIn(cell: Cell): string {
  if (cell.uncached) return '是公式，没有保存计算结果';
  if (cell.value.kind === 'error') return `显示错误值${cell.value.value}`;
  const typed = cellText(cell).trim();
  if (typed === '') return '是空的';
  return `填的是“${typed.length <= QUOTED ? typed : `${typed.slice(0, QUOTED)}…`}”`;
}

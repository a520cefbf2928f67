import Big from 'big.js';
import { type Figure, type Source, isNumeric, notReported } from '../../figure/figure';
import { quoteNumber } from '../../figure/quote-number';
import { readFigure } from '../../figure/read-figure';
import type { Finding, Place } from '../../finding';
import { raise } from '../../finding';
import { type Cell, type Position, cellAt, cellText } from '../../grid';
import type { Indicator } from '../../scheme/indicator';
import type { Slot } from '../../scheme/form';
import { taskFigure } from '../../scheme/task-figure';
import { slotFormula } from '../slot-formula';
import { slotRole } from '../slot-role';
import type { CellAccount } from '../submission';
import { type FormReading, sourceIn } from './form-reading';
import { lostFormulas } from './lost-formulas';
import { errorShown, externalLink, formulaInInput, formulaReplaced, resultMissing } from './structure-findings';
import { taskFindings } from './task-findings';

/** What came of one slot. `figure` is null for a computed one, `shown` for an input one. */
export interface SlotReading {
  readonly figure: Figure | null;
  readonly shown: Figure | null;
  readonly account: CellAccount;
  readonly findings: readonly Finding[];
}

/** A slot whose cell is known, as it is read. */
interface SlotCell {
  readonly reading: FormReading;
  readonly indicator: Indicator;
  readonly slot: Slot;
  /** One for its figure, its account and its findings. */
  readonly source: Source;
  readonly cell: Cell;
}

export function readSlot(reading: FormReading, slot: Slot, at: Position): SlotReading | null {
  const indicator = reading.round.scheme.indicators.get(slot.indicator);
  if (!indicator) return null;
  const place: SlotCell = { reading, indicator, slot, source: sourceIn(reading, at), cell: cellAt(reading.sheet, at) };
  switch (slotRole(slot, reading.round.scheme)) {
    case '填报':
      return readInput(place);
    case '任务':
      return readTask(place);
    case '计算':
      return readComputed(place);
  }
}

/** A slot that cannot be read: its figure is not reported, and never a zero. */
export function blockedSlot(reading: FormReading, slot: Slot, trouble: { readonly at: Position; readonly reason: string }): SlotReading {
  const measure = reading.round.scheme.indicators.get(slot.indicator)?.measure ?? '';
  const account: CellAccount = { source: sourceIn(reading, trouble.at), fate: 'blocked', indicator: slot.indicator, reason: trouble.reason };
  return { figure: notReported(measure), shown: null, account, findings: [] };
}

function readInput(place: SlotCell): SlotReading {
  const { value, findings } = figureIn(place);
  const blocking = findings.find(({ tier }) => tier === '强制');
  const account = blocking ? accountOf(place, 'blocked', blocking.message) : accountOfFigure(place, value);
  return { figure: value, shown: null, account, findings: [...formulaFindings(place), ...findings] };
}

/** Only what is counted or quoted is used: a blank and a slash are not, and say so. */
function accountOfFigure(place: SlotCell, { state }: Figure): CellAccount {
  const typed = shortened(cellText(place.cell).trim());
  switch (state) {
    case 'value':
    case 'zero':
      return accountOf(place, 'used', '');
    case 'blank':
      return accountOf(place, 'ignored', '空白，没有填');
    case 'notReported':
      return accountOf(place, 'ignored', typed === '' ? '空白，按未报处理' : `填的是“${typed}”，按未报处理`);
    case 'notApplicable':
      return accountOf(place, 'ignored', `${typed === '' ? '空白' : `填的是“${typed}”`}，按不适用处理，不计入合计`);
  }
}

function formulaFindings(place: SlotCell): Finding[] {
  const { cell, indicator } = place;
  if (cell.formula === undefined || cell.uncached) return [];
  const formula = shortened(cell.formula);
  if (isExternal(cell.formula)) return [raise(externalLink, { indicator: indicator.name, formula }, { place: placeOf(place) })];
  return [raise(formulaInInput, { indicator: indicator.name, formula, typed: quoteNumber(cellText(cell), indicator.type) || '空白' }, { place: placeOf(place) })];
}

/** The scheme's task counts; what the form shows is only compared. */
function readTask(place: SlotCell): SlotReading {
  const { reading, indicator, cell } = place;
  const { unit, round, issued } = reading;
  const task = taskFigure(round.scheme, indicator, { unit, period: round.period });
  const shown = figureIn(place).value;
  const figure = task ?? notReported(indicator.measure);
  const account = isSame(shown, figure) ? accountOfFigure(place, figure) : accountOf(place, 'ignored', '任务数以方案为准，不取表中的');
  return { figure, shown, account, findings: taskFindings({ cell, shown, indicator, issued, place: placeOf(place) }, task) };
}

/** The engine calculates it anew; what the form shows is only compared. */
function readComputed(place: SlotCell): SlotReading {
  const readable = place.cell.value.kind !== 'error' && !place.cell.uncached;
  const shown = readable ? figureIn(place).value : null;
  return { figure: null, shown, account: accountOf(place, 'ignored', '计算格，按填报的数重新计算'), findings: computedFindings(place) };
}

function computedFindings(place: SlotCell): Finding[] {
  const { reading, indicator, cell, slot } = place;
  const { form, round, issued } = reading;
  const at = { place: placeOf(place) };
  const name = indicator.name;
  if (cell.value.kind === 'error') return [raise(errorShown, { indicator: name, typed: cell.value.value }, at)];
  if (cell.formula === undefined) {
    const replaced = issued && lostFormulas(reading).length === 0 && cell.value.kind !== 'blank' && slotFormula(slot, form, round.scheme) !== null;
    return replaced ? [raise(formulaReplaced, { indicator: name, typed: shortened(quoteNumber(cellText(cell), indicator.type)) }, at)] : [];
  }
  if (isExternal(cell.formula)) return [raise(externalLink, { indicator: name, formula: shortened(cell.formula) }, at)];
  return cell.uncached ? [raise(resultMissing, { indicator: name }, at)] : [];
}

function figureIn({ reading, indicator, cell, source }: SlotCell): ReturnType<typeof readFigure> {
  return readFigure(cell, indicator, { source, unit: reading.unit.name, indicator: indicator.code });
}

function accountOf({ source, slot }: SlotCell, fate: CellAccount['fate'], reason: string): CellAccount {
  return { source, fate, indicator: slot.indicator, reason };
}

function placeOf({ reading, source, slot }: SlotCell): Place {
  return { unit: reading.unit.name, ...source, indicators: [slot.indicator] };
}

function isSame(shown: Figure, figure: Figure): boolean {
  if (isNumeric(shown) && isNumeric(figure)) return new Big(shown.value).eq(figure.value);
  return shown.value === figure.value && shown.text === figure.text;
}

/** `[1]Sheet1!A1` or a path with the file's name in brackets. */
function isExternal(formula: string): boolean {
  return /\[\d+\]|\.xl\w{0,3}\]|\.et\]/i.test(formula);
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

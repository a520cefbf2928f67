import { toAddress } from '../address';
import type { CellWrite, Edit } from '../edit';
import { notReported, type Figure } from '../figure/figure';
import { layOutForm } from '../form/lay-out-form';
import { slotRole } from '../form/slot-role';
import type { Slot } from '../scheme/form';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import type { Checked } from '../validation/checked';
import { computedCell } from './computed-cell';
import { shortened } from './cells';
import { figureCell, LONGEST_NOTE } from './figure-cell';
import type { UnitSheet } from './workbook-plan';

/** A unit's form in its issued layout, holding the figures as they were read; computed slots are live formulas. */
export function unitSheet(owner: UnitSheet, round: Round): Edit[] {
  const { unit, form, checked, sheet } = owner;
  const { scheme } = round;
  const contentOf = (slot: Slot): CellWrite | null => {
    const indicator = scheme.indicators.get(slot.indicator);
    if (!indicator) return null;
    if (slotRole(slot, scheme) === '计算') return withShown(computedSlot(owner, indicator, round), checked, indicator.code);
    return figureCell(figureIn(owner, indicator.code, round) ?? notReported(indicator.measure), indicator, { notes: isTyped(indicator) });
  };
  const header = { ...checked.submission.header, 单位: checked.submission.header.单位 ?? unit.name };
  return [...layOutForm(form, round, { unit, sheet, contentOf, header, locked: false }), { kind: 'print', sheet, orientation: 'landscape' }];
}

/** A computed slot as a formula within its sheet. */
export function computedSlot(owner: UnitSheet, indicator: Indicator, round: Round): CellWrite {
  const figure = owner.checked.figures.get(indicator.code) ?? notReported(indicator.measure);
  const reference = (code: string) => {
    const slot = owner.form.slots.find((one) => one.indicator === code);
    return slot ? toAddress(slot.at) : null;
  };
  return computedCell(indicator, figure, { scheme: round.scheme, reference, figure: (code) => figureIn(owner, code, round) });
}

/** What stands in the sheet: typed figures as read, tasks as the scheme has them, the others as calculated. */
function figureIn({ checked }: UnitSheet, code: string, { scheme }: Round): Figure | undefined {
  const indicator = scheme.indicators.get(code);
  return indicator && isTyped(indicator) ? checked.submission.figures.get(code) : checked.figures.get(code);
}

/** Typed by the unit, as against given by the scheme or calculated. */
function isTyped({ source }: Indicator): boolean {
  return source === '填报' || source === '市级';
}

/** What the unit's own cell showed, where that is something else than the figures come to. */
function withShown(cell: CellWrite, { submission, figures }: Checked, code: string): CellWrite {
  const shown = submission.shown.get(code);
  const value = figures.get(code)?.value ?? null;
  const [source] = shown?.sources ?? [];
  if (!shown || !source || shown.value === null || value === null) return cell;
  if (Math.abs(Number(shown.value) - Number(value)) <= 0.00005) return cell;
  return { ...cell, note: shortened(`原表此格显示：${shown.text === '' ? shown.value : shown.text}\n出处：${source.file} ${source.sheet}!${source.cell}`, LONGEST_NOTE) };
}

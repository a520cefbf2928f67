import { areaAddress, toAddress } from '../../address';
import type { Figure } from '../../figure/figure';
import { notReported } from '../../figure/figure';
import { type Finding, raise } from '../../finding';
import type { Area, Position } from '../../grid';
import type { Slot } from '../../scheme/form';
import { taskFigure } from '../../scheme/task-figure';
import { mergesOf } from '../form-region';
import { slotRole } from '../slot-role';
import type { CellAccount } from '../submission';
import type { FormReading } from './form-reading';
import type { SlotPlace } from './match-sheet';
import { namedOtherwise } from './named-otherwise';
import { type SlotReading, blockedSlot, readSlot } from './read-slot';
import { mergedSlots, slotAmbiguous, slotNotFound } from './structure-findings';

/** What came of the slots of a form that are one unit's. */
export interface SlotsReading {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly shown: ReadonlyMap<string, Figure>;
  readonly cells: readonly CellAccount[];
  readonly findings: readonly Finding[];
  /** True where a slot could not be found: what else is in the sheet may be it. */
  readonly lacking: boolean;
}

export function readSlots(reading: FormReading, slots: readonly Slot[]): SlotsReading {
  const placed = slots.map((slot) => ({ slot, place: reading.match.place(slot) }));
  const covered = coveredSlots(reading, placed);
  const figures = new Map<string, Figure>();
  const shown = new Map<string, Figure>();
  const cells: CellAccount[] = [];
  const findings: Finding[] = [...covered.findings];
  for (const { slot, place } of placed) {
    const read = place.kind === 'one' ? readPlaced(reading, slot, { at: place.at, covered: covered.addresses }) : null;
    if (!read) {
      const figure = figureWithout(reading, slot);
      if (figure) figures.set(slot.indicator, figure);
      if (place.kind !== 'one') findings.push(notFound(reading, slot, place));
      continue;
    }
    if (read.figure) figures.set(slot.indicator, read.figure);
    if (read.shown) shown.set(slot.indicator, read.shown);
    cells.push(read.account);
    findings.push(...read.findings);
  }
  return { figures, shown, cells, findings, lacking: placed.some(({ place }) => place.kind !== 'one') };
}

/** What counts where a slot's cell was not found: the scheme's task; for what was to be typed, nothing, and never a zero. */
function figureWithout({ round, unit }: FormReading, slot: Slot): Figure | null {
  const indicator = round.scheme.indicators.get(slot.indicator);
  const role = slotRole(slot, round.scheme);
  if (role === '计算') return null;
  const task = role === '任务' && indicator ? taskFigure(round.scheme, indicator, { unit, period: round.period }) : undefined;
  return task ?? notReported(indicator?.measure ?? '');
}

function readPlaced(reading: FormReading, slot: Slot, { at, covered }: { at: Position; covered: ReadonlySet<string> }): SlotReading | null {
  if (covered.has(toAddress(at))) return blockedSlot(reading, slot, { at, reason: '被合并单元格盖住，读不到数' });
  const line = slotRole(slot, reading.round.scheme) === '填报' ? namedOtherwise(reading, slot, at) : null;
  if (!line) return readSlot(reading, slot, at);
  const blocked = blockedSlot(reading, slot, { at, reason: '旁边写的是别的项目，不知道是哪一个的数' });
  return { ...blocked, findings: [notFound(reading, slot, { kind: 'none', line })] };
}

function notFound(reading: FormReading, slot: Slot, { kind, line }: Exclude<SlotPlace, { kind: 'one' }>): Finding {
  const indicator = reading.round.scheme.indicators.get(slot.indicator)?.name ?? slot.indicator;
  const texts = (line === '行' ? slot.rowLabels : slot.headings).join(' / ');
  const title = `${line === '行' ? '行标题' : '列标题'}${texts === '' ? '' : `“${texts}”`}`;
  const place = { unit: reading.unit.name, file: reading.file, sheet: reading.sheet.name, cell: toAddress(reading.match.image(slot.at) ?? slot.at), indicators: [slot.indicator] };
  const typed = slotRole(slot, reading.round.scheme) === '填报';
  const particulars = typed ? {} : ({ tier: '核实' } as const);
  const fate = typed ? '' : '；这一格不由单位填报，汇总不受影响';
  return kind === 'many'
    ? raise(slotAmbiguous, { indicator, why: `${title}有重复${fate}` }, { place, particulars })
    : raise(slotNotFound, { indicator, why: `${title}不在表里了${fate}` }, { place, particulars });
}

interface Covered {
  readonly addresses: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Slots under a merged area that the form does not have, other than in its first cell. */
function coveredSlots(reading: FormReading, placed: readonly { slot: Slot; place: SlotPlace }[]): Covered {
  const designed = new Set(mergesOf(reading.form.layout).map((area) => imageOf(reading, area)));
  const addresses = new Set<string>();
  const findings: Finding[] = [];
  for (const area of mergesOf(reading.sheet)) {
    if (designed.has(areaAddress(area))) continue;
    const under = placed.flatMap(({ slot, place }) => (place.kind === 'one' && isUnder(area, place.at) ? [{ slot, at: place.at }] : []));
    if (under.length === 0) continue;
    for (const { at } of under) addresses.add(toAddress(at));
    const indicators = under.map(({ slot }) => reading.round.scheme.indicators.get(slot.indicator)?.name ?? slot.indicator).join('、');
    const place = { unit: reading.unit.name, file: reading.file, sheet: reading.sheet.name, cell: areaAddress(area) };
    findings.push(raise(mergedSlots, { area: areaAddress(area), indicators }, { place }));
  }
  return { addresses, findings };
}

function imageOf({ match }: FormReading, { top, left, bottom, right }: Area): string {
  const start = match.image({ row: top, column: left });
  const end = match.image({ row: bottom, column: right });
  return start && end ? areaAddress({ top: start.row, left: start.column, bottom: end.row, right: end.column }) : '';
}

function isUnder({ top, left, bottom, right }: Area, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left);
}

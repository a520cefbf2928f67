import { type Period, parsePeriod, periodName, shiftPeriod } from '../../../core/period';
import { sendersOf } from '../../../core/scheme/senders-of';
import { readPeriodCode } from '../../../core/scheme/table/read-period-code';
import type { Unit } from '../../../core/scheme/unit';
import type { LaidDown } from '../../session';

/** A period that is proposed, and what it was taken from; nothing reads the clock. */
export interface Proposed {
  readonly period: string;
  readonly from: 'workbook' | 'history' | 'nothing';
}

/** The period for which forms are wanted: the workbook's, else the one after the history's last. */
export function proposedFor(ofWorkbook: string, { scheme: { periods }, lastPeriod }: LaidDown): Proposed {
  if (ofWorkbook !== '') return { period: ofWorkbook, from: 'workbook' };
  const last = lastPeriod === null ? null : parsePeriod(lastPeriod, periods);
  return last ? { period: periodName(shiftPeriod(last, periods, 1)), from: 'history' } : { period: '', from: 'nothing' };
}

/** A period as typed; null where it is none of the scheme's. */
export function typedPeriod(typed: string, { scheme: { periods } }: LaidDown): Period | null {
  return parsePeriod(readPeriodCode(typed, periods) ?? '', periods);
}

/** A unit that sends a workbook in the period, and whether it is to get one. */
export interface Chosen {
  readonly unit: Unit;
  readonly gets: boolean;
}

/** The units that send one, all of them chosen but those left out. */
export function chosenUnits(period: Period | null, { scheme }: LaidDown, leftOut: readonly string[]): Chosen[] {
  return period ? sendersOf(scheme, period).map((unit) => ({ unit, gets: !leftOut.includes(unit.code) })) : [];
}

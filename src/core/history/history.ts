import type { Figure } from '../figure/figure';

/** One row of sheet 历史: what a unit (null: the city) reported for an indicator in an earlier period. */
export interface HistoryRecord {
  readonly period: string;
  /** The unit's code; null for the city's figure. */
  readonly unit: string | null;
  readonly indicator: string;
  readonly figure: Figure;
  readonly version: number;
}

/** 往期: the figures of earlier rounds. */
export interface History {
  /** The figure of the highest version, or undefined where there is none. `period` is a period code. */
  find(key: { readonly period: string; readonly unit: string | null; readonly indicator: string }): Figure | undefined;
  /** The codes of the periods that have figures, in order. */
  readonly periods: readonly string[];
}

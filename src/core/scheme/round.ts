import type { Adoption } from './adoption';
import type { History } from '../history/history';
import type { Day, Period } from '../period';
import type { Scheme } from './scheme';

/** 期: one scheme, one period and the figures of earlier ones. `date` is the report's 成文日期. */
export interface Round {
  readonly scheme: Scheme;
  readonly period: Period;
  readonly history: History;
  readonly date: Day;
  /** How units count where the official chose otherwise than 本期. */
  readonly adoptions: readonly Adoption[];
}

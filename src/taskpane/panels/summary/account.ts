import type { RoundResult } from '../../../core/sheets/round-result';

/** What became of every cell that was filled in. */
export interface Account {
  readonly total: number;
  readonly used: number;
  readonly ignored: number;
  readonly blocked: number;
  /** Each is used, left out for a reason, or sent back. */
  readonly agrees: boolean;
}

export function accountOf({ cells }: Pick<RoundResult, 'cells'>): Account {
  const count = (of: string): number => cells.filter(({ fate }) => fate === of).length;
  const [used, ignored, blocked] = [count('used'), count('ignored'), count('blocked')];
  const told = cells.every(({ fate, reason }) => fate === 'used' || reason !== '');
  return { total: cells.length, used, ignored, blocked, agrees: told && used + ignored + blocked === cells.length };
}

import { findAdoption } from '../scheme/find-adoption';
import type { Round } from '../scheme/round';
import type { Contribution } from './summary';

/** True of a figure that comes from the period before by 沿用上期, as a whole or in part: not of a task, which is the scheme's. */
export function isCarried({ unit, figure }: Contribution, round: Round): boolean {
  return findAdoption(unit, round)?.way === '沿用上期' && figure.sources.some(({ file }) => file !== round.scheme.file);
}

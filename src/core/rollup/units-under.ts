import type { Adoption } from '../scheme/adoption';
import { dueOf } from '../scheme/due';
import { findAdoption } from '../scheme/find-adoption';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';

/** The units from which something is due and that count as the adoption says: its own unit, and those under it with none of their own. */
export function unitsUnder(adoption: Adoption, round: Round): readonly Unit[] {
  const due = dueOf(round.scheme, round.period).map(({ unit }) => unit);
  return [...new Set(due)].filter((unit) => findAdoption(unit, round) === adoption);
}

import { rowUnits } from '../../scheme/due';
import { formsOf } from '../../scheme/forms-of';
import type { Round } from '../../scheme/round';
import type { Unit } from '../../scheme/unit';

/** Above so many units a form takes only its sender's relatives with it: the others are there to be told apart by name. */
const MOST_UNITS = 60;

/** The sender, those that have a row in its form or stand under or over it, and those that were merged into any of these. */
export function relatives(sender: Unit, round: Round): readonly Unit[] {
  const { units } = round.scheme;
  const hasRows = formsOf(round.scheme, sender).some(({ unitRow }) => unitRow !== null);
  const found = new Set([sender, ...(hasRows ? rowUnits(sender, round.scheme, round.period) : [])]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    const codes = new Set([...found].map(({ code }) => code));
    for (const unit of units) if (codes.has(unit.parent ?? '') || codes.has(unit.mergedInto ?? '')) found.add(unit);
  }
  return units.filter((unit) => found.has(unit));
}

/** The units that a form knows by name. */
export function unitsNamed(sender: Unit, round: Round): readonly Unit[] {
  const { units } = round.scheme;
  if (units.length <= MOST_UNITS) return units;
  const near = new Set(relatives(sender, round));
  const over = new Set([...near].flatMap(({ parent, mergedInto }) => [parent, mergedInto]));
  return units.filter((unit) => near.has(unit) || over.has(unit.code));
}

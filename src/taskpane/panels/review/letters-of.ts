import { letterToUnit } from '../../../core/sheets/letter-to-unit';
import { addresseesOf } from '../../../core/sheets/return-sheet';
import type { RoundResult } from '../../../core/sheets/round-result';
import type { UnitExplanations } from '../../../core/validation/explanation-gate/unit-explanations';

/** What to write to whom about a unit: the unit itself, or whoever fills in its row. */
export interface Letter {
  readonly to: string;
  readonly text: string;
}

/** By the unit's name. */
export function lettersOf(result: RoundResult, explanations: UnitExplanations): ReadonlyMap<string, Letter> {
  const letters = addresseesOf(result, explanations).map((addressee) => ({ units: addressee.units, letter: { to: addressee.name, text: letterToUnit(addressee, result) } }));
  return new Map(letters.filter(({ letter }) => letter.text !== '').flatMap(({ units, letter }) => units.map((unit): [string, Letter] => [unit, letter])));
}

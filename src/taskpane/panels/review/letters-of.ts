import { type Addressee, letterToUnit } from '../../../core/sheets/letter-to-unit';
import { addresseesOf } from '../../../core/sheets/return-sheet';
import type { RoundResult } from '../../../core/sheets/round-result';
import type { UnitExplanations } from '../../../core/validation/explanation-gate/unit-explanations';

/** What to write to whom about a unit: the unit itself, or whoever fills in its row. */
export interface Letter {
  readonly to: string;
  readonly text: string;
}

/** By the unit's name; each is written when it is asked for, null where there is nothing to say. */
export function letterWriter(result: RoundResult, explanations: UnitExplanations): (unit: string) => Letter | null {
  const known: { addressees?: ReadonlyMap<string, Addressee> } = {};
  const letters = new Map<string, Letter | null>();
  return (unit) => {
    known.addressees ??= new Map(addresseesOf(result, explanations).flatMap((one) => one.units.map((name): [string, Addressee] => [name, one])));
    const addressee = known.addressees.get(unit);
    const kept = letters.get(unit);
    if (kept !== undefined || !addressee) return kept ?? null;
    const text = letterToUnit(addressee, result);
    const letter = text === '' ? null : { to: addressee.name, text };
    letters.set(unit, letter);
    return letter;
  };
}

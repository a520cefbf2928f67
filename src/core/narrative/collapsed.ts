import { dueOf } from '../scheme/due';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';

/** Units as they are named together: where all that one unit fills in rows for are among them, that unit stands for them. */
export function collapsed(units: readonly Unit[], { scheme, period }: Round): readonly Unit[] {
  const codes = new Set(units.map(({ code }) => code));
  const due = dueOf(scheme, period).filter(({ unit, sender }) => unit.code !== sender.code);
  const whole = new Map(due.filter(({ unit }) => codes.has(unit.code)).map(({ sender }) => [sender.code, sender]));
  for (const { unit, sender } of due) if (!codes.has(unit.code)) whole.delete(sender.code);
  const standsFor = (unit: Unit) => due.find((one) => one.unit.code === unit.code && whole.has(one.sender.code))?.sender ?? unit;
  return [...new Map(units.map(standsFor).map((unit) => [unit.code, unit])).values()];
}

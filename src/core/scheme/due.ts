import type { Period } from '../period';
import { unitsOf } from './find-unit';
import type { Form, Slot } from './form';
import type { Scheme } from './scheme';
import type { Unit } from './unit';

/** One thing that is due: a unit's form, and who sends it. */
export interface Due {
  readonly unit: Unit;
  readonly form: Form;
  /** The unit itself, or the one that fills in its row. */
  readonly sender: Unit;
}

type Units = Pick<Scheme, 'units' | 'forms'>;

/** All that is due in the period, in the order of the units, then of the forms. */
export function dueOf(scheme: Units, period: Pick<Period, 'code'>): readonly Due[] {
  return settledOf(scheme, period).all;
}

/** What of it is due of one unit. */
export function dueOfUnit(unit: Pick<Unit, 'code'>, scheme: Units, period: Pick<Period, 'code'>): readonly Due[] {
  return settledOf(scheme, period).byUnit.get(unit.code) ?? [];
}

interface Settled {
  readonly all: readonly Due[];
  readonly byUnit: ReadonlyMap<string, readonly Due[]>;
}

/** By the units of a period and the forms, each of which is one for as long as a scheme lives. */
const SETTLED = new WeakMap<readonly Unit[], WeakMap<readonly Form[], Settled>>();

function settledOf(scheme: Units, period: Pick<Period, 'code'>): Settled {
  const units = unitsOf(scheme, period);
  const byForms = SETTLED.get(units) ?? new WeakMap<readonly Form[], Settled>();
  SETTLED.set(units, byForms);
  const settled = byForms.get(scheme.forms) ?? settle(units, scheme.forms);
  byForms.set(scheme.forms, settled);
  return settled;
}

function settle(units: readonly Unit[], forms: readonly Form[]): Settled {
  const byUnit = new Map<string, Due[]>();
  for (const form of forms) {
    for (const sender of units) {
      if (!form.unitKinds.includes(sender.kind)) continue;
      for (const due of dueFrom(sender, form, units)) byUnit.set(due.unit.code, [...(byUnit.get(due.unit.code) ?? []), due]);
    }
  }
  return { all: units.flatMap(({ code }) => byUnit.get(code) ?? []), byUnit };
}

/** Whose figures a sender's form brings: its own, and those of the units that have a row in it. */
function dueFrom(sender: Unit, form: Form, units: readonly Unit[]): Due[] {
  const own = form.unitRow === null || ownSlots(form).some(({ computed }) => !computed) || form.lists.length > 0;
  const rows = form.unitRow === null ? [] : rowUnitsAmong(units, sender);
  return [...(own ? [sender] : []), ...rows].map((unit) => ({ unit, form, sender }));
}

/** The units that have a row in the sender's form: those under it; 市本级, which has none, sends the rows of all that stand under the city. */
export function rowUnits(sender: Unit, scheme: Units, period: Pick<Period, 'code'>): Unit[] {
  return rowUnitsAmong(unitsOf(scheme, period), sender);
}

/** The same among units of whatever periods. */
export function rowUnitsAmong(units: readonly Unit[], sender: Unit): Unit[] {
  const under = units.filter(({ parent }) => parent === sender.code);
  if (under.length > 0) return under;
  if (sender.kind !== '市本级') return [];
  return units.filter(({ parent, kind }) => parent === null && kind !== '市本级');
}

/** The slots that are filled for the unit: its row's, or those of the form but for the row. */
export function dueSlots({ unit, form, sender }: Due): Slot[] {
  return unit.code === sender.code ? ownSlots(form) : rowSlots(form);
}

/** The slots of a form that are its sender's own. */
export function ownSlots({ slots, unitRow }: Pick<Form, 'slots' | 'unitRow'>): Slot[] {
  return slots.filter(({ at }) => at.row !== unitRow?.row);
}

/** The slots of the row that stands for each unit. */
export function rowSlots({ slots, unitRow }: Pick<Form, 'slots' | 'unitRow'>): Slot[] {
  return slots.filter(({ at }) => at.row === unitRow?.row);
}

import { subjectsOf } from '../expression/references-of';
import type { Submission } from '../form/submission';
import { type Due, dueOfUnit, dueSlots } from '../scheme/due';
import type { Round } from '../scheme/round';
import type { Scheme } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import { formulaOf } from '../scheme/formula-of';

/** Which indicators a submission answers for, and which another form of the same unit does. */
export interface OwnIndicators {
  /** Those of the form's slots that are the unit's own, or its row's, in their order. */
  readonly asked: readonly string[];
  /** With what is calculated from them, and the form's lists and their columns. */
  readonly own: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * A submission answers for the indicators of its form's slots and for what is calculated from them.
 * A task that stands in no form falls to the unit's first, so that it counts once.
 */
export function ownIndicators(submission: Submission, unit: Unit, { scheme, period }: Round): OwnIndicators {
  const due = dueOfUnit(unit, scheme, period);
  const likeThis = `${submission.form}|${due.map((one) => `${one.form.name}:${one.unit.code === one.sender.code}`).join('|')}`;
  const known = KNOWN.get(scheme)?.get(likeThis);
  if (known) return known;
  const answering = answersOf(submission, due, scheme);
  if (due.some(({ form }) => form.name === submission.form)) KNOWN.set(scheme, (KNOWN.get(scheme) ?? new Map<string, OwnIndicators>()).set(likeThis, answering));
  return answering;
}

/** Units of which the same forms are due answer for the same. */
const KNOWN = new WeakMap<Scheme, Map<string, OwnIndicators>>();

function answersOf(submission: Submission, due: readonly Due[], scheme: Scheme): OwnIndicators {
  const forms = due.map((one) => ({ name: one.form.name, codes: dueSlots(one).map((slot) => slot.indicator), listed: listedBy(one) }));
  const form = forms.find(({ name }) => name === submission.form);
  const asked = [...new Set(form?.codes ?? [...submission.figures.keys(), ...submission.shown.keys()])];
  const others = forms.filter((one) => one !== form).flatMap(({ codes, listed }) => [...codes, ...listed]);
  const isFirst = form === undefined || form === forms[0];
  const listed = form?.listed ?? [...submission.lists.keys()];
  const own = withCalculated([...asked, ...listed, ...(isFirst ? tasksBeyond([...asked, ...others], scheme) : [])], scheme);
  return { asked, own, elsewhere: withCalculated(others, scheme) };
}

/** The lists of the form and their columns; they are the sender's. */
function listedBy({ unit, sender, form }: Due): string[] {
  return unit.code === sender.code ? form.lists.flatMap(({ list, columns }) => [list, ...columns.map(({ column }) => column)]) : [];
}

function tasksBeyond(codes: readonly string[], { indicators }: Scheme): string[] {
  return [...indicators.values()].filter(({ source, code }) => source === '任务' && !codes.includes(code)).map(({ code }) => code);
}

/** These with what is calculated from them. A task alone does not make a unit answer for the rate over it. */
export function withCalculated(codes: readonly string[], { indicators }: Pick<Scheme, 'indicators'>): ReadonlySet<string> {
  const own = new Set(codes);
  const isReported = (code: string) => own.has(code) && indicators.get(code)?.source !== '任务';
  for (let before = -1; before < own.size; ) {
    before = own.size;
    for (const indicator of indicators.values()) {
      const formula = formulaOf(indicator);
      if (formula && subjectsOf(formula).some(isReported)) own.add(indicator.code);
    }
  }
  return own;
}

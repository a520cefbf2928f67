import { referencesOf } from '../../expression/references-of';
import type { Submission } from '../../form/submission';
import type { Round } from '../../scheme/round';
import type { Scheme, SchemeRule } from '../../scheme/scheme';
import type { Unit } from '../../scheme/unit';
import { formulaOf } from '../../scheme/formula-of';
import { behind } from './typed-inputs';

/** A submission with the round that it is judged in. */
export interface Trial {
  readonly submission: Submission;
  readonly unit: Unit;
  readonly round: Round;
}

/** The same trial with only what another number in these inputs can change, so that trying many numbers stays cheap. */
export function narrow({ submission, unit, round }: Trial, inputs: readonly string[]): Trial {
  const { scheme } = round;
  const touched = touchedBy(inputs, scheme);
  const rules = scheme.rules.filter((rule) => codesOf(rule).some((code) => touched.has(code)));
  const concerned = behind([...touched, ...rules.flatMap(codesOf)], scheme.indicators);
  const narrowed: Scheme = {
    ...scheme,
    rules,
    indicators: new Map([...scheme.indicators].filter(([code]) => concerned.has(code))),
    tasks: scheme.tasks.filter((task) => task.unit === unit.code && concerned.has(task.indicator)),
    forms: scheme.forms.map((form) => ({ ...form, slots: form.slots.filter((slot) => concerned.has(slot.indicator)) })),
  };
  const figures = new Map([...submission.figures].filter(([code]) => concerned.has(code)));
  return { submission: { ...submission, figures }, unit, round: { ...round, scheme: narrowed } };
}

/** The inputs and all that is calculated from them. */
function touchedBy(inputs: readonly string[], { indicators }: Scheme): Set<string> {
  const touched = new Set(inputs);
  for (let before = -1; before < touched.size; ) {
    before = touched.size;
    for (const indicator of indicators.values()) {
      const formula = formulaOf(indicator);
      if (formula && referencesOf(formula).indicators.some((code) => touched.has(code))) touched.add(indicator.code);
    }
  }
  return touched;
}

function codesOf({ formula, when }: SchemeRule): readonly string[] {
  return [formula, when].flatMap((one) => (one ? referencesOf(one).indicators : []));
}

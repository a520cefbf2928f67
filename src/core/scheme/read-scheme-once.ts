import type { Outcome } from '../finding';
import type { Grid } from '../grid';
import { type Steps, toTheEnd } from '../steps';
import { schemeSteps } from './read-scheme';
import type { Scheme } from './scheme';

interface Reading {
  readonly file: string;
  readonly outcome: Outcome<Scheme | null>;
}

const readings = new WeakMap<readonly Grid[], Reading>();

/** The scheme of these sheets; of the same ones it is read once, however often somebody asks. */
export function readSchemeOnce(sheets: readonly Grid[], file: string): Outcome<Scheme | null> {
  return toTheEnd(schemeOnceSteps(sheets, file));
}

/** The same in steps: of those that were read, none. */
export function* schemeOnceSteps(sheets: readonly Grid[], file: string): Steps<Outcome<Scheme | null>> {
  const known = readings.get(sheets);
  if (known?.file === file) return known.outcome;
  const outcome = yield* schemeSteps(sheets, file);
  readings.set(sheets, { file, outcome });
  return outcome;
}

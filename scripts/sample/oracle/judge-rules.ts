import type Big from 'big.js';
import type { ListedCell } from '../answers';
import type { Numbers } from './unit-figures';

/** A unit (or the city) as a rule sees it: this period, the one before, its texts by indicator. */
export interface Seen {
  readonly now: Numbers;
  readonly before: Numbers;
  readonly texts: ReadonlyMap<string, string>;
  /** What stands in lists; for the city, in those of all its units. */
  readonly listed: readonly ListedCell[];
  /** For the city: whether every unit that is due counts. */
  readonly whole?: boolean;
}

/** Whether a rule holds; undefined where it does not apply or a number it needs is not there. */
export type Holds = (seen: Seen) => boolean | undefined;

/** Rules by their 编号. */
export type Rules = Readonly<Record<string, Holds>>;

/** Whether each rule holds; a rule that does not apply is not there. */
export function verdictsOf(rules: Rules, seen: Seen): Map<string, boolean> {
  return new Map(
    Object.entries(rules).flatMap(([code, holds]) => {
      const verdict = holds(seen);
      return verdict === undefined ? [] : [[code, verdict] as const];
    }),
  );
}

/** The codes of the rules that fail. */
export function failing(rules: Rules, seen: Seen): string[] {
  return [...verdictsOf(rules, seen)].flatMap(([code, holds]) => (holds ? [] : [code]));
}

/** A rule over two numbers of this period. */
export function need([left, right]: readonly [string, string], judge: (left: Big, right: Big) => boolean): Holds {
  return ({ now }) => {
    const [first, second] = [now.get(left), now.get(right)];
    return first && second && judge(first, second);
  };
}

/** A rule over a number of this period and the same of the one before. */
export function against(code: string, judge: (now: Big, before: Big) => boolean): Holds {
  return ({ now, before }) => {
    const [this_, last] = [now.get(code), before.get(code)];
    return this_ && last && judge(this_, last);
  };
}

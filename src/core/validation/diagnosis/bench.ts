import { isNumeric, type Figure } from '../../figure/figure';
import type { Submission } from '../../form/submission';
import type { Scope } from '../../expression/scope';
import { deriveFigures } from '../derive-figures';
import { inspect } from '../inspect';
import { submittedLists } from '../list-entries';
import { type Reported, unitScope } from '../unit-scope';
import type { Trial } from './narrow';
import type { Proposal } from './slip';

/** Where proposals are tried out: the submission is judged anew with other numbers in its cells. */
export class Bench {
  readonly #trial: Trial;
  readonly #before: ReadonlySet<string>;

  constructor(trial: Trial) {
    this.#trial = trial;
    this.#before = this.#found({});
  }

  /** The ids of the findings that the proposal mends; none where it breaks something else. */
  mendedBy({ values }: Proposal): ReadonlySet<string> {
    const after = this.#found(values);
    const breaks = [...after].some((id) => !this.#before.has(id));
    return new Set(breaks ? [] : [...this.#before].filter((id) => !after.has(id)));
  }

  /** What the rules see with another number in one cell. */
  see(indicator: string, value: string): Scope {
    const { unit, round } = this.#trial;
    return unitScope(unit, this.#reported({ [indicator]: value }), round);
  }

  #reported(values: Proposal['values']): Reported {
    const { unit, round } = this.#trial;
    const submission = this.#with(values);
    const lists = submittedLists(submission, round.scheme);
    const derived = deriveFigures({ figures: submission.figures, lists }, round, unit);
    return { get: (code) => derived.get(code), lists };
  }

  /** Without what the form's computed cells showed: they were computed from the slip. */
  #found(values: Proposal['values']): ReadonlySet<string> {
    const { unit, round } = this.#trial;
    const { findings } = inspect({ submission: { ...this.#with(values), shown: new Map() } }, unit, round);
    return new Set(findings.filter(({ tier }) => tier !== '提示').map(({ id }) => id));
  }

  #with(values: Proposal['values']): Submission {
    const { submission } = this.#trial;
    const changed = ([code, figure]: readonly [string, Figure]): [string, Figure] => {
      const value = values[code];
      return [code, value === undefined || !isNumeric(figure) ? figure : { ...figure, value, state: Number(value) === 0 ? 'zero' : 'value' }];
    };
    return { ...submission, figures: new Map([...submission.figures].map(changed)) };
  }
}

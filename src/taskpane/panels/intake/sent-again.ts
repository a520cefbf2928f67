import type { Figure } from '../../../core/figure/figure';
import { listColumn } from '../../../core/form/list-column';
import { changedFigures } from '../../../core/form/several/changed-figures';
import type { Submission } from '../../../core/form/submission';
import type { Scheme } from '../../../core/scheme/scheme';
import type { Unit } from '../../../core/scheme/unit';
import type { RoundResult } from '../../../core/sheets/round-result';

/** A figure that was another one in the file before. */
export interface SentChange {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  /** As typed; '' for nothing. */
  readonly before: string;
  readonly after: string;
}

/** A unit that sent more than once. */
export interface SentAgain {
  /** How many times: 2 for the second. */
  readonly times: number;
  /** The files that do not count. */
  readonly superseded: readonly string[];
  /** Against the one before. */
  readonly changes: readonly SentChange[];
}

/** Null where it sent once, or the same again. */
export function sentAgain({ code }: Pick<Unit, 'code'>, { collection, round: { scheme } }: Pick<RoundResult, 'collection' | 'round'>): SentAgain | null {
  const before = collection.superseded.filter(({ sender }) => sender === code);
  const superseded = [...new Set(before.map(({ file }) => file))];
  if (superseded.length === 0) return null;
  const counting = collection.submissions.filter(({ sender }) => sender === code);
  const changes = counting.flatMap((now) => {
    const was = before.filter(({ unit, form }) => unit === now.unit && form === now.form).at(-1);
    return was ? changedFigures(was, now).map((one) => changeOf(one, now, scheme)) : [];
  });
  return { times: superseded.length + 1, superseded, changes };
}

function changeOf({ indicator: key, one, other }: ReturnType<typeof changedFigures>[number], { sheet }: Submission, scheme: Scheme): SentChange {
  const [indicator = key] = key.split('@');
  const name = scheme.indicators.get(indicator)?.name ?? listColumn(indicator, scheme).name;
  return { name, sheet, cell: (other ?? one)?.sources[0]?.cell ?? '', before: textOf(one), after: textOf(other) };
}

function textOf(figure: Figure | undefined): string {
  return figure?.text.trim() ?? '';
}

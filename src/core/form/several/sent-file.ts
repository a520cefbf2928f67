import type { Figure } from '../../figure/figure';
import { slotKey } from '../issued-forms';
import type { Submission } from '../submission';

/** What one file brought of a sender's form: a submission of its own, or of the units with a row in it, or both. */
export interface SentFile {
  readonly submissions: readonly Submission[];
  /** All of it as one submission of the sender, its rows' figures under the keys of `_月报`. */
  readonly whole: Submission;
}

/** The submissions of a form, by the file that they came in. */
export function sentFiles(submissions: readonly Submission[]): SentFile[] {
  const files = [...new Set(submissions.map(({ file }) => file))];
  return files.flatMap((file) => {
    const own = submissions.filter((one) => one.file === file);
    const [first] = own;
    return first ? [{ submissions: own, whole: wholeOf(first, own) }] : [];
  });
}

function wholeOf(first: Submission, all: readonly Submission[]): Submission {
  if (all.length === 1 && first.unit === first.sender) return first;
  const figures = all.flatMap(({ unit, sender, figures: own }) => [...own].map(([indicator, figure]): [string, Figure] => [slotKey(indicator, unit === sender ? null : unit), figure]));
  return { ...first, unit: first.sender, figures: new Map(figures), lists: new Map(all.flatMap(({ lists }) => [...lists])) };
}

import type { Entry, Scope } from '../expression/scope';
import type { ListEntry, Submission } from '../form/submission';
import type { Scheme } from '../scheme/scheme';

/** An entry of a list as expressions see it; the cell of its first column stands for it. */
export function entryOf({ figures }: ListEntry): Entry {
  const [source] = [...figures.values()].flatMap(({ sources }) => sources);
  return { figure: (column) => figures.get(column), ...(source && { sources: [source] }) };
}

/** The lists of a submission by name: those of its form that it left empty have no entries. */
export function submittedLists(submission: Submission, { forms }: Pick<Scheme, 'forms'>): Submission['lists'] {
  const form = submission.unit === submission.sender ? forms.find(({ name }) => name === submission.form) : undefined;
  const asked = (form?.lists ?? []).map(({ list }): [string, readonly ListEntry[]] => [list, []]);
  return new Map([...asked, ...submission.lists]);
}

/** What the rule sees where it is judged for one entry: the entry's columns as its own figures, all else as before. */
export function entryScope(scope: Scope, entry: Pick<Entry, 'figure'>): Scope {
  return { ...scope, figure: (code) => entry.figure(code) ?? scope.figure(code) };
}

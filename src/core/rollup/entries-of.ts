import type { Entry } from '../expression/scope';
import type { Scheme } from '../scheme/scheme';
import type { Checked } from '../validation/checked';

/** The entries of a 清单 in what counts of these units (null: of all), in their order; undefined where the scheme has no such list. */
export function entriesOf(name: string, counted: readonly Checked[], { scheme, scope }: { readonly scheme: Scheme; readonly scope: ReadonlySet<string> | null }): readonly Entry[] | undefined {
  const own = counted.filter(({ submission }) => scope === null || scope.has(submission.unit));
  const found = own.flatMap(({ submission }) => submission.lists.get(name) ?? []);
  if (found.length === 0 && !scheme.lists.has(name)) return undefined;
  return found.map(({ figures }) => ({ figure: (column) => figures.get(column) }));
}

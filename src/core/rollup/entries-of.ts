import type { Entry } from '../expression/scope';
import { EVENT_LIST } from '../scheme/event-list';
import type { Round } from '../scheme/round';
import type { Summary } from './summary';

/** The entries of a 清单 in all that counts, in the order of the units; undefined where the scheme has no such list. */
export function entriesOf(name: string, { counted }: Pick<Summary, 'counted'>, { scheme }: Pick<Round, 'scheme'>): readonly Entry[] | undefined {
  const found = counted.flatMap(({ submission }) => submission.lists.get(name) ?? []);
  if (found.length === 0 && !scheme.lists.has(name) && name !== EVENT_LIST) return undefined;
  return found.map(({ figures }) => ({ figure: (column) => figures.get(column) }));
}

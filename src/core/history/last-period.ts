import { type Grid, cellAt, cellText } from '../grid';
import { columnsOf } from './read-history';

/** The latest of the periods that a sheet 历史 names, as a code; `codeOf` reads one as it is typed. Null where it names none. */
export function lastPeriod(history: Grid, codeOf: (typed: string) => string | null): string | null {
  const column = columnsOf(history).期;
  if (column === undefined) return null;
  const typed = new Set(history.cells.map((_, index) => cellText(cellAt(history, { row: index + 1, column }))));
  return [...typed].flatMap((text) => codeOf(text) ?? []).sort().at(-1) ?? null;
}

import { type Answers, answersOf, listedOf, tasksOf } from '../answers';
import type { Sample } from '../sample';
import { type TableRow, field } from '../tables';
import type { Seen } from './judge-rules';
import { numbersFrom, numbersOf } from './unit-figures';

/** A unit as the rules see it: the truth but for the numbers that a file gives otherwise. */
export function seenOf(unit: string, otherwise: Answers, { tables }: Sample): Seen {
  const texts = answersOf(unit, 'figures', tables);
  const now = numbersFrom([tasksOf(unit, tables), texts, otherwise], tables);
  return { now, before: numbersOf(unit, 'history', tables), texts, listed: listedOf(unit, tables) };
}

/** The numbers that a file gives otherwise, by troubles of these kinds. */
export function typedOtherwise(troubles: readonly TableRow[], kinds: readonly string[]): Answers {
  const rows = troubles.filter((one) => kinds.includes(field(one, '种类')));
  return new Map(rows.map((one) => [field(one, '位置'), field(one, '填写')]));
}

/** What befell the file. */
export function troublesOf(file: string, { tables }: Sample): TableRow[] {
  return tables.records('troubles').filter((row) => field(row, '文件') === file);
}

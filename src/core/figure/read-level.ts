import type { Outcome } from '../finding';
import { trimmed, withoutSpaces } from './disguise';
import type { Figure } from './figure';
import * as kinds from './findings';
import type { Reading } from './reading';
import { standIn } from './stand-in';

/** A 状态: one of the levels, taken with spaces inside it where only one level can be meant. */
export function readLevel(typed: string, reading: Reading): Outcome<Figure> {
  const { levels } = reading.expected;
  const text = trimmed(typed);
  if (levels.includes(text)) return reading.words(text);
  const [level, ...others] = levels.filter((one) => withoutSpaces(one) === withoutSpaces(text));
  if (level !== undefined && others.length === 0) return reading.words(level, [reading.raise(kinds.spacedLevel, { typed, level })]);
  return reading.standIn(typed, standIn(typed)) ?? reading.blocked(text, reading.raise(kinds.unknownLevel, { typed: text, levels: levels.join('、') }));
}

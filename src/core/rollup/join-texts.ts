import type { Figure } from '../figure/figure';
import { writeDay } from '../figure/write-day';
import type { Contribution } from './summary';

/** Ends that give way to the mark between two units' texts. */
const END = /[。；;，,、\s]+$/u;

/**
 * What units wrote, in their order: one unit's text as it is; of several, each led by its short name and parted by ；.
 * Where all wrote the same it is said once for all of them: 甲县、乙县：已开工.
 */
export function joinTexts(parts: readonly Contribution[]): string {
  const said = new Map<string, string[]>();
  for (const { unit, figure } of [...parts].sort((one, other) => one.unit.order - other.unit.order || (one.unit.code < other.unit.code ? -1 : 1))) {
    const text = wordsOf(figure, parts.length > 1).trim().replace(END, '');
    if (text !== '') said.set(text, [...(said.get(text) ?? []), unit.shortName || unit.name]);
  }
  if (parts.length === 1) return [...said.keys()].join('');
  return [...said].map(([text, names]) => `${names.join('、')}：${text}`).join('；');
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day among others is written as in a sentence; alone it stays a day, which a mark can write as it likes. */
function wordsOf({ value, text, measure }: Figure, isAmongOthers: boolean): string {
  if (value !== null && text === '') return `${value}${measure}`;
  return isAmongOthers && ISO_DAY.test(text) ? writeDay(text, 'YYYY年M月D日') : text;
}

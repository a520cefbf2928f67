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
    const text = (figure.value === null || figure.text !== '' ? figure.text : `${figure.value}${figure.measure}`).trim().replace(END, '');
    if (text !== '') said.set(text, [...(said.get(text) ?? []), unit.shortName || unit.name]);
  }
  if (parts.length === 1) return [...said.keys()].join('');
  return [...said].map(([text, names]) => `${names.join('、')}：${text}`).join('；');
}

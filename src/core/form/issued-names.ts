import type { Period } from '../period';
import type { Unit } from '../scheme/unit';

/** The files' names by unit code, `次序_简称_期.xlsx`, each one fit for Windows and no two the same there. */
export function issuedNames(senders: readonly Unit[], { code: period }: Pick<Period, 'code'>): ReadonlyMap<string, string> {
  const digits = Math.max(2, ...senders.map(({ order }) => String(order).length));
  const stems = senders.map(({ order, shortName }) => `${String(order).padStart(digits, '0')}_${fitForWindows(shortName)}_${period}`);
  const taken = stems.map((stem) => stem.toLowerCase());
  return new Map(senders.map(({ code }, index) => {
    const stem = stems[index] ?? '';
    const alone = taken.indexOf(stem.toLowerCase()) === taken.lastIndexOf(stem.toLowerCase());
    return [code, `${alone ? stem : `${stem}_${fitForWindows(code)}`}.xlsx`];
  }));
}

const LONGEST = 60;

/** Windows forbids these characters in names, and drops spaces and full stops from their ends. */
function fitForWindows(name: string): string {
  return name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '_').slice(0, LONGEST).replace(/[\s.]+$/, '').trim();
}

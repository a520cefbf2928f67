import type { Finding } from '../core/finding';
import type { Lang } from './lang';

/** How what the program says of its own is told in one language. */
export interface Telling {
  finding(finding: Finding): Finding;
  /** A phrase of the program's own; any other text as it is. */
  phrase(text: string): string;
}

const CHINESE: Telling = { finding: (finding) => finding, phrase: (text) => text };
const spoken = new Map<Lang, Telling>([['zh-CN', CHINESE]]);

/** Makes a language known. Its words are many: whoever does not speak it need not load them. */
export function learn(lang: Lang, telling: Telling): void {
  spoken.set(lang, telling);
}

export function tellingIn(lang: Lang): Telling {
  const telling = spoken.get(lang);
  if (!telling) throw new Error(`${lang} is spoken before it was learnt`);
  return telling;
}

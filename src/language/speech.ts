import type { Slots } from '../core/finding';
import type { Lang } from './lang';
import { singular } from './singular';

/** The program's own words in one language. `Texts` are the Chinese ones: every other language has their keys and slots. */
export interface Speech<Texts extends Readonly<Record<string, string>>> {
  readonly lang: Lang;
  say<Key extends keyof Texts & string>(key: Key, slots?: Slots<Texts[Key]>): string;
}

export function speechIn<Texts extends Readonly<Record<string, string>>>(lang: Lang, texts: Readonly<Record<keyof Texts & string, string>>): Speech<Texts> {
  const finish = lang === 'en-US' ? singular : (text: string) => text;
  return { lang, say: (key, slots) => finish(filled(texts[key], slots ?? {})) };
}

/** Unlike in a finding, quotation marks stay as they are: what fills a slot here is no text of a form. */
function filled(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{([^{}]+)\}/g, (mark, slot: string) => slots[slot] ?? mark);
}

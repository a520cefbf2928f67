import { singular } from '../language/singular';
import { EN_US } from './texts/en-us';
import type { TextKey, TextSlots } from './texts/texts';
import { ZH_CN } from './texts/zh-cn';

export type Lang = 'zh-CN' | 'en-US';

export const LANGS: readonly Lang[] = ['zh-CN', 'en-US'];

const TEXTS: Readonly<Record<Lang, Readonly<Record<TextKey, string>>>> = { 'zh-CN': ZH_CN, 'en-US': EN_US };

/** The command line's own words in one language. */
export interface Speech {
  readonly lang: Lang;
  say<Key extends TextKey>(key: Key, slots?: TextSlots<Key>): string;
}

export function speechOf(lang: Lang): Speech {
  const finish = lang === 'en-US' ? singular : (text: string) => text;
  return { lang, say: (key, slots) => finish(fill(TEXTS[lang][key], slots ?? {})) };
}

/** `--lang` where it names a language, else the locale's: en… is English, everything else Chinese. */
export function langOf(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Lang {
  const given = words.flatMap((word, index) => (word === '--lang' ? [words[index + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : []));
  const asked = LANGS.find((lang) => lang === given.at(-1));
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((one) => one !== undefined && one !== '') ?? '';
  return asked ?? (/^en/i.test(locale) ? 'en-US' : 'zh-CN');
}

function fill(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{([^{}]+)\}/g, (mark, slot: string) => slots[slot] ?? mark);
}

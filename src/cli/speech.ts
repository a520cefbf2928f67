import { english } from '../language/english';
import { LANGS, type Lang } from '../language/lang';
import { speechIn, type Speech as SpeechOf } from '../language/speech';
import { learn } from '../language/spoken';
import { EN_US } from './texts/en-us';
import type { TextKey } from './texts/texts';
import { ZH_CN } from './texts/zh-cn';

const TEXTS: Readonly<Record<Lang, Readonly<Record<TextKey, string>>>> = { 'zh-CN': ZH_CN, 'en-US': EN_US };

/** The command line's own words in one language. */
export type Speech = SpeechOf<typeof ZH_CN>;

export function speechOf(lang: Lang): Speech {
  if (lang === 'en-US') learn(lang, english);
  return speechIn<typeof ZH_CN>(lang, TEXTS[lang]);
}

/** `--lang` where it names a language, else the locale's: en… is English, everything else Chinese. */
export function langOf(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Lang {
  const given = words.flatMap((word, index) => (word === '--lang' ? [words[index + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : []));
  const asked = LANGS.find((lang) => lang === given.at(-1));
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((one) => one !== undefined && one !== '') ?? '';
  return asked ?? (/^en/i.test(locale) ? 'en-US' : 'zh-CN');
}

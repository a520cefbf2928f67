import { createContext, useContext } from 'react';
import { english } from '../language/english';
import type { Lang } from '../language/lang';
import { speechIn, type Speech as SpeechOf } from '../language/speech';
import { learn } from '../language/spoken';
import { EN_US } from './texts/en-us';
import type { TextKey } from './texts/texts';
import { ZH_CN } from './texts/zh-cn';

const TEXTS: Readonly<Record<Lang, Readonly<Record<TextKey, string>>>> = { 'zh-CN': ZH_CN, 'en-US': EN_US };

/** The pane's own words in one language. */
export type Speech = SpeechOf<typeof ZH_CN>;

export function speechOf(lang: Lang): Speech {
  if (lang === 'en-US') learn(lang, english);
  return speechIn<typeof ZH_CN>(lang, TEXTS[lang]);
}

/** By Office's display language: en… is English, everything else Chinese. */
export function langOf(displayLanguage: string): Lang {
  return /^en/i.test(displayLanguage) ? 'en-US' : 'zh-CN';
}

export const SpeechContext = createContext(speechOf('zh-CN'));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

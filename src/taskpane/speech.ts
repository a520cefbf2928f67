import { createContext, useContext } from 'react';
import type { Lang } from '../language/lang';
import { speechIn, type Speech as SpeechOf } from '../language/speech';
import { ZH_CN } from './texts/zh-cn';

/** The pane's own words in one language. */
export type Speech = SpeechOf<typeof ZH_CN>;

const known = new Map<Lang, Speech>([['zh-CN', speechIn<typeof ZH_CN>('zh-CN', ZH_CN)]]);

/** Makes a language known that was loaded because it is spoken here. */
export function addSpeech(speech: Speech): void {
  known.set(speech.lang, speech);
}

export function speechOf(lang: Lang): Speech {
  const speech = known.get(lang);
  if (!speech) throw new Error(`${lang} is spoken before it was loaded`);
  return speech;
}

/** By Office's display language: en… is English, everything else Chinese. */
export function langOf(displayLanguage: string): Lang {
  return /^en/i.test(displayLanguage) ? 'en-US' : 'zh-CN';
}

export const SpeechContext = createContext(speechOf('zh-CN'));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

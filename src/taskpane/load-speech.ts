import type { Lang } from '../language/lang';
import { type Speech, speechOf } from './speech';

/** The words of a language, loaded where they are spoken: English is as much again as everything that a Chinese user needs. */
export async function loadSpeech(lang: Lang): Promise<Speech> {
  if (lang === 'en-US') (await import(/* webpackChunkName: "english" */ './english-speech')).learnEnglish();
  return speechOf(lang);
}

import { createContext, useContext } from 'react';
import type { Lang } from '../language/lang';
import { speechIn, type Speech } from '../language/speech';
import { EN_US } from './texts/en-us';
import { ZH_CN } from './texts/zh-cn';

/** The words of the page beside the pane, in one language. */
export type PageSpeech = Speech<typeof ZH_CN>;

export function pageSpeechOf(lang: Lang): PageSpeech {
  return speechIn<typeof ZH_CN>(lang, lang === 'en-US' ? EN_US : ZH_CN);
}

export const PageSpeechContext = createContext(pageSpeechOf('zh-CN'));

export function usePageSpeech(): PageSpeech {
  return useContext(PageSpeechContext);
}

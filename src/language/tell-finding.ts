import type { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import { inEnglish, phraseInEnglish } from './english';
import type { Lang } from './lang';
import { singular } from './singular';

/** A finding as it is told to the user. */
export function tellFinding(finding: Finding, lang: Lang): Finding {
  return lang === 'en-US' ? inEnglish(finding) : finding;
}

/** A phrase of the program's own as it is told to the user. */
export function tellPhrase(phrase: string, lang: Lang): string {
  return lang === 'en-US' ? singular(phraseInEnglish(phrase)) : phrase;
}

/** A fault as it is told to the user: what the program knows an English phrase for, and the rest as it is. */
export function tellFault({ what, why, next }: Fault, lang: Lang): Pick<Fault, 'what' | 'why' | 'next'> {
  return lang === 'en-US' ? { what: phraseInEnglish(what), why: phraseInEnglish(why), next: phraseInEnglish(next) } : { what, why, next };
}

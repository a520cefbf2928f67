import type { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import type { Lang } from './lang';
import { singular } from './singular';
import { tellingIn } from './spoken';

/** A finding as it is told to the user. The language must have been learnt. */
export function tellFinding(finding: Finding, lang: Lang): Finding {
  return tellingIn(lang).finding(finding);
}

/** A phrase of the program's own as it is told to the user. */
export function tellPhrase(phrase: string, lang: Lang): string {
  const told = tellingIn(lang).phrase(phrase);
  return lang === 'en-US' ? singular(told) : told;
}

/** A fault as it is told to the user: what the program knows a phrase for, and the rest as it is. */
export function tellFault({ what, why, next }: Fault, lang: Lang): Pick<Fault, 'what' | 'why' | 'next'> {
  const { phrase } = tellingIn(lang);
  return { what: phrase(what), why: phrase(why), next: phrase(next) };
}

import { fill, type Finding } from '../core/finding';
import { cityFindings } from './en-us/city-findings';
import { phrases } from './en-us/phrases';
import { readingFindings } from './en-us/reading-findings';
import { schemeFindings } from './en-us/scheme-findings';
import { valueFindings } from './en-us/value-findings';
import type { Wording } from './en-us/wording';
import { matchPhrase } from './match-phrase';
import { singular } from './singular';
import type { Telling } from './spoken';

/** What every kind of finding is called in English, by code. */
export const WORDINGS: Readonly<Record<string, Wording>> = { ...schemeFindings, ...readingFindings, ...valueFindings, ...cityFindings };

/** The finding told in English. Names of units, indicators, sheets and files, and what was typed, stay as they are. */
export function inEnglish(finding: Finding): Finding {
  const wording = WORDINGS[finding.code];
  if (!wording) return finding;
  const slots = Object.fromEntries(Object.entries(finding.slots).map(([name, text]) => [name, phraseInEnglish(text)]));
  return {
    ...finding,
    name: wording.name,
    message: singular(fill(wording.message, slots)),
    next: matchPhrase(finding.next, phrases) ?? wording.next,
    ...(finding.cause === undefined ? {} : { cause: phraseInEnglish(finding.cause) }),
  };
}

/** A phrase of the program's own in English; any other text as it is. */
export function phraseInEnglish(text: string): string {
  return matchPhrase(text, phrases) ?? text;
}

/** English, to be learnt where it is spoken. */
export const english: Telling = { finding: inEnglish, phrase: phraseInEnglish };

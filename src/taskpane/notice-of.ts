import { Fault } from '../core/fault';
import { tellFault, tellPhrase } from '../language/tell-finding';
import { Cancelled } from '../hosts/cancelled';
import { LossesAhead } from '../hosts/losses-ahead';
import { RestoredInPart } from '../hosts/restored-in-part';
import type { Speech } from './speech';

/** Something that the user is told: in sentences, and what there is to copy for whoever is asked for help. */
export interface Notice {
  readonly tone: 'info' | 'success' | 'warning' | 'error';
  readonly what: string;
  /** Why, and what to do next. */
  readonly next?: string;
  readonly details?: string;
}

/** What went wrong, as it is told. What is no fault is a bug, and said to be one. */
export function noticeOf(error: unknown, speech: Speech): Notice {
  if (!(error instanceof Fault)) {
    return { tone: 'error', what: speech.say('fault.broken'), next: speech.say('fault.broken.next'), details: detailsOf(error) };
  }
  const { what, why: reason, next } = tellFault(error, speech.lang);
  const sentences = sentencesOf(error);
  const why = sentences ? sentences.map((one) => tellPhrase(one, speech.lang)).join(speech.say('sentence.separator')) : reason;
  const [colon, stop] = speech.lang === 'zh-CN' ? ['：', '。'] : [': ', '. '];
  const sentence = `${what}${colon}${why}`;
  if (error instanceof Cancelled) return { tone: 'info', what, next };
  return { tone: 'error', what: /[。.]$/.test(sentence) ? sentence : `${sentence}${stop}`.trim(), next, details: detailsOf(error) };
}

/** Of some faults the reason is several sentences, each of which is known by itself. */
function sentencesOf(error: Fault): readonly string[] | null {
  if (error instanceof LossesAhead) return error.losses.map(({ what }) => what);
  return error instanceof RestoredInPart ? error.told : null;
}

/** All that is known of an error and of what caused it. */
function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = 'details' in error && typeof error.details === 'string' ? [error.details] : [];
  const causes = [...(error.cause === undefined ? [] : [error.cause]), ...(error instanceof AggregateError ? (error.errors as unknown[]) : [])];
  return [error.stack ?? error.message, ...own, ...causes.map(detailsOf)].join('\n\n');
}

import type { ParseResult } from './expression';

export type Failure = Extract<ParseResult<never>, { ok: false }>;

export function failure(message: string): Failure {
  return { ok: false, problem: { message } };
}

const SHOWN = 12;

/** Where in a text: 开头, or after the last characters before the place. */
export function whereabouts(text: string, offset: number): string {
  const before = text.slice(0, offset).trim();
  if (before === '') return '开头';
  const shown = [...before];
  return `“${shown.length > SHOWN ? '…' : ''}${shown.slice(-SHOWN).join('')}”之后`;
}

/** A piece of what was typed, cut to a readable length. */
export function excerpt(text: string): string {
  const letters = [...text.trim()];
  return letters.length > 30 ? `${letters.slice(0, 30).join('')}…` : letters.join('');
}

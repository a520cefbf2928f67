/** A text without what people put between its words as they like: blanks and punctuation; full-width forms made half-width. */
export function bareText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
}

/** A phrase of the program in Chinese and in English; `{1}`, `{2}` … stand for what varies in both. */
export type Phrase = readonly [chinese: string, english: string];

interface Pattern {
  readonly shape: RegExp;
  readonly holes: readonly string[];
  readonly english: string;
}

const compiled = new WeakMap<readonly Phrase[], readonly Pattern[]>();

/** `text` in English where it is, as a whole, one of the phrases; what fills a hole is told by the phrases too. Null where none fits. */
export function matchPhrase(text: string, phrases: readonly Phrase[]): string | null {
  for (const { shape, holes, english } of patternsOf(phrases)) {
    const match = shape.exec(text);
    if (!match) continue;
    const filled = new Map(holes.map((hole, index) => [hole, inner(match[index + 1] ?? '', text, phrases)]));
    return english.replace(/\{(\d)\}/g, (mark, hole: string) => filled.get(hole) ?? mark);
  }
  return null;
}

/** What fills a hole is shorter than the whole, so that this ends. */
function inner(part: string, whole: string, phrases: readonly Phrase[]): string {
  return part.length < whole.length ? (matchPhrase(part, phrases) ?? part) : part;
}

function patternsOf(phrases: readonly Phrase[]): readonly Pattern[] {
  const known = compiled.get(phrases);
  if (known) return known;
  const made = phrases.map(([chinese, english]): Pattern => {
    const pieces = chinese.split(/\{(\d)\}/);
    const shape = pieces.map((piece, index) => (index % 2 === 0 ? piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '([^]*?)')).join('');
    return { shape: new RegExp(`^${shape}$`), holes: pieces.filter((_, index) => index % 2 === 1), english };
  });
  compiled.set(phrases, made);
  return made;
}

import type { NumberedLine } from './form-lines';
import { findLines } from './find-lines';
import type { LineMatch } from './match-lines';

/** A line of a sheet that came back, with its number. */
export interface FoundLine {
  readonly number: number;
  readonly texts: readonly string[];
}

export type LinePlace = { readonly kind: 'one'; readonly number: number } | { readonly kind: 'many'; readonly numbers: readonly number[] } | { readonly kind: 'none' };

/** Where the rows (or columns) of a form are in a sheet that came back, and which ones were put in or taken out. */
export interface LineMap {
  /** Where a line is for certain: by its own texts, or, having none, by its distance from those that have. */
  place(line: number): LinePlace;
  /** Where a line would be, changed texts or not; null where it is gone. */
  image(line: number): number | null;
  /** The form's line that a line of the sheet is; null for one that was put in. */
  origin(found: number): number | null;
  /** Lines of the sheet between the form's, put in by somebody. */
  readonly inserted: readonly number[];
  /** Lines of the form that are gone. */
  readonly removed: readonly number[];
  /** Lines of the form that stand out of their order. */
  readonly moved: readonly number[];
}

/** Nothing has moved. */
export const unmoved: LineMap = {
  place: (line) => ({ kind: 'one', number: line }),
  image: (line) => line,
  origin: (found) => found,
  inserted: [],
  removed: [],
  moved: [],
};

/** `reach` is the form's last line; `entries` are the lines of its lists, found by their number alone. */
export function mapLines(lines: readonly NumberedLine[], found: readonly FoundLine[], { reach, entries = new Set() }: { readonly reach: number; readonly entries?: ReadonlySet<number> }): LineMap {
  const known = new Set(lines.flatMap(({ texts }) => texts));
  const likely = found.filter(({ texts }) => texts.some((text) => known.has(text)));
  const { matches, moved } = findLines(lines, likely.map(({ texts }) => texts));
  const placed = new Map(lines.map((line, index) => [line.number, numbered(matches[index] ?? { kind: 'none' }, likely)] as const));
  const anchors = [...placed].flatMap(([line, place]) => (place.kind === 'one' ? [{ line, found: place.number }] : []));
  const { image, inserted, removed } = fillGaps(anchors, { filled: new Set(found.map(({ number }) => number)), entries });
  const origin = new Map([...image].map(([line, number]) => [number, line]));
  const form = endsOf(anchors.map(({ line }) => line));
  const sheet = endsOf(anchors.map((anchor) => anchor.found));
  const imageOf = (line: number): number | null => beyond(line, form, sheet) ?? image.get(line) ?? null;
  const crowded = sheet !== null && form !== null && found.filter(({ number }) => number > sheet.last).length > reach - form.last;
  return {
    image: imageOf,
    origin: (number) => beyond(number, sheet, form) ?? origin.get(number) ?? null,
    place: (line) => {
      const named = placed.get(line);
      if (named) return named;
      const number = imageOf(line);
      return number === null || (crowded && line > (form?.last ?? 0)) ? { kind: 'none' } : { kind: 'one', number };
    },
    inserted,
    removed: removed.filter((line) => placed.has(line)),
    moved: moved.map((index) => lines[index]?.number ?? 0),
  };
}

interface Ends {
  readonly first: number;
  readonly last: number;
}

function endsOf(numbers: readonly number[]): Ends | null {
  return numbers.length === 0 ? null : { first: Math.min(...numbers), last: Math.max(...numbers) };
}

/** Before the first and after the last line that is certain, lines keep their distance from it. */
function beyond(line: number, from: Ends | null, to: Ends | null): number | null {
  if (!from || !to || (line >= from.first && line <= from.last)) return null;
  const number = line < from.first ? line - from.first + to.first : line - from.last + to.last;
  return number < 1 ? null : number;
}

function numbered(match: LineMatch, found: readonly FoundLine[]): LinePlace {
  const numberAt = (index: number): number => found[index]?.number ?? 0;
  switch (match.kind) {
    case 'one':
      return { kind: 'one', number: numberAt(match.index) };
    case 'many':
      return { kind: 'many', numbers: match.indices.map(numberAt) };
    case 'none':
      return match;
  }
}

interface Anchor {
  readonly line: number;
  readonly found: number;
}

/**
 * Between two lines found for certain, as many lines as in the form are the form's. Where there are more or fewer,
 * those with content are taken in order if there are just as many of them; else nobody can tell.
 */
function fillGaps(anchors: readonly Anchor[], { filled, entries }: { readonly filled: ReadonlySet<number>; readonly entries: ReadonlySet<number> }): { image: Map<number, number>; inserted: number[]; removed: number[] } {
  const image = new Map(anchors.map(({ line, found }) => [line, found]));
  const inserted: number[] = [];
  const removed: number[] = [];
  const certain = new Set(anchors.map(({ found }) => found));
  anchors.slice(1).forEach((to, index) => {
    const from = anchors[index];
    if (!from) return;
    const wanted = between(from.line, to.line);
    const there = between(from.found, to.found).filter((number) => !certain.has(number));
    const content = there.filter((number) => filled.has(number));
    const taken = wanted.length === there.length ? there : wanted.length === content.length ? content : [];
    const listed = wanted.filter((line) => entries.has(line));
    const lines = taken.length === 0 && listed.length === there.length ? listed : wanted;
    wanted.forEach((line) => {
      const number = (lines === listed ? there : taken)[lines.indexOf(line)];
      if (number === undefined) removed.push(line);
      else image.set(line, number);
    });
    if (there.length > wanted.length) inserted.push(...there.filter((number) => !taken.includes(number)));
  });
  return { image, inserted, removed };
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index);
}

import { type Line, type LineMatch, matchLines } from './match-lines';

/** Where lines were found, and which of them (by index) stand out of their order. */
export interface FoundLines {
  readonly matches: readonly LineMatch[];
  readonly moved: readonly number[];
}

type Texts = readonly string[];

/**
 * Finds lines in their order; a line that has lost its place in it is known wherever it stands, if its labels are
 * there once only and no other line's are. Then repeated labels are known by the lines that they follow.
 */
export function findLines(lines: readonly Line[], found: readonly Texts[]): FoundLines {
  const ordered = matchLines(lines, found);
  const unique = lines.map((_, index) => uniquePlace(index, lines, found));
  const moved = [...lines.keys()].filter((index) => ordered[index]?.kind !== 'one' && unique[index] !== null);
  if (moved.length === 0) return { matches: ordered, moved };
  const known = lines.map(({ keys }, index) => unique[index] ?? (keys.length === 0 ? indexOf(ordered[index]) : null));
  const matches = lines.map((line, index): LineMatch => {
    const at = known[index] ?? null;
    if (at !== null) return { kind: 'one', index: at };
    if (line.keys.length === 0) return { kind: 'none' };
    const alike = found.flatMap((texts, place) => (hasAll(texts, ownKeys(line)) ? [place] : []));
    const wanted = lines.filter((other) => other.keys.length > 0 && hasAll(ownKeys(line), ownKeys(other))).length;
    return alike.length > wanted ? { kind: 'many', indices: alike } : amongNeighbours(index, { lines, found, known });
  });
  return { matches, moved };
}

/** The one found line that has all labels of a line, where it has those of no other. */
function uniquePlace(index: number, lines: readonly Line[], found: readonly Texts[]): number | null {
  const line = lines[index];
  if (!line || ownKeys(line).length === 0) return null;
  const [at, ...others] = found.flatMap((texts, place) => (hasAll(texts, ownKeys(line)) ? [place] : []));
  if (at === undefined || others.length > 0) return null;
  const sharedStand = (line.shared ?? []).every((text) => found.some((texts) => texts.includes(text)));
  const rivals = lines.filter((other) => other !== line && ownKeys(other).length > 0 && hasAll(found[at] ?? [], ownKeys(other)));
  return sharedStand && rivals.length === 0 ? at : null;
}

interface Known {
  readonly lines: readonly Line[];
  readonly found: readonly Texts[];
  /** The index at which a line is for certain; null where that is not known. */
  readonly known: readonly (number | null)[];
}

/** Lines with repeated labels, among what follows (or, at the start, precedes) the nearest line that is known. */
function amongNeighbours(index: number, { lines, found, known }: Known): LineMatch {
  const first = known.findLastIndex((at, other) => other < index && at !== null) + 1;
  const next = known.findIndex((at, other) => other > index && at !== null);
  const end = next < 0 ? lines.length : next;
  const taken = new Set(known);
  const before = known[first - 1] ?? null;
  const after = known[end] ?? null;
  const free = before !== null ? run(before, 1) : after !== null ? run(after, -1).reverse() : [];
  const match = matchLines(lines.slice(first, end), free.map((place) => found[place] ?? []))[index - first] ?? { kind: 'none' };
  switch (match.kind) {
    case 'one':
      return { kind: 'one', index: free[match.index] ?? 0 };
    case 'many':
      return { kind: 'many', indices: match.indices.map((place) => free[place] ?? 0) };
    case 'none':
      return match;
  }

  function run(from: number, step: 1 | -1): number[] {
    const places: number[] = [];
    for (let place = from + step; place >= 0 && place < found.length && !taken.has(place); place += step) places.push(place);
    return places;
  }
}

function ownKeys({ keys, shared = [] }: Line): Texts {
  return keys.filter((key) => !shared.includes(key));
}

function hasAll(texts: Texts, keys: Texts): boolean {
  return keys.every((key) => texts.includes(key));
}

function indexOf(match: LineMatch | undefined): number | null {
  return match?.kind === 'one' ? match.index : null;
}

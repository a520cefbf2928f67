/** A row or column of a form: what its fixed texts are, and which of them it must have to be taken for itself. */
export interface Line {
  readonly texts: readonly string[];
  /** Empty: at least half of `texts` will do. */
  readonly keys: readonly string[];
  /** Those of its keys that it shares with other lines, by a merged cell. */
  readonly shared?: readonly string[];
}

/** Where a line was found: in one place (an index), in several, or in none. */
export type LineMatch = { readonly kind: 'one'; readonly index: number } | { readonly kind: 'many'; readonly indices: readonly number[] } | { readonly kind: 'none' };

/**
 * Finds each line among those of a sheet that came back, in order. Of all ways to pair them off in order, those with
 * the most texts in agreement count; a line that the best ways place differently is found in several places.
 */
export function matchLines(lines: readonly Line[], found: readonly (readonly string[])[]): LineMatch[] {
  const weights = lines.map((line) => found.map((texts) => weigh(line, texts)));
  const before = table(lines.length, found.length);
  const after = table(lines.length, found.length);
  for (let i = 1; i <= lines.length; i += 1) {
    for (let j = 1; j <= found.length; j += 1) {
      before.set(i, j, Math.max(before.get(i - 1, j), before.get(i, j - 1), paired(before.get(i - 1, j - 1), weights[i - 1]?.[j - 1])));
    }
  }
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    for (let j = found.length - 1; j >= 0; j -= 1) {
      after.set(i, j, Math.max(after.get(i + 1, j), after.get(i, j + 1), paired(after.get(i + 1, j + 1), weights[i]?.[j])));
    }
  }
  const best = before.get(lines.length, found.length);
  return lines.map((_, i) => {
    const at = found.flatMap((__, j) => {
      const weight = weights[i]?.[j] ?? 0;
      return weight > 0 && before.get(i, j) + weight + after.get(i + 1, j + 1) === best ? [j] : [];
    });
    const [index, ...others] = at;
    if (index === undefined) return { kind: 'none' };
    const dispensable = Array.from({ length: found.length + 1 }, (__, j) => before.get(i, j) + after.get(i + 1, j)).some((sum) => sum === best);
    return others.length > 0 || dispensable ? { kind: 'many', indices: at } : { kind: 'one', index };
  });
}

/** 0 where the texts do not make it this line; else the more the more of its texts are there. */
function weigh({ texts, keys }: Line, found: readonly string[]): number {
  const rest = [...found];
  const common = texts.filter((text) => take(rest, text)).length;
  const available = [...found];
  const fits = keys.length > 0 ? keys.every((key) => take(available, key)) : common * 2 >= texts.length && common > 0;
  return fits ? 1 + 2 * common : 0;
}

function take(texts: string[], text: string): boolean {
  const index = texts.indexOf(text);
  if (index >= 0) texts.splice(index, 1);
  return index >= 0;
}

function paired(before: number, weight: number | undefined): number {
  return weight === undefined || weight === 0 ? 0 : before + weight;
}

interface Table {
  get(i: number, j: number): number;
  set(i: number, j: number, value: number): void;
}

function table(rows: number, columns: number): Table {
  const values = new Int32Array((rows + 2) * (columns + 2));
  const width = columns + 2;
  return {
    get: (i, j) => values[i * width + j] ?? 0,
    set: (i, j, value) => {
      values[i * width + j] = value;
    },
  };
}

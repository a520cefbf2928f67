import type { Figure, Source } from './figure';

/** The cells of all the figures, each once, in order. */
export function uniqueSources(figures: Iterable<Figure>): readonly Source[] {
  const found = new Map<string, Source>();
  for (const { sources } of figures) {
    for (const source of sources) found.set(`${source.cell}\n${source.sheet}\n${source.file}`, source);
  }
  return [...found.values()];
}

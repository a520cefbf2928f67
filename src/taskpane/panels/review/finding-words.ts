import type { Finding } from '../../../core/finding';

/** In milliseconds: the pane is given back in between. */
const STRETCH = 12;

/** The words of findings to be searched, as they are told; telling thousands in another language takes a while. */
export class FindingWords {
  readonly #tell: (finding: Finding) => Finding;
  readonly #known = new WeakMap<Finding, string>();

  constructor(tell: (finding: Finding) => Finding) {
    this.#tell = tell;
  }

  /** Null where they are not known yet. */
  of(finding: Finding): string | null {
    return this.#known.get(finding) ?? null;
  }

  /** Gets to know some more; false where all are known. */
  learn(findings: readonly Finding[]): boolean {
    const until = performance.now() + STRETCH;
    for (const finding of findings) {
      if (this.#known.has(finding)) continue;
      if (performance.now() > until) return true;
      this.#known.set(finding, wordsOf(this.#tell(finding)));
    }
    return false;
  }
}

function wordsOf({ unit, file, sheet, cell, code, rule, name, message, cause }: Finding): string {
  return [unit, file, sheet, cell, `${sheet}!${cell}`, code, rule, name, message, cause].join('\n').toLowerCase();
}

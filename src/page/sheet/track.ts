/** Rows or columns one after another: where each begins and how much it takes, in pixels. Their numbers begin with 1. */
export class Track {
  readonly count: number;
  readonly #starts: Float64Array;

  constructor(count: number, sizeOf: (number: number) => number) {
    this.count = count;
    this.#starts = new Float64Array(count + 1);
    for (let number = 1; number <= count; number += 1) this.#starts[number] = (this.#starts[number - 1] ?? 0) + sizeOf(number);
  }

  get total(): number {
    return this.#starts[this.count] ?? 0;
  }

  start(number: number): number {
    return this.#starts[Math.min(number - 1, this.count)] ?? 0;
  }

  /** Of one, or of all from one to another. */
  size(first: number, last = first): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The one that lies at so many pixels from the beginning. */
  at(offset: number): number {
    let [low, high] = [1, this.count];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

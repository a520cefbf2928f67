import { LONGEST_SHEET_NAME } from '../core/sheet-name';

/** Gives out names of sheets, none twice, so that cases do not meet in one workbook. */
export class SheetNames {
  readonly #taken: Set<string>;

  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** The name wanted, or, where it is taken, the name and a number. */
  take(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number += 1) {
      name = `${wanted.slice(0, LONGEST_SHEET_NAME - String(number).length)}${number}`;
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /** Names that no sheet has any more. */
  giveBack(names: readonly string[]): void {
    for (const name of names) this.#taken.delete(name.toLowerCase());
  }
}

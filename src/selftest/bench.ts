import { fromAddress } from '../core/address';
import type { Edit } from '../core/edit';
import { type Cell, type Grid, BLANK, cellAt } from '../core/grid';
import { sameSheet } from '../core/sheet-name';
import type { Applied, Host, Intent } from '../hosts/host';
import type { Aspect } from './aspect';
import { expectSame } from './expect-same';
import { Mismatch } from './mismatch';
import type { SheetNames } from './sheet-names';
import { told, toldCell } from './told';

/** Where a case works: a host, what it tells when it reads, and names that no sheet of the workbook has. */
export interface Workplace {
  readonly host: Host;
  readonly tells: ReadonlySet<Aspect>;
  readonly names: SheetNames;
  /** Tells the workbook in a fuller way than the host's own reading, where there is one. */
  readonly look?: (sheets: readonly string[]) => Promise<Grid[]>;
  /** Everything of the workbook that undo must bring back, where more can be told of it than `look` does. */
  readonly snapshot?: () => unknown;
}

/** The place of one case, with the questions that a case may ask. */
export class Bench {
  readonly #own: string[] = [];

  constructor(private readonly place: Workplace) {}

  get host(): Host {
    return this.place.host;
  }

  /** A name for a sheet of this case: the one wanted, or one made from it where it is taken. */
  name(wanted = '表'): string {
    const name = this.place.names.take(wanted);
    this.#own.push(name);
    return name;
  }

  /** The names that this case was given, whether there are such sheets or not. */
  get own(): readonly string[] {
    return this.#own;
  }

  apply(edits: readonly Edit[], intent?: Intent): Promise<Applied> {
    return this.place.host.apply(edits, intent);
  }

  /** The sheets of this case, in the workbook's order, as fully as they can be told. */
  async look(): Promise<Grid[]> {
    const { look, host } = this.place;
    return look ? look(this.#own) : host.read(this.#own);
  }

  async sheet(name: string): Promise<Grid> {
    const grid = (await this.look()).find((one) => sameSheet(one.name, name));
    if (!grid) throw new Mismatch(`工作表“${name}”`, '有', '没有');
    return grid;
  }

  async cell(sheet: string, address = 'A1'): Promise<Cell> {
    const at = fromAddress(address);
    return at ? cellAt(await this.sheet(sheet), at) : BLANK;
  }

  /** The cell is what is expected, as far as the host tells. */
  async expectCell(sheet: string, expected: Cell, address = 'A1'): Promise<void> {
    const found = await this.cell(sheet, address);
    expectSame(toldCell(found, this.place.tells), toldCell(expected, this.place.tells), `${sheet}!${address}`);
  }

  /** One property of the sheet, where the host tells it. */
  async expectSheet(sheet: string, expected: Partial<Grid>): Promise<void> {
    const grid = await this.sheet(sheet);
    const [found, wanted] = [grid, { ...grid, ...expected }].map((one) => told(one, this.place.tells));
    expectSame(found, wanted, `工作表“${sheet}”`);
  }

  tells(aspect: Aspect): boolean {
    return this.place.tells.has(aspect);
  }

  /** All that is told of the sheets of this case, to compare with later. */
  async snapshot(): Promise<unknown> {
    const seen = (await this.look()).map((grid) => told(grid, this.place.tells));
    return { seen, whole: this.place.snapshot?.() };
  }
}

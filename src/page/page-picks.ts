import { KeptPicks, type Picks } from '../taskpane/kept-picks';

/** What was gathered beside one workbook. What the page hands over first comes before what an earlier visit left. */
export class PagePicks extends KeptPicks {
  #handed: Picks | null;

  constructor(workbook: string, handed: Picks | null) {
    super(workbook);
    this.#handed = handed;
  }

  override load(): Promise<Picks | null> {
    const handed = this.#handed;
    this.#handed = null;
    return handed ? Promise.resolve(handed) : super.load();
  }
}

import { Fault } from '../core/fault';

/** Something that undo could not bring back. */
export interface Loss {
  /** The same whenever the same loss is ahead; consent names it. */
  readonly id: string;
  readonly sheet: string;
  /** One sentence: what would be lost. */
  readonly what: string;
}

/** Nothing was written: the user is to agree first to what undo could not bring back. */
export class LossesAhead extends Fault {
  readonly losses: readonly Loss[];

  constructor(losses: readonly Loss[]) {
    super({ what: '还没有写入', why: losses.map(({ what }) => what).join('').replace(/。$/, ''), next: '请先另存一份，或者移走这些内容；确认可以改动后再继续' });
    this.name = 'LossesAhead';
    this.losses = losses;
  }
}

import { Fault } from '../core/fault';

/** What was written is taken back and the contents are as they were; Excel refused some of the looks. */
export class RestoredInPart extends Fault {
  /** Sentences: what did not come back. */
  readonly told: readonly string[];

  constructor(told: readonly string[], cause?: unknown) {
    super({ what: '内容已经恢复，外观没有全部恢复', why: told.join('').replace(/。$/, ''), next: '请在 Excel 里看一下这几项，按需要重新设置' }, cause);
    this.name = 'RestoredInPart';
    this.told = told;
  }
}

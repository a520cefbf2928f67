import { Fault } from '../core/fault';

/** The user stopped it; nothing of it is left in the workbook. */
export class Cancelled extends Fault {
  constructor() {
    super({ what: '已经停下', why: '您取消了这次操作', next: '工作簿和操作之前一样，可以重新开始' });
    this.name = 'Cancelled';
  }
}

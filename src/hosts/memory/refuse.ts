import { Fault } from '../../core/fault';

/** The fault of an edit that has no meaning; none of the edits is applied then. */
export function refuse(what: string, why: string): Fault {
  return new Fault({ what, why, next: '本次改动一项也没有写入，请把这一情况告诉方案的设计者' });
}

import { Fault } from '../core/fault';
import { Mismatch } from './mismatch';

/** The fault with which a host refused; anything else, and no refusal at all, is a `Mismatch`. */
export async function expectRefusal(work: () => Promise<unknown>, where: string): Promise<Fault> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw new Mismatch(where, '一项说明原因的拒绝', String(error));
  }
  throw new Mismatch(where, '拒绝', '没有拒绝');
}

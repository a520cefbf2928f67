import type { Edit } from '../../core/edit';
import { Fault } from '../../core/fault';
import type { Applied, Intent } from '../host';

export function applyPlan(edits: readonly Edit[], intent: Intent = {}): Promise<Applied> {
  return Promise.reject(new Fault({ what: '没有写入', why: `${edits.length}${intent.asRead?.length ?? 0}`, next: '' }));
}

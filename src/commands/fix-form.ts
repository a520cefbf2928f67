import type { Fix } from '../core/validation/fixes/fix';
import { formFixEdits } from '../core/validation/form-fix-edits';
import type { Applied } from '../hosts/host';
import type { Desk } from './desk';

export interface FixedForm {
  /** Null where nothing was left to put right. */
  readonly applied: Applied | null;
  /** Cells that show something else by now, and were left as they are. */
  readonly passedOver: number;
}

/** 改正: puts cells of the open form right, as they were shown. */
export async function fixForm({ host, signal }: Desk, fixes: readonly Fix[]): Promise<FixedForm> {
  const asRead = await host.read([...new Set(fixes.map(({ at }) => at.sheet))]);
  const edits = formFixEdits(fixes, asRead);
  const passedOver = fixes.length - edits.length;
  return { applied: edits.length === 0 ? null : await host.apply(edits, { asRead, ...(signal && { signal }) }), passedOver };
}

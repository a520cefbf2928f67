import type { Fix } from '../core/validation/fixes/fix';
import { formFixEdits } from '../core/validation/form-fix-edits';
import { changedCells } from '../core/form/put-back';
import type { Desk } from './desk';
import type { FormDeed } from './undo-in-form';

export interface FixedForm {
  /** Null where nothing was left to put right. */
  readonly deed: FormDeed | null;
  /** Cells that show something else by now, and were left as they are. */
  readonly passedOver: number;
}

/** 改正: puts cells of the open form right, as they were shown. */
export async function fixForm({ host, signal }: Desk, fixes: readonly Fix[]): Promise<FixedForm> {
  const asRead = await host.read([...new Set(fixes.map(({ at }) => at.sheet))]);
  const edits = formFixEdits(fixes, asRead);
  const passedOver = fixes.length - edits.length;
  if (edits.length === 0) return { deed: null, passedOver };
  const applied = await host.apply(edits, { asRead, ...(signal && { signal }) });
  return { deed: { applied, changed: changedCells(edits, asRead, await host.read(asRead.map(({ name }) => name))) }, passedOver };
}

import type { Edit } from '../core/edit';
import type { Grid } from '../core/grid';
import { stableZip, type ZipEntries } from '../files/stable-zip';
import { writeWorkbook } from '../files/write-workbook';
import { applyEdits } from '../hosts/memory/apply-edits';

/** A file to be made: a workbook of these sheets, `edits` applied to them; or a zip of files by their names. */
export type MakeOrder =
  | { readonly kind: 'workbook'; readonly sheets: readonly Grid[]; readonly edits: readonly Edit[] }
  | { readonly kind: 'zip'; readonly files: ZipEntries };

/** The same order gives the same bytes. Throws a Fault where Excel would refuse the workbook. */
export async function makeFile(order: MakeOrder): Promise<Uint8Array> {
  return order.kind === 'zip' ? stableZip(order.files) : writeWorkbook(applyEdits(order.sheets, order.edits));
}

import type { Edit } from '../core/edit';
import type { Grid } from '../core/grid';
import type { Report } from '../core/narrative/report';
import { stableZip, type ZipEntries } from '../files/stable-zip';
import { writeWorkbook } from '../files/write-workbook';
import { applyEdits } from '../hosts/memory/apply-edits';

/** A file to be made: a workbook of these sheets, `edits` applied to them; a zip of files by their names; the report in Word. */
export type MakeOrder =
  | { readonly kind: 'workbook'; readonly sheets: readonly Grid[]; readonly edits: readonly Edit[] }
  | { readonly kind: 'zip'; readonly files: ZipEntries }
  | { readonly kind: 'report'; readonly report: Report };

/** The same order gives the same bytes. Throws a Fault where Excel would refuse the workbook. */
export async function makeFile(order: MakeOrder): Promise<Uint8Array> {
  switch (order.kind) {
    case 'workbook':
      return writeWorkbook(applyEdits(order.sheets, order.edits));
    case 'zip':
      return stableZip(order.files);
    case 'report': {
      const { writeShippedReport } = await import(/* webpackChunkName: "word" */ './write-shipped-report');
      return writeShippedReport(order.report);
    }
  }
}

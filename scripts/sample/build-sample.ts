import { writeWorkbook } from '../../src/files/write-workbook';
import { formSheets } from './form-sheets';
import { schemeSheets } from './scheme-sheets';
import { Tables } from './tables';

/** A file of the sample, by its path below the round's folder. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything in the sample but its tables and its README. The same tables give the same bytes. */
export async function buildSample(tablesFolder: string): Promise<SampleFile[]> {
  const tables = new Tables(tablesFolder);
  const scheme = [...schemeSheets(tables), ...formSheets(tables)];
  return [{ path: 'scheme.xlsx', bytes: await writeWorkbook(scheme) }];
}

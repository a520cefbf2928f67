import { readHistory } from '../../src/core/history/read-history';
import { parsePeriod } from '../../src/core/period';
import { readScheme } from '../../src/core/scheme/read-scheme';
import type { Round } from '../../src/core/scheme/round';
import type { Grid } from '../../src/core/grid';
import { writeWorkbook } from '../../src/files/write-workbook';
import { formSheets } from './form-sheets';
import { historySheet } from './history-sheet';
import { expectedOf } from './oracle/expected-round';
import { returnedFiles } from './returns/returned-files';
import { schemeSheets } from './scheme-sheets';
import type { Sample } from './sample';

/** A file of the sample, by its path below the round's folder. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything in the sample but its tables and its README. The same tables give the same bytes. */
export async function buildSample(sample: Sample): Promise<SampleFile[]> {
  const scheme = [...schemeSheets(sample.tables), ...formSheets(sample)];
  const history = historySheet(sample);
  const returned = await returnedFiles(sample, roundOf(scheme, history, sample.period));
  return [
    { path: 'scheme.xlsx', bytes: await writeWorkbook(scheme) },
    { path: 'history.xlsx', bytes: await writeWorkbook([history]) },
    ...returned,
    { path: 'expected.json', bytes: new TextEncoder().encode(`${JSON.stringify(expectedOf(sample), null, 1)}\n`) },
  ];
}

/** The round for which the forms were issued. */
function roundOf(sheets: readonly Grid[], history: Grid, code: string): Round {
  const { value: scheme, findings } = readScheme(sheets, 'scheme.xlsx');
  if (!scheme) throw new Error(findings.map(({ code, sheet, cell, message }) => `${code} ${sheet}!${cell} ${message}`).join('\n'));
  const period = parsePeriod(code, scheme.periods);
  if (!period) throw new Error(`no period ${code}`);
  return { scheme, period, history: readHistory(history, 'history.xlsx').value, date: period.end, adoptions: [] };
}

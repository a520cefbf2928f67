import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toAddress } from '../../src/core/address';
import { type Grid, cellAt, cellText } from '../../src/core/grid';
import { readWorkbook } from '../../src/files/read-workbook';
import { SAMPLES } from '../../scripts/sample/samples';
import { itWithLibreOffice, recalculateAll } from '../support/libreoffice';

/** The results of a workbook's formulas by sheet and cell; numbers at the 12 digits on which programs agree. */
function results(sheets: readonly Grid[], formulasOf: readonly Grid[]): Record<string, string> {
  return Object.fromEntries(
    formulasOf.flatMap((sheet) =>
      sheet.cells.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c): [string, string][] => {
          if (cell?.formula === undefined) return [];
          const position = { row: r + 1, column: c + 1 };
          const same = sheets.find(({ name }) => name === sheet.name);
          const result = same && cellAt(same, position);
          const shown = result?.value.kind === 'number' ? String(Number(result.value.value.toPrecision(12))) : result ? cellText(result) : 'no such sheet';
          return [[`${sheet.name}!${toAddress(position)}`, shown]];
        }),
      ),
    ),
  );
}

describe.each(SAMPLES.map(({ period, folder }) => ({ period, submissions: join(folder, 'submissions') })))('the results that the files of $period kept', ({ submissions }) => {
  itWithLibreOffice('are those to which their formulas come', () => {
    const files = readdirSync(submissions).filter((name) => name.endsWith('.xlsx') && !name.startsWith('~$'));
    const sent = files.map((name) => readFileSync(join(submissions, name)));
    const again = recalculateAll(sent).map((bytes) => readWorkbook(bytes).sheets);
    const kept = sent.map((bytes) => readWorkbook(bytes).sheets);
    const compared = files.map((file, index) => [file, results(again[index] ?? [], kept[index] ?? [])]);
    expect(compared).toEqual(files.map((file, index) => [file, results(kept[index] ?? [], kept[index] ?? [])]));
    expect(compared.reduce((count, [, one]) => count + Object.keys(one ?? {}).length, 0)).toBeGreaterThan(150);
  });
});

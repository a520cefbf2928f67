import type { Grid } from '../../src/core/grid';
import { emptyHistory } from '../../src/core/history/empty-history';
import { issueWorkbook } from '../../src/core/form/issue-workbook';
import type { ReceivedFile } from '../../src/core/form/submission';
import { parsePeriod } from '../../src/core/period';
import { readScheme } from '../../src/core/scheme/read-scheme';
import type { Round } from '../../src/core/scheme/round';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { fillForm } from '../bench/fill-form';
import { nameOf, schemeSheets } from '../bench/scheme-sheets';

export const PERIOD = '2020-08';

/** A city's workbook before anything is rolled up, and the forms that its counties sent. */
export interface City {
  readonly sheets: readonly Grid[];
  readonly files: readonly ReceivedFile[];
}

/** As many counties as asked for; the same number gives the same city. */
export function cityOf(counties: number): City {
  const sheets = schemeSheets(counties);
  const round = roundOf(sheets);
  const [form] = round.scheme.forms;
  if (!form) throw new Error('the scheme has no form');
  const files = round.scheme.units.map((unit, index) => ({
    file: `${nameOf(index + 1)}县8月报表.xlsx`,
    sheets: fillForm(applyEdits([], issueWorkbook(round, unit)), form, index + 1),
    modified: '2020-08-31T08:00:00Z',
    receivedOn: null,
  }));
  return { sheets, files };
}

function roundOf(sheets: readonly Grid[]): Round {
  const { value: scheme, findings } = readScheme(sheets, 'scheme.xlsx');
  const period = scheme && parsePeriod(PERIOD, scheme.periods);
  if (!scheme || !period) throw new Error(findings.map(({ message }) => message).join(''));
  return { scheme, period, history: emptyHistory, date: period.end, adoptions: [] };
}

import { join } from 'node:path';
import { openRoundFolder, receiveFiles } from '../../../../src/cli/round-folder';
import type { Finding } from '../../../../src/core/finding';
import { readFile } from '../../../../src/core/form/read-file';
import type { ReceivedFile } from '../../../../src/core/form/submission';
import type { Grid } from '../../../../src/core/grid';
import type { Round } from '../../../../src/core/scheme/round';
import type { NotEvaluated } from '../../../../src/core/validation/checked';
import { checkFormWorkbook } from '../../../../src/core/validation/check-form-workbook';
import { validate } from '../../../../src/core/validation/validate';
import { roundOfFolder } from '../../../support/round-in-memory';

const SAMPLES = join(__dirname, '../../../../assets/samples');

/** What `yuebao check` says of a file with the whole scheme and history before it. */
function checkedWithScheme(file: ReceivedFile, round: Round): { readonly findings: readonly Finding[]; readonly notEvaluated: readonly NotEvaluated[] } {
  const reading = readFile(file, round);
  const checked = reading.submissions.map((submission) => validate(submission, round, reading.submissions));
  return { findings: [...reading.findings, ...checked.flatMap(({ findings }) => findings)], notEvaluated: checked.flatMap(({ notEvaluated }) => notEvaluated) };
}

/** S009: that there is a newer version of the scheme than the form's own is known to whoever has it. */
const isKnownToForm = ({ code }: Finding): boolean => code !== 'S009';

/** As a workbook looks through Excel, which does not tell merges and the like. */
function asExcelTells(sheet: Grid): Grid {
  return { ...sheet, merges: 'unknown', columnWidths: 'unknown', rowHeights: 'unknown', frozen: 'unknown', validations: 'unknown', conditionalFormats: 'unknown' };
}

describe.each([['linyi-2020-08', '2020-08'], ['yongzhou-2019-07', '2019-07']] as const)('审核本表 on the files of %s', (sample, period) => {
  const folder = join(SAMPLES, sample);
  const round = roundOfFolder(folder, period);
  const files = [...receiveFiles({ submissions: openRoundFolder(folder).submissions, receipts: new Map() }, () => undefined)];
  const issued = files.filter(({ sheets }) => sheets?.some(({ name }) => name === '_月报'));

  it('most files are forms that were issued', () => expect(issued.length).toBeGreaterThan(10));

  const whole = issued.filter(({ file }) => !/\.(xls|et)$/.test(file));

  it.each(whole.map((file) => [file.file, file] as const))('%s: finds what is found with the whole scheme', (name, file) => {
    const { value, findings } = checkFormWorkbook(file.sheets ?? [], name, file.modified);
    const { findings: expected, notEvaluated } = checkedWithScheme(file, round);
    expect(findings).toEqual(expected.filter(isKnownToForm));
    expect(value?.notEvaluated).toEqual(notEvaluated);
  });

  it.each(whole.map((file) => [file.file, file] as const))('%s: the same as Excel tells it', (name, file) => {
    const sheets = (file.sheets ?? []).map(asExcelTells);
    expect(checkFormWorkbook(sheets, name, file.modified).findings).toEqual(checkedWithScheme({ ...file, sheets }, round).findings.filter(isKnownToForm));
  });

  it('what was not issued says so; of an .xls or .et of the samples, whose writer keeps 255 characters of a text (Excel and WPS keep all), the rules are not whole', () => {
    const others = files.filter((file) => file.sheets && !whole.includes(file));
    const told = others.map(({ file, sheets }) => [file, checkFormWorkbook(sheets ?? [], file).findings.map(({ code }) => code)]);
    expect(told).toEqual(others.map((file) => [file.file, [issued.includes(file) ? 'S044' : 'S042']]));
  });
});

import { join } from 'node:path';
import { openRoundFolder, receiveFiles } from '../../src/cli/round-folder';
import { checkForm } from '../../src/commands/check-form';
import { THIS_WORKBOOK } from '../../src/commands/this-workbook';
import type { Finding } from '../../src/core/finding';
import { readFile } from '../../src/core/form/read-file';
import type { Grid } from '../../src/core/grid';
import { validate } from '../../src/core/validation/validate';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { TestExcel, TestWorkbook, useExcel } from '../excel-host/use-excel';
import { roundOfFolder } from '../support/round-in-memory';
import { sheet } from '../support/grid';

const SAMPLES = join(__dirname, '../../assets/samples');

/** A workbook as it is open in Excel, with 审核本表 pressed. */
async function pressed(sheets: readonly Grid[]) {
  const excel = new TestExcel(TestWorkbook.from(sheets));
  await useExcel(excel);
  const checked = await checkForm({ host: new ExcelHost() });
  return { excel, checked };
}

const told = (findings: readonly Finding[]): string[] => findings.filter(({ code }) => code !== 'S009').map(({ code, rule, cell, message }) => [code, rule, cell, message].join(' '));

describe.each([['linyi-2020-08', '2020-08'], ['yongzhou-2019-07', '2019-07']] as const)('审核本表 in Excel on the forms of %s', (sample, period) => {
  const folder = join(SAMPLES, sample);
  const round = roundOfFolder(folder, period);
  const forms = [...receiveFiles({ submissions: openRoundFolder(folder).submissions, receipts: new Map() }, () => undefined)].filter(({ file, sheets }) => /\.xlsx$/.test(file) && sheets?.some(({ name }) => name === '_月报'));

  it.each(forms.map(({ file, sheets }) => [file, sheets ?? []] as const))('%s: says what `yuebao check` says, and writes nothing', async (_, sheets) => {
    const { excel, checked } = await pressed(sheets);
    const asRead = await new ExcelHost().read();
    const reading = readFile({ file: THIS_WORKBOOK, sheets: asRead, modified: null, receivedOn: null }, round);
    const expected = [...reading.findings, ...reading.submissions.flatMap((one) => validate(one, round, reading.submissions).findings)];
    expect(checked.kind).toBe('checked');
    expect(told(checked.findings)).toEqual(told(expected));
    expect(excel.workbook.revision).toBe(0);
  });
});

describe('审核本表 on what is no form', () => {
  it('says so', async () => {
    const { checked } = await pressed([sheet('Sheet1', [['随便']])]);
    expect([checked.kind, ...checked.findings.map(({ code }) => code)]).toEqual(['notCheckable', 'S042']);
  });
});

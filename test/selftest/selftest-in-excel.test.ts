import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { isForUndo } from '../../src/hosts/excel/hidden-sheets';
import { excelLook } from '../../src/hosts/excel/look/excel-look';
import { contractCases } from '../../src/selftest/contract-cases';
import { reportText } from '../../src/selftest/report-text';
import { type SelftestOptions, runSelftest } from '../../src/selftest/run-selftest';
import type { SelftestReport } from '../../src/selftest/selftest-report';
import { calculate } from '../../src/hosts/memory/calculate/calculate';
import { TestExcel, TestWorkbook, useExcel } from '../excel-host/use-excel';

const about = { yuebao: '0.1.0', host: 'Excel', platform: 'PC', version: '16.0', sets: ['ExcelApi 1.14'] };
const failed = ({ cases }: SelftestReport) => cases.filter(({ result }) => result === 'failed');

async function run(sets: string, { by = calculate, ...options }: Partial<SelftestOptions> & { by?: typeof calculate } = {}): Promise<{ report: SelftestReport; workbook: TestWorkbook }> {
  const workbook = new TestWorkbook({ calculate: by });
  await useExcel(new TestExcel(workbook, { sets }));
  return { report: await runSelftest(new ExcelHost(), { about, ...options }), workbook };
}

describe('the self-test in Excel, every case in one scratch workbook', () => {
  it('looks at everything, and every case passes', async () => {
    await run('1.14', { signal: AbortSignal.abort() });
    const { report, workbook } = await run('1.14', excelLook());
    expect(report.cases.filter(({ result }) => result !== 'passed')).toEqual([]);
    expect(report.counts.passed).toBe(contractCases.length);
    expect(report.left).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name).filter((name) => !isForUndo(name))).toEqual(['Sheet1']);
  }, 120_000);

  it('compares at least what reading tells', async () => {
    const { report } = await run('1.9');
    expect(failed(report)).toEqual([]);
    expect(report.counts.notCompared).toBeGreaterThan(20);
  }, 60_000);

  it('an Excel that calculates otherwise is seen', async () => {
    const { report } = await run('1.9', { by: () => ({ kind: 'number', value: 1 }) });
    expect(failed(report).map(({ group }) => group)).toContain('公式');
    expect(reportText(report)).toContain('未通过的项目');
  }, 60_000);
});

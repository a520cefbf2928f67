import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { LINYI } from '../support/round-folder';
import { temporaryFolder } from '../support/temporary-folder';
import { yuebao } from '../support/yuebao';

describe('a scheme that cannot be used', () => {
  let scheme = '';
  beforeAll(async () => {
    scheme = join(temporaryFolder('scheme'), 'scheme.xlsx');
    const { sheets } = readWorkbook(readFileSync(join(LINYI, 'scheme.xlsx')));
    writeFileSync(scheme, await writeWorkbook(sheets.filter(({ name }) => name !== '事项')));
  });

  it('is told in one line, and all that is wrong in it follows, the gravest first, each with its cell and what to do', () => {
    const { status, stdout, stderr } = yuebao('issue', scheme, '--period', '2020-09', '--out', temporaryFolder('out'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/方案不能使用：.*等\d+处。请在 scheme\.xlsx 中改正后再试\n$/);
    const lines = stdout.trimEnd().split('\n');
    const told = Number(/等(\d+)处/.exec(stderr)?.[1]);
    expect(lines.filter((line) => line.startsWith('  强制 '))).toHaveLength(told);
    expect(lines[0]).toMatch(/^ {2}强制 T\d{3} .*!?[A-Z]*\d* .*。.*。$/);
  });

  it('gives every finding to a machine beside the error', () => {
    const { status, stdout } = yuebao('issue', scheme, '--period', '2020-09', '--out', temporaryFolder('out'), '--json');
    const { error, findings } = JSON.parse(stdout) as { error: { what: string }; findings: { code: string; tier: string; next: string }[] };
    expect({ status, what: error.what }).toEqual({ status: 2, what: '方案不能使用' });
    expect(findings.filter(({ code, tier }) => code === 'T001' && tier === '强制')).toHaveLength(1);
    expect(findings.every(({ next }) => next !== '')).toBe(true);
  });
});

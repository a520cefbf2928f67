import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/core/narrative/report';
import { writeReport } from '../../src/files/write-report';
import { convert, itWithLibreOffice } from '../support/libreoffice';

const TEMPLATE = readFileSync(join(__dirname, '../../assets/templates/report.docx'));
const LONG = '每行二十八个字每页二十二行'.repeat(120);

const REPORT: Report = {
  blocks: [
    { kind: '标题', runs: [{ text: '民生实事进展情况' }] },
    { kind: '段落', runs: [{ text: LONG }] },
    { kind: '列表', runs: [{ text: '进展情况：①完成' }, { text: '79.46%', figure: { expression: '[两癌.完成率]', indicators: ['两癌.完成率'], unit: null, period: '2020-08', format: '0.00%' } }, { text: '。' }] },
    { kind: '日期', runs: [{ text: '2020年8月31日' }] },
  ],
};

function poppler(program: 'pdfinfo' | 'pdftotext', ...call: string[]): string {
  const { status, stdout, error } = spawnSync(program, call, { encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${program} failed`);
  return stdout;
}

describe('the report opened in LibreOffice', () => {
  itWithLibreOffice('is A4, numbered — 1 —, 22 lines of 28 characters a page, its figures in place', () => {
    const work = mkdtempSync(join(tmpdir(), 'yuebao-report-'));
    try {
      const [docx, pdf] = [join(work, 'report.docx'), join(work, 'report.pdf')];
      writeFileSync(docx, writeReport(REPORT, TEMPLATE));
      writeFileSync(pdf, convert(docx, 'pdf'));
      expect(poppler('pdfinfo', pdf)).toMatch(/Page size:\s+595[.\d]* x 84[12][.\d]* pts \(A4\)/);
      const [, second = ''] = poppler('pdftotext', pdf, '-').split('\f');
      const lines = second.split('\n').filter((line) => line.trim() !== '');
      expect(lines.map((line) => line.length)).toEqual([...Array.from({ length: 22 }, () => 28), '—2—'.length]);
      const text = poppler('pdftotext', pdf, '-').replace(/[ \n]/g, '');
      expect(text).toContain('—1—');
      expect(text).toContain('①完成79.46%。');
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
});

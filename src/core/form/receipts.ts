import { findingKind, raise, type Finding, type Outcome } from '../finding';
import { readDay } from '../figure/read-day';
import type { Day } from '../period';

export const misreadReceipt = findingKind({
  code: 'S030',
  name: '收文登记有误',
  tier: '核实',
  message: '收文登记第{line}行“{text}”{why}，没有采用。',
  reason: '迟报与否以收文登记为准，登记有误会错记。',
  next: '请在收文.tsv中改正这一行：文件名，制表符，收到日期（如2020-09-01）。',
});

/** The day each file came in, from 收文.tsv (a file and a day in each line). A line that cannot be used is a finding. */
export function readReceipts(text: string, files: readonly string[]): Outcome<ReadonlyMap<string, Day>> {
  const days = new Map<string, Day>();
  const findings: Finding[] = [];
  for (const [index, line] of text.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    const [file = '', typed = ''] = line.split('\t').map((part) => part.trim());
    if (line.trim() === '' || (index === 0 && /^(文件|文件名|file)$/i.test(file))) continue;
    const day = readDay({ value: { kind: 'text', value: typed } });
    const known = files.includes(file);
    if (day !== null && known) days.set(file, day);
    else findings.push(misread({ line: index + 1, text: line.trim(), why: known ? '的日期认不出' : '登记的文件不在收到的文件中' }));
  }
  return { value: days, findings };
}

function misread({ line, text, why }: { readonly line: number; readonly text: string; readonly why: string }): Finding {
  return raise(misreadReceipt, { line: String(line), text, why }, { place: { file: '收文.tsv', cell: `第${line}行` } });
}

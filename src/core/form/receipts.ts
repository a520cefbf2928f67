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

const FILE_HEADING = /^(文件|文件名|文件名称|附件|file)$/i;
const DAY_HEADING = /^(日期|收到日期|收文日期|收件日期|时间|收到时间|date)$/i;

/** Which column holds the file and which the day. */
interface Columns {
  readonly file: number;
  readonly day: number;
}

/**
 * The day each file came in, from 收文.tsv: a file and a day in each line, in the order that the heading says, without one
 * in either. A file in an archive is called by its path, by its bare name where no other has it, or by its archive.
 * A line that cannot be used is a finding.
 */
export function readReceipts(text: string, files: readonly string[]): Outcome<ReadonlyMap<string, Day>> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const heading = columnsOf(cellsOf(lines[first] ?? ''));
  const register = registerOf(files);
  const own = new Map<string, Day>();
  const shared = new Map<string, Day>();
  const findings: Finding[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (heading && index === first)) continue;
    const receipt = readLine(cellsOf(line), heading, register);
    if (typeof receipt === 'string') findings.push(misread({ line: index + 1, text: line.trim(), why: receipt }));
    else for (const file of receipt.files) (receipt.files.length > 1 ? shared : own).set(file, receipt.day);
  }
  return { value: new Map([...shared, ...own]), findings };
}

function cellsOf(line: string): string[] {
  return line.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1').replaceAll('""', '"').trim());
}

/** Null for a line that is no heading. */
function columnsOf(cells: readonly string[]): Columns | null {
  const file = cells.findIndex((cell) => FILE_HEADING.test(cell));
  const day = cells.findIndex((cell) => DAY_HEADING.test(cell));
  if (file < 0 && day < 0) return null;
  return { file: file < 0 ? 1 - Math.min(day, 1) : file, day: day < 0 ? 1 - Math.min(file, 1) : day };
}

/** The files that a line is about and the day they came, or why it says nothing. */
function readLine(cells: readonly string[], heading: Columns | null, register: Register): { readonly files: readonly string[]; readonly day: Day } | string {
  const swapped = heading === null && dayIn(cells[1]) === null && dayIn(cells[0]) !== null;
  const columns = heading ?? (swapped ? { file: 1, day: 0 } : { file: 0, day: 1 });
  const found = filesCalled(cells[columns.file] ?? '', register);
  if (typeof found === 'string') return found;
  const day = dayIn(cells[columns.day]);
  return day === null ? '的日期认不出' : { files: found, day };
}

/** With or without the time of day. */
function dayIn(typed = ''): Day | null {
  const value = typed.replace(/[\sT]+(上午|下午)?\s*\d{1,2}[:：]\d{2}([:：]\d{2})?(\.\d+)?\s*$/, '');
  return readDay({ value: { kind: 'text', value } });
}

/** The files received, by their paths, their bare names and what they lie in. */
interface Register {
  readonly paths: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly within: ReadonlyMap<string, readonly string[]>;
}

function registerOf(files: readonly string[]): Register {
  const named = new Map<string, string[]>();
  const within = new Map<string, string[]>();
  for (const file of files) {
    const parts = file.split('/');
    for (let from = 0; from < parts.length; from += 1) put(named, parts.slice(from).join('/'), file);
    for (let to = 1; to < parts.length; to += 1) put(within, parts.slice(0, to).join('/'), file);
  }
  return { paths: new Set(files), named, within };
}

function put(map: Map<string, string[]>, name: string, file: string): void {
  const known = map.get(name);
  if (known) known.push(file);
  else map.set(name, [file]);
}

/** By its path; by the folder or archive that it lies in; by the end of its path, where no other ends so. */
function filesCalled(name: string, { paths, named, within }: Register): readonly string[] | string {
  const path = name.replaceAll('\\', '/').replace(/^\.?\//, '');
  if (paths.has(path)) return [path];
  const inside = within.get(path);
  if (inside) return inside;
  const called = named.get(path) ?? [];
  if (called.length > 1) return `登记的文件有${called.length}个同名的，分不出是哪一个`;
  return called.length === 1 ? called : '登记的文件不在收到的文件中';
}

function misread({ line, text, why }: { readonly line: number; readonly text: string; readonly why: string }): Finding {
  return raise(misreadReceipt, { line: String(line), text, why }, { place: { file: '收文.tsv', cell: `第${line}行` } });
}

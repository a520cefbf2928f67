import type { Finding } from '../finding';
import { readReceipts } from '../form/receipts';
import type { ReceivedFile } from '../form/submission';

/** The files with the days that 收文.tsv tells, if one came; one that it does not name keeps the day that it had. */
export function withReceivedDays(files: readonly ReceivedFile[], register: string | undefined): { readonly files: readonly ReceivedFile[]; readonly findings: readonly Finding[] } {
  if (register === undefined) return { files, findings: [] };
  const { value: days, findings } = readReceipts(register, files.map(({ file }) => file));
  return { files: files.map((file) => ({ ...file, receivedOn: days.get(file.file) ?? file.receivedOn })), findings };
}

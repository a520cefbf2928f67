import type { Sample } from '../sample';
import { type TableRow, field } from '../tables';

/** What has come in when a round is run: rows of table `submissions`, in the order of their coming. */
export interface Received {
  readonly sample: Sample;
  readonly submissions: readonly TableRow[];
}

/** A column that only a sample has whose files come in two batches. */
const BATCH = '批次';
/** A column that only a sample has that keeps a register of what came in when. */
const RECEIVED_ON = '收到';

/** What lies in submissions/ as the sample ships. */
export function atFirst(sample: Sample): Received {
  return { sample, submissions: sample.tables.records('submissions').filter((row) => !isLater(row)) };
}

/** What lies there once what is in later/ was put there too. */
export function withLater(sample: Sample): Received {
  return { sample, submissions: sample.tables.records('submissions') };
}

export function isLater(row: TableRow): boolean {
  return (row[BATCH] ?? '') !== '';
}

/** The day by which it is late or not: that of the register, else 填报日期. */
export function dayOf(row: TableRow): string {
  const received = receivedOn(row);
  return received === '' ? filledOn(row) : received;
}

/** As the register has it; '' where it has not. */
export function receivedOn(row: TableRow): string {
  return row[RECEIVED_ON] ?? '';
}

/** 2020年8月31日, 2020-8-31, 2020.8.31, 2020/8/31 as 2020-08-31. */
export function filledOn(row: TableRow): string {
  const [year = '', month = '', day = ''] = field(row, '填报日期').match(/\d+/g) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A later one of the same unit takes its place. */
export function isReplaced(row: TableRow, { submissions }: Received): boolean {
  return submissions.slice(submissions.indexOf(row) + 1).some((later) => field(later, '单位') === field(row, '单位'));
}

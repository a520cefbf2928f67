import type { ReceivedFile } from '../form/submission';
import { type CompactGrid, type CompactRow, compactGrid, fullGrid } from './compact-grid';

/** A file as it travels. A row that several sheets have alike is a number: where it stands among the shared ones. */
export interface CompactFile extends Omit<ReceivedFile, 'sheets'> {
  readonly sheets: readonly SharingGrid[] | null;
}

interface SharingGrid extends Omit<CompactGrid, 'rows'> {
  readonly rows: readonly (number | CompactRow)[];
}

export interface SharedRows {
  readonly shared: readonly CompactRow[];
  readonly files: readonly CompactFile[];
}

/** Files issued from one scheme are alike in most of their rows: these travel once. */
export function shareRows(files: readonly ReceivedFile[]): SharedRows {
  const compact = files.map(({ sheets, ...file }) => ({ ...file, sheets: sheets?.map(compactGrid) ?? null }));
  const texts = new Map<CompactRow, string>();
  const counts = new Map<string, number>();
  for (const row of compact.flatMap(({ sheets }) => sheets?.flatMap(({ rows }) => rows) ?? [])) {
    const text = JSON.stringify(row);
    texts.set(row, text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const shared: CompactRow[] = [];
  const places = new Map<string, number>();
  const share = (row: CompactRow): number | CompactRow => {
    const text = texts.get(row) ?? '';
    if ((counts.get(text) ?? 0) < 2) return row;
    const place = places.get(text) ?? shared.push(row) - 1;
    places.set(text, place);
    return place;
  };
  return { shared, files: compact.map(({ sheets, ...file }) => ({ ...file, sheets: sheets?.map((grid) => ({ ...grid, rows: grid.rows.map(share) })) ?? null })) };
}

/** The files as they were read, but for their looks. */
export function unshareRows({ shared, files }: SharedRows): ReceivedFile[] {
  const whole = (row: number | CompactRow): CompactRow => (typeof row === 'number' ? (shared[row] ?? [0]) : row);
  return files.map(({ sheets, ...file }) => ({ ...file, sheets: sheets?.map((grid) => fullGrid({ ...grid, rows: grid.rows.map(whole) })) ?? null }));
}

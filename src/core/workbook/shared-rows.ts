import type { ReceivedFile } from '../form/submission';
import type { Steps } from '../steps';
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

/** Files issued from one scheme are alike in most of their rows: these travel once. A file a step. */
export function* shareRows(files: readonly ReceivedFile[]): Steps<SharedRows> {
  const compact: (Omit<ReceivedFile, 'sheets'> & { readonly sheets: readonly CompactGrid[] | null })[] = [];
  const rows = new SharingRows();
  for (const { sheets, ...file } of files) {
    const grids = sheets?.map(compactGrid) ?? null;
    for (const grid of grids ?? []) rows.count(grid);
    compact.push({ ...file, sheets: grids });
    yield;
  }
  const shared: CompactFile[] = [];
  for (const { sheets, ...file } of compact) {
    shared.push({ ...file, sheets: sheets?.map((grid) => ({ ...grid, rows: grid.rows.map((row) => rows.share(row)) })) ?? null });
    yield;
  }
  return { shared: rows.shared, files: shared };
}

/** Rows that are there more than once. */
class SharingRows {
  readonly shared: CompactRow[] = [];
  readonly #texts = new Map<CompactRow, string>();
  readonly #counts = new Map<string, number>();
  readonly #places = new Map<string, number>();

  count({ rows }: CompactGrid): void {
    for (const row of rows) {
      const text = JSON.stringify(row);
      this.#texts.set(row, text);
      this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
    }
  }

  /** The row itself, or where it stands among those that are shared. */
  share(row: CompactRow): number | CompactRow {
    const text = this.#texts.get(row) ?? '';
    if ((this.#counts.get(text) ?? 0) < 2) return row;
    const place = this.#places.get(text) ?? this.shared.push(row) - 1;
    this.#places.set(text, place);
    return place;
  }
}

/** The files as they were read, but for their looks. */
export function unshareRows({ shared, files }: SharedRows): ReceivedFile[] {
  const whole = (row: number | CompactRow): CompactRow => (typeof row === 'number' ? (shared[row] ?? [0]) : row);
  return files.map(({ sheets, ...file }) => ({ ...file, sheets: sheets?.map((grid) => fullGrid({ ...grid, rows: grid.rows.map(whole) })) ?? null }));
}

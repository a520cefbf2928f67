import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A plain table: the rows of a tab-separated file, its headings first. */
export type Table = readonly (readonly string[])[];

/** One row by heading. */
export type TableRow = Readonly<Record<string, string>>;

/** The tables of a sample, by the names of their files without `.tsv`. */
export class Tables {
  constructor(private readonly folder: string) {}

  read(name: string): Table {
    const text = readFileSync(join(this.folder, `${name}.tsv`), 'utf8');
    const rows = text.replace(/\n$/, '').split('\n').map((line) => line.split('\t'));
    const width = rows[0]?.length ?? 0;
    rows.forEach((row, index) => {
      if (row.length !== width) throw new Error(`${name}.tsv line ${index + 1}: ${row.length} columns, ${width} expected`);
    });
    return rows;
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, `${name}.tsv`));
  }

  records(name: string): TableRow[] {
    const [headings = [], ...rows] = this.read(name);
    return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
  }

  /** A two-column table as a map from the first column to the second. */
  pairs(name: string): Map<string, string> {
    const [, ...rows] = this.read(name);
    return new Map(rows.map(([key = '', value = '']) => [key, value]));
  }
}

/** The value under `heading`; a heading that is not there is a slip in a table or in a script. */
export function field(row: TableRow, heading: string): string {
  const value = row[heading];
  if (value === undefined) throw new Error(`no column ${heading} among ${Object.keys(row).join('、')}`);
  return value;
}

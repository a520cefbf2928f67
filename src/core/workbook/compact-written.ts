import type { WrittenCell } from './city-workbook';

/** The written cells of one unit in one sheet that come from one sheet of a file. A cell: indicator, cell, text, cell in the file. */
export interface CompactWritten {
  readonly unit: string;
  readonly sheet: string;
  readonly from: { readonly file: string; readonly sheet: string };
  readonly cells: readonly (readonly [indicator: string, cell: string, text: string, from: string])[];
}

export function compactWritten(written: readonly WrittenCell[]): CompactWritten[] {
  const groups = new Map<string, { readonly head: Omit<CompactWritten, 'cells'>; readonly cells: CompactWritten['cells'][number][] }>();
  for (const { unit, indicator, sheet, cell, text, from } of written) {
    const key = JSON.stringify([unit, sheet, from.file, from.sheet]);
    const group = groups.get(key) ?? { head: { unit, sheet, from: { file: from.file, sheet: from.sheet } }, cells: [] };
    group.cells.push([indicator, cell, text, from.cell]);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ head, cells }) => ({ ...head, cells }));
}

export function fullWritten({ unit, sheet, from, cells }: CompactWritten): WrittenCell[] {
  return cells.map(([indicator, cell, text, place]) => ({ unit, indicator, sheet, cell, text, from: { ...from, cell: place } }));
}

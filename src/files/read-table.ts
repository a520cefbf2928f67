import { type Cell, emptyGrid, type Grid } from '../core/grid';
import { readText } from './read-text';

/** A text table, its columns parted by tabs, as a sheet of texts. What a spreadsheet put in quotes is taken out of them. */
export function readTable(bytes: Uint8Array, name: string): Grid {
  const lines = readText(bytes).split(/\r\n|\r|\n/);
  return { ...emptyGrid(name), cells: lines.map((line) => (line.trim() === '' ? [] : line.split('\t').map(cellOf))) };
}

function cellOf(typed: string): Cell {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(typed.trim())?.[1];
  const value = quoted === undefined ? typed.trim() : quoted.replaceAll('""', '"');
  return value === '' ? { value: { kind: 'blank' } } : { value: { kind: 'text', value } };
}

import { toAddress } from '../address';
import { fnv1a64 } from '../fingerprint';
import type { Grid, Position } from '../grid';
import type { OwnSheet } from './city-workbook';
import { type HeldCell, contentsOfGrid } from './sheet-contents';

/** How a sheet of ours stands to what was written into it. */
export interface Deviation {
  /** A cell that we wrote, other than an input cell, says something else now. */
  readonly altered: boolean;
  /** Cells that we left blank hold something now. */
  readonly added: readonly Position[];
}

/** What is to be remembered of a sheet as it is written. `inputs` are the addresses of its input cells. */
export function ownSheet(name: string, cells: Iterable<HeldCell>, inputs: ReadonlySet<string>): OwnSheet {
  const fixed = [...cells].filter(({ at }) => !inputs.has(toAddress(at))).sort(byPlace);
  return { name, print: printed(fixed), cells: runsOf(fixed.map(({ at }) => at)) };
}

/** What was done since to a sheet, but for its input cells. */
export function deviationOf(grid: Grid, own: OwnSheet, inputs: ReadonlySet<string>): Deviation {
  const ours = new Set(placesIn(own.cells));
  const others = contentsOfGrid(grid).filter(({ at }) => !inputs.has(toAddress(at)));
  const fixed = others.filter(({ at }) => ours.has(toAddress(at))).sort(byPlace);
  return { altered: printed(fixed) !== own.print, added: others.filter(({ at }) => !ours.has(toAddress(at))).map(({ at }) => at) };
}

function printed(cells: readonly HeldCell[]): string {
  return fnv1a64(cells.map(({ at, held }) => `${toAddress(at)}=${held}`).join('\n'));
}

function byPlace({ at: one }: HeldCell, { at: other }: HeldCell): number {
  return one.row - other.row || one.column - other.column;
}

/** `3:1-5,8;4:2`: rows, and the columns in each. */
function runsOf(places: readonly Position[]): string {
  const rows = new Map<number, [from: number, to: number][]>();
  for (const { row, column } of places) {
    const runs = rows.get(row) ?? [];
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
    rows.set(row, runs);
  }
  return [...rows].map(([row, runs]) => `${row}:${runs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(',')}`).join(';');
}

/** The addresses. */
function placesIn(runs: string): string[] {
  if (runs === '') return [];
  return runs.split(';').flatMap((line) => {
    const [row = '', columns = ''] = line.split(':');
    return columns.split(',').flatMap((run) => {
      const [from = '', to = from] = run.split('-');
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => toAddress({ row: Number(row), column: Number(from) + index }));
    });
  });
}

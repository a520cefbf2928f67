import { areaAddress } from '../../../core/address';
import type { Area, Position } from '../../../core/grid';

/** Excel takes no longer list of addresses. */
const LONGEST_LIST = 8000;

/** The cells as few rectangles: runs within a row, joined with the same run of the row below. Cells come row by row. */
export function rectanglesOf(cells: readonly Position[]): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (const run of runsOf(cells)) {
    done.push(...open.filter(({ bottom }) => bottom < run.top - 1));
    open = open.filter(({ bottom }) => bottom >= run.top - 1);
    const above = open.findIndex(({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right);
    const joined = open[above];
    if (joined) open[above] = { ...joined, bottom: run.bottom };
    else open.push(run);
  }
  return [...done, ...open];
}

function runsOf(cells: readonly Position[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** The areas as lists of addresses, none longer than Excel takes. */
export function addressLists(areas: readonly Area[]): string[] {
  return listsOf(areas.map(areaAddress));
}

export function listsOf(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length + 1 > LONGEST_LIST) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

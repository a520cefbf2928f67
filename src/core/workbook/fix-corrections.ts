import { fromAddress } from '../address';
import type { ReceivedFile } from '../form/submission';
import { cellAt } from '../grid';
import type { Fix } from '../validation/fixes/fix';
import { shownInCell } from '../validation/shown-in-cell';
import type { Correction } from './city-workbook';

/**
 * What the official made, and what was put right in the files beside it. A fix of a cell that shows something else by
 * now, or that the official changed, is none any more.
 */
export function withFixes(corrections: readonly Correction[], fixes: readonly Fix[], files: readonly ReceivedFile[]): readonly Correction[] {
  if (fixes.length === 0) return corrections;
  const changed = new Set(corrections.map(({ from }) => JSON.stringify(from)));
  const standing = fixes.filter((fix) => !changed.has(JSON.stringify(fix.at)) && stillShows(fix, files));
  return [...corrections, ...standing.map(correctionOf)];
}

function stillShows({ at, before }: Fix, files: readonly ReceivedFile[]): boolean {
  const sheet = files.find(({ file }) => file === at.file)?.sheets?.find(({ name }) => name === at.sheet);
  const position = fromAddress(at.cell);
  return sheet !== undefined && position !== null && shownInCell(cellAt(sheet, position)) === before;
}

function correctionOf({ unit, indicator, at, before, kind, value, formula, numberFormat }: Fix): Correction {
  const from = { file: at.file, sheet: at.sheet, cell: at.cell };
  const now = { value, ...(formula !== undefined && { formula }), ...(numberFormat !== undefined && { numberFormat }) };
  return { unit, indicator, from, sheet: at.sheet, cell: at.cell, came: before, now, fix: kind };
}

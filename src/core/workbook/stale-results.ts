import { fromAddress } from '../address';
import type { Source } from '../figure/figure';
import { subjectsOf } from '../expression/references-of';
import { readFile } from '../form/read-file';
import type { ReceivedFile, Submission } from '../form/submission';
import type { Cell, Grid } from '../grid';
import type { Round } from '../scheme/round';
import type { Scheme } from '../scheme/scheme';
import type { Correction } from './city-workbook';
import { withCell } from './with-cell';

/**
 * What a form's computed cells showed when it was sent says nothing once a figure that they are computed from was
 * corrected: it is left out, so that nobody holds it against the corrected one.
 */
export function withoutStaleResults(files: readonly ReceivedFile[], corrections: readonly Correction[], roundOf: () => Round | null): ReceivedFile[] {
  return files.map((file) => {
    const own = corrections.filter(({ from }) => from.file === file.file);
    const round = own.length > 0 ? roundOf() : null;
    if (!round || file.sheets === null) return file;
    const stale = readFile(file, round).submissions.flatMap((submission) => staleIn(submission, own, round.scheme));
    return { ...file, sheets: file.sheets.map((sheet) => stale.filter((one) => one.sheet === sheet.name).reduce(withoutResult, sheet)) };
  });
}

function staleIn({ unit, sender, shown }: Submission, corrections: readonly Correction[], scheme: Scheme): Source[] {
  const own = corrections.filter((one) => one.unit === unit || unit === sender).map(({ indicator }) => indicator);
  const dependent = dependentOn(own, scheme);
  return [...shown].flatMap(([code, { sources }]) => (dependent.has(code) ? sources : []));
}

/** The indicators themselves, for a form may show the sum of its rows; and whatever is computed from them, however far. */
function dependentOn(codes: readonly string[], { indicators }: Scheme): ReadonlySet<string> {
  const known = new Set([...codes, ...codes.map((code) => code.replace(/\.[^.]*$/, ''))]);
  for (let size = -1; size !== known.size; ) {
    size = known.size;
    for (const { code, formula } of indicators.values()) if (formula && subjectsOf(formula).some((subject) => known.has(subject))) known.add(code);
  }
  return known;
}

function withoutResult(grid: Grid, { cell }: Source): Grid {
  const at = fromAddress(cell);
  return at ? withCell(grid, at, unshown) : grid;
}

/** A figure typed over the formula stays in sight, as one that was not saved. */
function unshown(cell: Cell): Cell {
  return cell.formula === undefined ? { ...cell, uncached: true } : { ...cell, value: { kind: 'blank' } };
}

import { fromAddress } from '../address';
import type { Figure, Source } from '../figure/figure';
import { type Finding, raise } from '../finding';
import type { ReceivedFile } from '../form/submission';
import { BLANK, type Cell, type Grid, cellAt, cellText } from '../grid';
import { sameSheet } from '../sheet-name';
import type { RoundResult } from '../sheets/round-result';
import type { CityWorkbook, Correction, WrittenCell } from './city-workbook';
import { correctedFigure } from './findings';
import { deviationOf } from './own-print';
import { heldBy } from './sheet-contents';
import { withCell } from './with-cell';

/**
 * What the official changed in input cells, now and before. A sheet of which more than those was altered tells nothing:
 * its rows may stand elsewhere. A cell that says again what its file says is no longer corrected.
 */
export function correctionsIn({ state, own, renamed }: CityWorkbook): Correction[] {
  const kept = new Map(state.corrections.map((one) => [keyOf(one), one]));
  for (const sheet of [...own, ...renamed.map((one) => ({ ...one.sheet, name: one.was }))]) {
    const written = state.written.filter((one) => sameSheet(one.sheet, sheet.name));
    const known = state.sheets.find(({ name }) => sameSheet(name, sheet.name));
    if (!known || deviationOf(sheet, known, new Set(written.map(({ cell }) => cell))).altered) continue;
    for (const one of written) {
      const cell = cellOf(sheet, one.cell);
      if (heldBy(cell) === one.text) continue;
      const before = kept.get(keyOf(one));
      const came = before?.came ?? one.text;
      if (heldBy(cell) === came) kept.delete(keyOf(one));
      else kept.set(keyOf(one), corrected(one, cell, came));
    }
  }
  return [...kept.values()];
}

function corrected({ unit, indicator, sheet, cell, from }: WrittenCell, { value, numberFormat }: Cell, came: string): Correction {
  return { unit, indicator, sheet, cell, from, came, now: { value, ...(numberFormat !== undefined && { numberFormat }) } };
}

/** The files as they are to be read: each corrected cell says what the official put there. */
export function withCorrections(files: readonly ReceivedFile[], corrections: readonly Correction[]): ReceivedFile[] {
  return files.map((file) => {
    const own = corrections.filter(({ from }) => from.file === file.file);
    if (own.length === 0 || file.sheets === null) return file;
    return { ...file, sheets: file.sheets.map((sheet) => own.filter(({ from }) => from.sheet === sheet.name).reduce(withCorrection, sheet)) };
  });
}

function withCorrection(grid: Grid, { from, came, fix, now: { value, formula: mended, numberFormat } }: Correction): Grid {
  const at = fromAddress(from.cell);
  if (!at) return grid;
  return withCell(grid, at, ({ formula, uncached, numberFormat: before, ...rest }) => {
    void [formula, uncached];
    const format = numberFormat ?? before;
    return { ...rest, value, ...(mended !== undefined && { formula: mended }), ...(format !== undefined && { numberFormat: format }), ...(fix && { cameAs: came }) };
  });
}

/** What the official changed in a file that counts, and how it was read: in another measure than it was typed in, it may not be what was meant. */
export function correctionFindings(corrections: readonly Correction[], { round: { scheme }, checked }: Pick<RoundResult, 'round' | 'checked'>): Finding[] {
  const counting = corrections.filter(({ unit, from, fix }) => !fix && checked.some(({ submission }) => submission.unit === unit && submission.file === from.file));
  return counting.map((correction) => {
    const { unit, indicator, from, sheet, cell, came, now } = correction;
    const name = scheme.units.find(({ code }) => code === unit)?.name ?? unit;
    const typed = cellText(now);
    const slots = { unit: name, indicator: scheme.indicators.get(indicator)?.name ?? indicator, came: came || '空白', now: typed || '空白', sheet, cell };
    const read = now.value.kind === 'number' ? figureFrom(from, checked)?.value : undefined;
    const particulars = read === undefined || read === null || Number(read) === Number(typed) ? {} : { tier: '核实' as const, next: `改后的${typed}读作${read}，请核对这个单位的表用的计量单位，按报来的计量单位改。` };
    return raise(correctedFigure, slots, { place: { unit: name, ...from, indicators: [indicator] }, particulars });
  });
}

function figureFrom({ file, sheet, cell }: Source, checked: RoundResult['checked']): Figure | undefined {
  const figures = checked.flatMap(({ submission }) => [...submission.figures.values(), ...[...submission.lists.values()].flatMap((entries) => entries.flatMap((entry) => [...entry.figures.values()]))]);
  return figures.find(({ sources: [source] }) => source?.file === file && source.sheet === sheet && source.cell === cell);
}

function cellOf(grid: Grid, address: string): Cell {
  const at = fromAddress(address);
  return at ? cellAt(grid, at) : BLANK;
}

/** A cell of a file. */
function keyOf({ from }: Pick<Correction, 'from'>): string {
  return JSON.stringify([from.file, from.sheet, from.cell]);
}

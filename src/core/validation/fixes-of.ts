import Big from 'big.js';
import { fromAddress } from '../address';
import type { ExpectedFigure } from '../figure/expected-figure';
import type { Figure, Source } from '../figure/figure';
import { readFigure } from '../figure/read-figure';
import type { Finding, Outcome } from '../finding';
import { fnv1a64 } from '../fingerprint';
import { listColumn } from '../form/list-column';
import type { ReceivedFile } from '../form/submission';
import { type Cell, type Grid, cellAt } from '../grid';
import { spokenName } from '../scheme/spoken-name';
import type { Round } from '../scheme/round';
import type { Checked } from './checked';
import { computedCell } from './computed-cell';
import type { FixRule, Mended } from './fix-rule';
import type { Fix } from './fixes/fix';
import { fixRules } from './fixes/index';
import { mendedCell } from './mended-cell';
import { shownInCell } from './shown-in-cell';

/** What was checked, and the files that it was read from. */
export interface Mendable {
  readonly checked: readonly Checked[];
  readonly files: readonly ReceivedFile[];
  readonly round: Round;
}

/** What can be put right in the files without asking anybody: each cell once, and read again before it is offered. */
export function fixesOf({ checked, files, round }: Mendable): Fix[] {
  const sheets = new Map(files.flatMap(({ file, sheets: grids }) => (grids ?? []).map((grid): [string, Grid] => [`${file}\n${grid.name}`, grid])));
  return checked.flatMap((one) =>
    foundAtCells(one.findings).flatMap((findings) => {
      const spot = spotOf(findings, { checked: one, round });
      const grid = spot && sheets.get(`${spot.at.file}\n${spot.at.sheet}`);
      return (grid && fixAt(spot, grid)) ?? [];
    }),
  );
}

/** A cell of which something was found that a fix is for. */
interface Spot {
  readonly rule: FixRule;
  /** Those findings. */
  readonly own: readonly Finding[];
  readonly at: Source;
  readonly indicator: string;
  readonly checked: Checked;
  readonly round: Round;
}

function foundAtCells(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { file, sheet, cell } = finding;
    if (cell === undefined) continue;
    const key = `${file}\n${sheet}\n${cell}`;
    cells.set(key, [...(cells.get(key) ?? []), finding]);
  }
  return [...cells.values()];
}

function spotOf(findings: readonly Finding[], from: Pick<Spot, 'checked' | 'round'>): Spot | null {
  const rule = fixRules.find(({ kinds }) => findings.some(({ code }) => kinds.some((kind) => kind.code === code)));
  const own = findings.filter(({ code }) => rule?.kinds.some((kind) => kind.code === code));
  const [{ file, sheet, cell, indicators } = {} as Partial<Finding>] = own;
  const [indicator] = indicators ?? [];
  if (!rule || file === undefined || sheet === undefined || cell === undefined || indicator === undefined) return null;
  return { rule, own, at: { file, sheet, cell }, indicator, ...from };
}

function fixAt(spot: Spot, grid: Grid): Fix | null {
  const { rule, at, indicator: code, checked, round } = spot;
  const position = fromAddress(at.cell);
  if (!position) return null;
  const cell = cellAt(grid, position);
  const indicator = round.scheme.indicators.get(code);
  const expected: ExpectedFigure = indicator ?? listColumn(code, round.scheme);
  const { unit } = checked.submission;
  const read = (of: Cell): Outcome<Figure> => readFigure(of, expected, { source: at, unit, indicator: code });
  const { value: figure } = read(cell);
  const computed = rule.kind === '重算' ? computedCell(code, at.cell, { checked, round }) : null;
  const mended = rule.mend({ cell, expected, figure, computed });
  const after = mended && read(mendedCell(cell, mended));
  if (!after || after.findings.length > 0) return null;
  const name = indicator ? spokenName(indicator) : expected.name;
  const id = fnv1a64([rule.kind, unit, at.file, at.sheet, at.cell].join('|')).slice(-8);
  return { id, kind: rule.kind, unit, indicator: code, name, at, before: shownInCell(cell), after: shownInCell(rounded(mended)), ...mended, findings: spot.own.map((one) => one.id) };
}

/** As its format shows it. */
function rounded({ value, numberFormat = '' }: Mended): Pick<Cell, 'value' | 'numberFormat'> {
  if (value.kind !== 'number') return { value };
  const decimals = (/\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0) + (numberFormat.endsWith('%') ? 2 : 0);
  return { value: { kind: 'number', value: new Big(value.value).round(decimals, Big.roundHalfUp).toNumber() }, numberFormat };
}

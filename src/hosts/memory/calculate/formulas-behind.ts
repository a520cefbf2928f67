import { tokenize } from '@borgar/fx';
import { type Area, type Grid, placedCells } from '../../../core/grid';
import { sameSheet } from '../../../core/sheet-name';
import { holds } from '../areas';
import type { Place } from './calculator';
import { readReference } from './reference';

/** What a formula looks at: cells of a sheet, a whole sheet (`area` null), or nobody knows what (`sheet` null). */
interface Seen {
  readonly sheet: string | null;
  readonly area: Area | null;
}

const known = new Map<string, readonly Seen[]>();
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

interface Formula {
  readonly place: Place;
  readonly seen: readonly Seen[];
}

/** The formulas that depend on cells, be it through others, in no order. `settled`: formulas that are left out, and what depends on them only. */
export function formulasBehind(sheets: readonly Grid[], cells: readonly Place[], settled: (place: Place) => boolean): Place[] {
  const left = new Set(sheets.flatMap(formulasOf).filter(({ place }) => !settled(place)));
  const found: Place[] = [];
  for (const waiting = [...cells]; waiting.length > 0 && left.size > 0; ) {
    const changed = waiting.pop();
    for (const formula of left) {
      if (!changed || !formula.seen.some((one) => isIn(one, changed))) continue;
      left.delete(formula);
      found.push(formula.place);
      waiting.push(formula.place);
    }
  }
  return found;
}

function formulasOf(sheet: Grid): Formula[] {
  return placedCells(sheet).flatMap(({ at, cell }) => (cell.formula === undefined ? [] : [{ place: { sheet: sheet.name, ...at }, seen: seenBy(cell.formula, sheet.name) }]));
}

function isIn({ sheet, area }: Seen, place: Place): boolean {
  if (sheet === null) return true;
  return (area === null || holds(area, place)) && sameSheet(sheet, place.sheet);
}

function seenBy(formula: string, own: string): readonly Seen[] {
  const key = `${own}!${formula}`;
  const before = known.get(key);
  if (before) return before;
  const references = tokenize(formula).filter(({ type }) => /^range|^structured/.test(type));
  const seen = references.map(({ type, value }) => seenAt(value, type === 'range_named' || type === 'structured' ? null : own));
  known.set(key, seen);
  return seen;
}

/** A name may mean any cells; a whole column is taken for the whole sheet. */
function seenAt(text: string, own: string | null): Seen {
  const reference = readReference(text);
  if (reference) return { sheet: reference.sheet ?? own, area: reference.area };
  const [, quoted, bare] = SHEET.exec(text) ?? [];
  return { sheet: own === null ? null : (quoted?.replaceAll("''", "'") ?? bare ?? own), area: null };
}

import type { Telling } from '../history/telling';
import type { Scheme } from '../scheme/scheme';
import { tellingOf } from '../scheme/telling-of';
import { DATA } from '../sheets/data-layout';
import type { WrittenCell } from './city-workbook';
import type { FileChange } from './workbook-change';

/**
 * The figures of units that were in the workbook already and are about to become others. What a unit tells that was
 * not there at all is no change; in its own sheet, or gone from 数据, it is.
 */
export function fileChanges({ before, after }: { readonly before: readonly WrittenCell[]; readonly after: readonly WrittenCell[] }, scheme: Scheme): FileChange[] {
  const [known, now] = [numbered(before), numbered(after)];
  const units = new Map(scheme.units.map(({ code, name }) => [code, name]));
  const [there, still] = [whereabouts(before), whereabouts(after)];
  const telling = tellingOf(scheme);
  const told = ({ unit, indicator, sheet, cell, from }: WrittenCell, texts: Texts): FileChange => ({ unit: units.get(unit) ?? unit, indicator, name: telling.name(indicator), sheet, cell, ...asRead(indicator, texts, telling), file: from.file });
  return [
    ...[...now].flatMap(([key, one]) => {
      const text = known.get(key)?.text ?? '';
      const wasThere = there.units.has(one.unit) || (one.sheet !== DATA && there.sheets.has(one.sheet));
      return wasThere && text !== one.text ? [told(one, { before: text, after: one.text })] : [];
    }),
    ...[...known].flatMap(([key, one]) => {
      const isStill = still.units.has(one.unit) || still.sheets.has(one.sheet);
      return isStill && !now.has(key) && one.text !== '' ? [told(one, { before: one.text, after: '' })] : [];
    }),
  ];
}

type Texts = Pick<FileChange, 'before' | 'after'>;

/** With measures, unless both would read the same. */
function asRead(indicator: string, { before, after }: Texts, telling: Telling): Texts {
  const shown = (text: string): string => (/^-?\d+(?:\.\d+)?$/.test(text) ? telling.quantity(indicator, text) : text);
  return shown(before) === shown(after) ? { before, after } : { before: shown(before), after: shown(after) };
}

/** By unit and indicator; of a list's column the entries are counted. Where they stand does not matter: rows of 数据 move. */
function numbered(cells: readonly WrittenCell[]): Map<string, WrittenCell> {
  const counts = new Map<string, number>();
  return new Map(
    cells.map((one) => {
      const key = `${one.unit}|${one.indicator}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [`${key}|${count}`, one];
    }),
  );
}

function whereabouts(cells: readonly WrittenCell[]): { readonly units: ReadonlySet<string>; readonly sheets: ReadonlySet<string> } {
  return { units: new Set(cells.map(({ unit }) => unit)), sheets: new Set(cells.map(({ sheet }) => sheet)) };
}

import type { CellStyle, Position, Unknown } from '../core/grid';
import { datesIn, frozenIn, protectedIn, styleIndexes } from './sheet-xml';
import type { ZipEntries } from './stable-zip';
import { readStyles } from './read-styles';

/** What SheetJS does not tell of a sheet and its raw XML does. */
export interface SheetParts {
  readonly frozen: Position | null | Unknown;
  readonly protected: boolean | Unknown;
  /** By address. */
  readonly styleOf: (address: string) => CellStyle | undefined;
  /** True for a cell of type date, which SheetJS gives as a number like any other. */
  readonly isDate: (address: string) => boolean;
}

const NOTHING: SheetParts = { frozen: 'unknown', protected: 'unknown', styleOf: () => undefined, isDate: () => false };

/** For files that are no .xlsx. */
export const noSheetParts = (): SheetParts => NOTHING;

/** The parts of each sheet of an .xlsx, by its name; where an entry is named, as that one has them. */
export function readParts(entries: ZipEntries): (sheet: string, entry?: string) => SheetParts {
  const text = (name: string): string => decode(entries[name]);
  const targets = sheetTargets(entries);
  const styles = readStyles(text(stylesTarget(entries)));
  return (sheet, entry) => {
    const xml = text(entry ?? targets.get(sheet) ?? '');
    if (xml === '') return NOTHING;
    const indexes = styleIndexes(xml);
    const dates = datesIn(xml);
    return { frozen: frozenIn(xml), protected: protectedIn(xml), styleOf: (address) => styles[indexes.get(address) ?? 0], isDate: (address) => dates.has(address) };
  };
}

/** The entry of each sheet of an .xlsx, by the sheet's name. */
export function sheetTargets(entries: ZipEntries): Map<string, string> {
  const workbook = decode(entries['xl/workbook.xml']);
  const targets = new Map(relationsOf(entries).map((element) => [attribute(element, 'Id'), entryOf(element)]));
  const found = new Map<string, string>();
  for (const [element] of workbook.matchAll(/<sheet\b[^<>]*>/g)) found.set(attribute(element, 'name'), targets.get(attribute(element, 'r:id')) ?? '');
  return found;
}

/** The entry of a workbook's styles: some programs do not call it `xl/styles.xml`. */
function stylesTarget(entries: ZipEntries): string {
  const relation = relationsOf(entries).find((element) => attribute(element, 'Type').endsWith('/relationships/styles'));
  return relation === undefined ? 'xl/styles.xml' : entryOf(relation);
}

function relationsOf(entries: ZipEntries): string[] {
  return [...decode(entries['xl/_rels/workbook.xml.rels']).matchAll(/<Relationship\b[^<>]*>/g)].map(([element]) => element);
}

function entryOf(relation: string): string {
  const target = attribute(relation, 'Target');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function attribute(element: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';
  return value.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decode(entry: Uint8Array | undefined): string {
  return entry ? new TextDecoder().decode(entry) : '';
}

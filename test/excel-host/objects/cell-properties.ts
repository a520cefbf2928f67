import type { Arguments } from '../wire/arguments';
import { sharedLook } from './format-type';
import { matrix } from './range-content';
import { leaves, plant } from './range-lines';
import type { RangeTarget } from './range-target';
import { notModelled } from '../wire/host-error';

/** The path of what is asked for below `format`, and where the cell keeps it. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'fill.color': ['fill.color'],
  'font.bold': ['font.bold'],
  'font.color': ['font.color'],
  'font.name': ['font.name'],
  'font.size': ['font.size'],
  horizontalAlignment: ['horizontalAlignment'],
  wrapText: ['wrapText'],
  protection: ['protection.locked', 'protection.formulaHidden'],
  'borders.style': ['Top', 'Bottom', 'Left', 'Right'].map((edge) => `borders.Edge${edge}.style`),
};

/** What can be asked of every cell at once, under the names of the types that ask for it. */
export const CELL_PROPERTIES = [
  'CellProperties.format', 'CellPropertiesFill.color', 'CellPropertiesBorder.style', 'CellBorder.style',
  ...['borders', 'fill', 'font', 'horizontalAlignment', 'protection', 'wrapText'].map((name) => `CellPropertiesFormat.${name}`),
  ...['bold', 'color', 'name', 'size'].map((name) => `CellPropertiesFont.${name}`),
];

/** Answers for each cell what the options name with `true`. */
export function cellProperties(range: RangeTarget, given: Arguments): unknown {
  const asked = leaves(given.at(0)).flatMap((path) => {
    const kept = path.startsWith('format.') ? KEPT[path.slice('format.'.length)] : undefined;
    if (!kept) throw notModelled(`${given.location} ${path}`);
    return kept;
  });
  return matrix(range, (row, column) => {
    const cell = range.part({ top: row, left: column, bottom: row, right: column });
    const answer: Record<string, unknown> = {};
    for (const path of asked) plant(answer, `format.${answered(path)}`, sharedLook(cell, path));
    return answer;
  });
}

/** `borders.EdgeTop.style` is answered as `borders.top.style`. */
function answered(path: string): string {
  return path.replace(/^borders\.Edge(\w)(\w+)\./, (_, first: string, rest: string) => `borders.${first.toLowerCase()}${rest}.`);
}

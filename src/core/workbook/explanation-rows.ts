import type { Edit } from '../edit';
import type { Grid } from '../grid';
import { plainName } from '../scheme/half-width';
import { headedTable } from '../scheme/headed-table';
import type { GivenExplanation } from '../validation/explanation-gate/given-explanation';
import { type RowTexts, type TableDesign, rowsOfTable, writeRows } from './user-table';
import type { Decided } from './workbook-change';

const HEADINGS = ['编号', '单位', '位置', '意见', '说明', '经办人', '时间'] as const;
type Heading = (typeof HEADINGS)[number];

/** The second name is for a workbook that has a county's 核实说明 already. */
const NAMES = ['核实说明', '市级核实说明'] as const;
const DESIGN: TableDesign<Heading> = { sheet: NAMES[0], headings: HEADINGS, told: ['编号', '说明', '经办人'], widths: [12, 14, 18, 44, 44, 12, 20] };

/** The city's own 核实说明 among sheets of the user's: a county's has no 经办人. */
export function cityExplanationSheet(sheets: readonly Grid[]): Grid | null {
  const isOurs = (grid: Grid): boolean => DESIGN.told.every((heading) => headedTable(grid, HEADINGS, DESIGN.told).columns[heading] !== undefined);
  return sheets.find((grid) => NAMES.some((name) => name === plainName(grid.name)) && isOurs(grid)) ?? null;
}

/** Why findings stand, as the city's officials put it down; a row without 说明 says nothing. */
export function givenExplanations(grid: Grid | null): GivenExplanation[] {
  const rows = grid ? rowsOfTable(grid, DESIGN) : [];
  return rows.flatMap(({ texts: { 编号: finding, 单位: unit, 位置: place, 意见: message, 说明: text, 经办人: by, 时间: at } }) => (text === '' ? [] : [{ finding, unit, place, message, text, by, at }]));
}

/** What the explanations make of the city's 核实说明: a row a finding. `taken`: names of the user's other sheets. */
export function explanationRows(grid: Grid | null, given: readonly GivenExplanation[], taken: readonly string[]): { readonly edits: Edit[]; readonly decided: Decided[] } {
  const sheet = NAMES.find((name) => !taken.some((one) => plainName(one) === name)) ?? NAMES[1];
  const standing = grid ? rowsOfTable(grid, DESIGN) : [];
  const last = new Map(given.map((one) => [one.finding, one]));
  const rows = [...last.values()].flatMap(({ finding, unit, place, message, text, by, at }) => {
    const texts = { 编号: finding, 单位: unit, 位置: place, 意见: message, 说明: text, 经办人: by, 时间: at };
    const before = standing.find((one) => one.texts.编号 === finding)?.texts;
    if (before ? HEADINGS.every((heading) => before[heading] === texts[heading].trim()) : text === '') return [];
    const decided: Decided = { kind: 'explanation', finding, unit, message, before: before?.说明 ?? '', after: text, sheet: grid?.name ?? sheet };
    return [{ texts, decided, isFor: ({ 编号 }: RowTexts<Heading>) => 编号 === finding }];
  });
  return { edits: writeRows(grid, { ...DESIGN, sheet }, rows), decided: rows.map(({ decided }) => decided) };
}

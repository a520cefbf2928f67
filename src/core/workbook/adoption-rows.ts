import type { Edit } from '../edit';
import type { Grid } from '../grid';
import type { ChosenWay } from '../scheme/adoption';
import { findUnit, unitsOf } from '../scheme/find-unit';
import { ADOPTION_COLUMNS, ADOPTION_TOLD, type AdoptionColumn } from '../scheme/read-adoptions';
import type { Round } from '../scheme/round';
import { type RowTexts, type TableDesign, rowsOfTable, writeRows } from './user-table';
import type { Decided } from './workbook-change';

export const ADOPTION_SHEET = '采用方式';

const DESIGN: TableDesign<AdoptionColumn> = { sheet: ADOPTION_SHEET, headings: ADOPTION_COLUMNS, told: ADOPTION_TOLD, widths: [16, 14, 12, 20, 48] };

/** What the choices make of 采用方式: a row a unit, the first of several. 本期 where nothing else was chosen says nothing. */
export function adoptionRows(grid: Grid | null, ways: readonly ChosenWay[], { scheme, period }: Pick<Round, 'scheme' | 'period'>): { readonly edits: Edit[]; readonly decided: Decided[] } {
  const codeOf = (name: string): string | undefined => findUnit(name, unitsOf(scheme, period), scheme.city)?.unit.code;
  const standing = grid ? rowsOfTable(grid, DESIGN) : [];
  const last = new Map(ways.map((one) => [one.unit, one]));
  const rows = [...last.values()].flatMap(({ unit, way, by, at, reason }) => {
    const name = scheme.units.find(({ code }) => code === unit)?.name;
    if (name === undefined) return [];
    const before = standing.find(({ texts }) => codeOf(texts.单位) === unit)?.texts;
    const texts = { 单位: before?.单位 ?? name, 采用方式: way, 经办人: by, 时间: at, 理由: reason };
    if (before ? isSame(before, texts) : way === '本期') return [];
    const decided: Decided = { kind: 'way', unit: name, before: before?.采用方式 || '本期', after: way, reason, sheet: grid?.name ?? ADOPTION_SHEET };
    return [{ texts, decided, isFor: ({ 单位 }: RowTexts<AdoptionColumn>) => codeOf(单位) === unit }];
  });
  return { edits: writeRows(grid, DESIGN, rows), decided: rows.map(({ decided }) => decided) };
}

function isSame(one: RowTexts<AdoptionColumn>, other: RowTexts<AdoptionColumn>): boolean {
  return ADOPTION_COLUMNS.every((column) => one[column] === other[column]);
}

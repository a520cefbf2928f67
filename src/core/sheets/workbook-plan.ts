import { sheetReference } from '../address';
import type { Figure } from '../figure/figure';
import type { Position } from '../grid';
import type { CityFigure, CoverageRow } from '../rollup/summary';
import { unitFigures, type UnitFigures } from '../rollup/unit-figures';
import type { Indicator } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import type { Answer } from './answers';
import { DATA, DATA_SOURCES } from './data-layout';
import { placeAnswers, type PlacedAnswers } from './place-answers';
import type { RoundResult } from './round-result';
import { SheetNames } from './sheet-names';
import type { Surroundings } from './surroundings';
import { unitTables, type TotalColumn, type UnitTable } from './unit-tables';

/** The sheets that every summary has; a unit can take none of these names. */
export const SHEETS = {
  total: '汇总表',
  city: '市级指标',
  coverage: '报送情况',
  findings: '审核意见',
  report: '进展情况',
  sources: '数据来源',
  cells: '单元格账',
} as const;

/** Those that a summary has where there is something to put into them. */
const FURTHER_SHEETS = [DATA, DATA_SOURCES, '舍位表', '下级单位'];

export interface Place {
  readonly sheet: string;
  readonly at: Position;
}

/** Where everything stands in summary.xlsx, decided before anything is written: the formulas of one sheet refer to others. */
export interface WorkbookPlan {
  readonly result: RoundResult;
  readonly surroundings: Surroundings;
  readonly units: UnitFigures;
  readonly names: SheetNames;
  readonly placed: PlacedAnswers;
  /** What counts of a unit's answers to an indicator; null where nothing does. */
  answerTo(unit: Unit, indicator: string): Answer | null;
  /** What a unit that is asked says of an indicator; undefined for one that is not asked. */
  partOf(unit: Unit, indicator: string): Figure | undefined;
  /** What is due of a unit. */
  coverageOf(unit: Unit): readonly CoverageRow[];
  /** 汇总表, and below it a table of the units under those of the table before. */
  readonly tables: readonly [UnitTable, ...UnitTable[]];
  /** The rows of 汇总表: every unit directly under the city that is asked for one of its columns, or that has one below it. */
  readonly rows: UnitTable['rows'];
  readonly columns: readonly TotalColumn[];
  readonly totalRow: number;
  /** The rows of 市级指标: what is not in 汇总表, and what has a published target. */
  readonly cityRows: readonly { readonly indicator: Indicator; readonly row: number }[];
}

const FIRST_CITY_ROW = 4;
export const CITY_FIGURE_COLUMN = 3;

export function planWorkbook(result: RoundResult, surroundings: Surroundings): WorkbookPlan {
  const { round, summary } = result;
  const units = unitFigures(summary.counted, round);
  const names = new SheetNames([...Object.values(SHEETS), ...FURTHER_SHEETS, ...surroundings.taken]);
  const placed = placeAnswers(result, { names, steady: surroundings.steadyNames });
  const rolledBelow = new Set([...summary.levels.values()].flatMap((figures) => [...figures.values()].flatMap(({ indicator, contributions }) => (contributions.length > 0 ? [indicator] : []))));
  const isOfCounties = ({ code }: Indicator) => rolledBelow.has(code) || units.partsOf(code).some(({ unit }) => unit.kind !== '市本级');
  const inOrder = indicatorsByItem(result);
  const tables = unitTables(inOrder.filter(isOfCounties), { result, units, sheet: SHEETS.total });
  const [{ rows, columns, endRow }] = tables;
  const cityRows = inOrder
    .filter((indicator) => indicator.target !== null || !isOfCounties(indicator))
    .map((indicator, index) => ({ indicator, row: FIRST_CITY_ROW + index }));
  const answerTo = answerIndex(placed.answers);
  const partOf = partIndex(units);
  const coverageOf = coverageIndex(summary.coverage.rows);
  return { result, surroundings, units, names, placed, answerTo, partOf, coverageOf, tables, rows, columns, totalRow: endRow, cityRows };
}

/** By the order of the items, then of the scheme: headings of one item stand together. */
function indicatorsByItem({ round: { scheme } }: RoundResult): Indicator[] {
  const order = new Map(scheme.items.map(({ shortName }, index) => [shortName, index]));
  const place = ({ item }: Indicator) => order.get(item) ?? order.size;
  return [...scheme.indicators.values()].sort((one, other) => place(one) - place(other));
}

function answerIndex(answers: readonly Answer[]): WorkbookPlan['answerTo'] {
  const index = new Map<string, Answer>();
  const key = (unit: string, indicator: string) => `${unit}|${indicator}`;
  for (const answer of answers) {
    if (!answer.counts) continue;
    for (const code of answer.cells.keys()) if (!index.has(key(answer.unit.code, code))) index.set(key(answer.unit.code, code), answer);
  }
  return (unit, indicator) => index.get(key(unit.code, indicator)) ?? null;
}

function partIndex({ partsOf }: UnitFigures): WorkbookPlan['partOf'] {
  const index = new Map<string, ReadonlyMap<string, Figure>>();
  return ({ code }, indicator) => {
    const known = index.get(indicator) ?? new Map(partsOf(indicator).map(({ unit, figure }) => [unit.code, figure]));
    index.set(indicator, known);
    return known.get(code);
  };
}

function coverageIndex(rows: readonly CoverageRow[]): WorkbookPlan['coverageOf'] {
  const index = new Map<string, CoverageRow[]>();
  for (const row of rows) index.set(row.unit.code, [...(index.get(row.unit.code) ?? []), row]);
  return ({ code }) => index.get(code) ?? [];
}

/** The cell of an answer as a formula on another sheet has it. */
export function answerReference({ sheet, cells }: Answer, indicator: string): string | null {
  const cell = cells.get(indicator);
  return cell ? sheetReference(sheet, cell.at) : null;
}

/** Where the city's figure of an indicator stands. */
export function cityPlace(plan: WorkbookPlan, indicator: string): Place | null {
  const column = plan.columns.find((one) => one.indicator.code === indicator);
  if (column) return { sheet: SHEETS.total, at: { row: plan.totalRow, column: column.column } };
  const row = plan.cityRows.find((one) => one.indicator.code === indicator);
  return row ? { sheet: SHEETS.city, at: { row: row.row, column: CITY_FIGURE_COLUMN } } : null;
}

/** The figure of a unit that has units below it, rolled up from them; undefined where it has none or is asked itself. */
export function levelFigure({ result, partOf }: Pick<WorkbookPlan, 'result' | 'partOf'>, unit: Unit, indicator: string): CityFigure | undefined {
  if (partOf(unit, indicator)) return undefined;
  return result.summary.levels.get(unit.code)?.get(indicator);
}

/** The place as a formula on another sheet has it. */
export function referenceTo({ sheet, at }: Place): string {
  return sheetReference(sheet, at);
}

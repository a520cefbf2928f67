import { sheetReference } from '../address';
import type { Position } from '../grid';
import { unitFigures, type UnitFigures } from '../rollup/unit-figures';
import { formsOf } from '../scheme/forms-of';
import type { Form, Slot } from '../scheme/form';
import type { Indicator } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import type { Checked } from '../validation/checked';
import type { RoundResult } from './round-result';
import { SheetNames } from './sheet-names';

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

/** The sheet that holds one unit's form as it was read. */
export interface UnitSheet {
  readonly unit: Unit;
  readonly form: Form;
  readonly checked: Checked;
  readonly sheet: string;
}

/** A column of 汇总表, and beside a rate the column of its ranks. */
export interface TotalColumn {
  readonly indicator: Indicator;
  readonly column: number;
  readonly rankColumn: number | null;
}

export interface Place {
  readonly sheet: string;
  readonly at: Position;
}

/** Where everything stands in summary.xlsx, decided before anything is written: the formulas of one sheet refer to others. */
export interface WorkbookPlan {
  readonly result: RoundResult;
  readonly units: UnitFigures;
  readonly unitSheets: readonly UnitSheet[];
  /** The rows of 汇总表: every unit that is asked for one of its columns. */
  readonly rows: readonly { readonly unit: Unit; readonly row: number }[];
  readonly columns: readonly TotalColumn[];
  readonly totalRow: number;
  /** The rows of 市级指标: what is not in 汇总表, and what has a published target. */
  readonly cityRows: readonly { readonly indicator: Indicator; readonly row: number }[];
}

export const FIRST_ROW = 5;
const FIRST_COLUMN = 3;
const FIRST_CITY_ROW = 4;
export const CITY_FIGURE_COLUMN = 3;

export function planWorkbook(result: RoundResult): WorkbookPlan {
  const { round, summary } = result;
  const units = unitFigures(summary.counted, round);
  const isOfCounties = ({ code }: Indicator) => units.partsOf(code).some(({ unit }) => unit.kind !== '市本级');
  const inOrder = indicatorsByItem(result);
  const columns = placeColumns(inOrder.filter(isOfCounties));
  const asked = new Set(columns.flatMap(({ indicator }) => units.partsOf(indicator.code).map(({ unit }) => unit.code)));
  const due = new Map(summary.coverage.rows.map(({ unit }) => [unit.code, unit]));
  const rows = [...due.values()].filter(({ code }) => asked.has(code)).map((unit, index) => ({ unit, row: FIRST_ROW + index }));
  const cityRows = inOrder
    .filter((indicator) => indicator.target !== null || !isOfCounties(indicator))
    .map((indicator, index) => ({ indicator, row: FIRST_CITY_ROW + index }));
  return { result, units, unitSheets: nameUnitSheets(result), rows, columns, totalRow: FIRST_ROW + rows.length, cityRows };
}

/** By the order of the items, then of the scheme: headings of one item stand together. */
function indicatorsByItem({ round: { scheme } }: RoundResult): Indicator[] {
  const order = new Map(scheme.items.map(({ shortName }, index) => [shortName, index]));
  const place = ({ item }: Indicator) => order.get(item) ?? order.size;
  return [...scheme.indicators.values()].sort((one, other) => place(one) - place(other));
}

function placeColumns(indicators: readonly Indicator[]): TotalColumn[] {
  let next = FIRST_COLUMN;
  return indicators.map((indicator) => {
    const column = next;
    const ranked = indicator.type === '比率';
    next += ranked ? 2 : 1;
    return { indicator, column, rankColumn: ranked ? column + 1 : null };
  });
}

function nameUnitSheets({ round, summary }: RoundResult): UnitSheet[] {
  const names = new SheetNames();
  for (const name of Object.values(SHEETS)) names.claim(name);
  return summary.coverage.rows.flatMap(({ unit, form: formName }) => {
    const checked = summary.counted.find(({ submission }) => submission.unit === unit.code && submission.form === formName);
    const forms = formsOf(round.scheme, unit);
    const form = forms.find(({ name }) => name === formName);
    if (!checked || !form) return [];
    const wanted = forms.length === 1 ? unit.shortName : `${unit.shortName}_${form.name}`;
    return [{ unit, form, checked, sheet: names.claim(wanted) }];
  });
}

/** The slot of an indicator in a unit's sheets; null where it has no sheet or no such slot. */
export function slotIn(plan: WorkbookPlan, unit: Unit, indicator: string): { readonly owner: UnitSheet; readonly slot: Slot } | null {
  for (const owner of plan.unitSheets) {
    const slot = owner.unit.code === unit.code ? owner.form.slots.find((one) => one.indicator === indicator) : undefined;
    if (slot) return { owner, slot };
  }
  return null;
}

/** Where the city's figure of an indicator stands. */
export function cityPlace(plan: WorkbookPlan, indicator: string): Place | null {
  const column = plan.columns.find((one) => one.indicator.code === indicator);
  if (column) return { sheet: SHEETS.total, at: { row: plan.totalRow, column: column.column } };
  const row = plan.cityRows.find((one) => one.indicator.code === indicator);
  return row ? { sheet: SHEETS.city, at: { row: row.row, column: CITY_FIGURE_COLUMN } } : null;
}

/** The place as a formula on another sheet has it. */
export function referenceTo({ sheet, at }: Place): string {
  return sheetReference(sheet, at);
}

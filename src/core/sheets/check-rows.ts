import { toAddress } from '../address';
import type { CellWrite } from '../edit';
import { cellNumber, emptyCell, formulaCell, textCell } from './cells';
import { countedUnits } from './count-formula';
import { figureFormat } from './figure-format';
import { MIDDLE, NUMBER } from './look';
import { rateCount, weighedCount } from './ratio-formula';
import { rangesOf } from './total-cell';
import type { TotalColumn } from './unit-tables';
import { SHEETS, type WorkbookPlan } from './workbook-plan';

export const AGREES = '一致';
export const DISAGREES = '不一致';

/** The rows under the total: of how many units it is, the engine's own figure, the difference, and whether they agree. */
export const CHECK_LABELS = ['计入单位数', '核对：程序计算数', '核对：差额', '核对：结果'] as const;

/** A column's cells of those rows. What has no number as its total has nothing to check. */
export function checkCells(plan: WorkbookPlan, column: TotalColumn): CellWrite[] {
  const { indicator, column: at } = column;
  const city = plan.result.summary.city.get(indicator.code);
  const count = countCell(plan, column);
  if (!city || indicator.method === '不汇总' || city.figure.value === null) return [count, emptyCell(), emptyCell(), emptyCell()];
  const format = indicator.method === '单位数' ? '0' : figureFormat(indicator);
  const total = toAddress({ row: plan.totalRow, column: at });
  const engine = toAddress({ row: plan.totalRow + 2, column: at });
  const difference = toAddress({ row: plan.totalRow + 3, column: at });
  return [
    count,
    { content: { kind: 'number', value: cellNumber(city.figure.value) }, format, style: NUMBER },
    formulaCell(`IF(ABS(${total}-${engine})<=ABS(${engine})*1E-12,0,${total}-${engine})`, 0, { format: 'General' }),
    formulaCell(`IF(${difference}=0,"${AGREES}","${DISAGREES}")`, AGREES, { style: MIDDLE }),
  ];
}

function countCell(plan: WorkbookPlan, { indicator }: TotalColumn): CellWrite {
  const counting = countFormula(plan, indicator);
  const count = plan.result.summary.city.get(indicator.code)?.contributions.length ?? 0;
  return counting === null ? textCell('', MIDDLE) : formulaCell(counting, count, { format: '0', style: MIDDLE });
}

/** Null where the cells do not tell who is counted. */
function countFormula(plan: WorkbookPlan, indicator: TotalColumn['indicator']): string | null {
  const rolled = plan.result.summary.city.get(indicator.code);
  if (!rolled) return null;
  const whole = { indicator, unit: null, rolled, here: SHEETS.total };
  const ranges = rangesOf(plan, whole, false);
  switch (indicator.method) {
    case '比率':
      return rateCount(plan, whole);
    case '加权平均':
      return weighedCount(plan, whole);
    case '合计':
    case '最小':
    case '最大':
    case '平均':
      return `COUNT(${ranges.join(',')})`;
    case '单位数':
      return countedUnits(indicator, ranges).answered;
    case '连接':
    case '按式':
    case '市级':
    case '不汇总':
      return null;
  }
}

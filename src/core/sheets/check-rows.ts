import { toAddress } from '../address';
import type { CellWrite } from '../edit';
import { cellNumber, emptyCell, formulaCell, textCell } from './cells';
import { figureFormat } from './figure-format';
import { MIDDLE, NUMBER } from './look';
import { columnRange, rateSides } from './total-cell';
import type { TotalColumn, WorkbookPlan } from './workbook-plan';

export const AGREES = '一致';
export const DISAGREES = '不一致';

/** The rows under the total: of how many units it is, the engine's own figure, the difference, and whether they agree. */
export const CHECK_LABELS = ['计入单位数', '核对：程序计算数', '核对：差额', '核对：结果'] as const;

/** A column's cells of those rows. A rate's and a sum's are checked; what has no total has nothing to check. */
export function checkCells(plan: WorkbookPlan, column: TotalColumn): CellWrite[] {
  const { indicator, column: at } = column;
  const city = plan.result.summary.city.get(indicator.code);
  const count = countCell(plan, column);
  if (!city || indicator.method === '不汇总' || city.figure.value === null) return [count, emptyCell(), emptyCell(), emptyCell()];
  const format = figureFormat(indicator);
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

function countCell(plan: WorkbookPlan, { indicator, column }: TotalColumn): CellWrite {
  const parts = plan.units.partsOf(indicator.code);
  const look = { format: '0', style: MIDDLE };
  const sides = indicator.method === '比率' ? rateSides(plan, indicator.code) : null;
  if (sides) return formulaCell(`SUMPRODUCT(${sides.included})`, plan.result.summary.city.get(indicator.code)?.contributions.length ?? 0, look);
  if (indicator.method !== '合计') return textCell('', MIDDLE);
  return formulaCell(`COUNT(${columnRange(plan, column)})`, parts.filter(({ figure }) => figure.value !== null).length, look);
}

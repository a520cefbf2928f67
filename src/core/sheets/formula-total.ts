import type { CellWrite } from '../edit';
import { notReported } from '../figure/figure';
import type { Indicator } from '../scheme/indicator';
import { cellOf, commonTotals } from './common-totals';
import { computedCell } from './computed-cell';
import type { WorkbookPlan } from './workbook-plan';

/** The city's figure that a formula makes, as a live formula on the sheet; its sums are over the units that have all of them. */
export function formulaTotal(plan: WorkbookPlan, indicator: Indicator, sheet: string): CellWrite {
  const { round, summary } = plan.result;
  const figure = summary.city.get(indicator.code)?.figure ?? notReported(indicator.measure);
  const totals = indicator.method === '按式' ? commonTotals(plan, indicator, sheet) : null;
  const cell = computedCell(indicator, figure, {
    scheme: round.scheme,
    reference: (code) => (totals ? totals.reference(code) : cellOf(plan, code, sheet)),
    figure: (code) => totals?.sum(code) ?? summary.city.get(code)?.figure ?? notReported(''),
  });
  const { content } = cell;
  if (!totals || content.kind !== 'formula') return cell;
  return { ...cell, content: { ...content, formula: `IF(${totals.count}=0,"",${content.formula})` } };
}

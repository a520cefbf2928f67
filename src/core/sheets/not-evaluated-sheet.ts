import type { CellWrite, Edit } from '../edit';
import { textCell } from './cells';
import { MIDDLE } from './look';
import type { RoundResult } from './round-result';
import { tableSheet } from './table-sheet';

/** 未评估: the rules that could not be judged; none of them counts as passed. */
export function notEvaluatedSheet(sheet: string, { round, checked, summary }: RoundResult): Edit[] {
  const units = new Map(round.scheme.units.map(({ code, name }) => [code, name]));
  const all = [...checked.flatMap((one) => one.notEvaluated), ...summary.notEvaluated];
  const evaluated = checked.reduce((sum, one) => sum + one.rulesEvaluated, summary.rulesEvaluated);
  const rows = all.map(({ rule, unit, why }): CellWrite[] => [
    textCell(rule, MIDDLE),
    textCell(unit === null ? '全市' : (units.get(unit) ?? unit)),
    textCell(why),
  ]);
  return tableSheet({
    sheet,
    title: '未能评估的规则',
    lead: `已评估${evaluated}条次，未能评估${all.length}条次；未能评估的不算通过。`,
    headings: ['规则', '单位', '原因'],
    rows,
  });
}

import type { Round } from '../scheme/round';
import { carriesOver } from './carried-figures';
import type { CoverageRow, Standing, Summary } from './summary';

/**
 * What came of a row of what is due: 本期 counts as it came; 沿用上期 with the figures of the period before; 带问题采用 in
 * spite of its 强制 findings. The others do not count: 未报, 退回 and 不计入 say why; 往期无数 was to count by 沿用上期, of
 * which the history has nothing; 未读出 by 带问题采用, and no figure of it could be read.
 */
export type Fate = '本期' | '沿用上期' | '带问题采用' | '未报' | '退回' | '不计入' | '往期无数' | '未读出';

export function fateOf({ unit, form, standing, adoption }: CoverageRow, { round, counted }: { readonly round: Round; readonly counted: Summary['counted'] }): Fate {
  const way = adoption?.way ?? '本期';
  if (way === '不计入') return way;
  if (way === '沿用上期') return carriesOver(unit, round) ? way : '往期无数';
  if (standing === '未报') return standing;
  if (standing !== '退回') return '本期';
  if (way !== '带问题采用') return standing;
  return counted.some(({ submission }) => submission.unit === unit.code && submission.form === form) ? way : '未读出';
}

/** What to call such a row in a word: how it counts where that was chosen, else how it stands. */
export function fateWord(fate: Fate, standing: Standing): Standing | '沿用上期' | '带问题采用' | '不计入' {
  if (fate === '沿用上期' || fate === '带问题采用' || fate === '不计入') return fate;
  return fate === '往期无数' && (standing === '已报' || standing === '迟报') ? '不计入' : standing;
}

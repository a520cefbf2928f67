import type { Loss } from '../losses-ahead';
import type { Before, Ornament } from './before-image';

const WORDS: Readonly<Record<Ornament, string>> = { charts: '个图表', tables: '个表格', pivotTables: '个数据透视表', shapes: '个图形', comments: '条批注' };

/** What stands on the sheets to be rewritten and neither stays as it is nor comes back with undo. */
export function lossesOf(before: readonly Before[]): Loss[] {
  return before.flatMap((one) => [...(one.target.whole ? ornamentLosses(one) : []), ...filterLosses(one), ...titleLosses(one)]);
}

function ornamentLosses({ target: { sheet }, counts }: Before): Loss[] {
  const kinds = Object.entries(WORDS) as [Ornament, string][];
  return kinds.flatMap(([kind, words]) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [{ id: `${sheet}/${kind}`, sheet, what: `工作表“${sheet}”上有${count}${words}，重写以后不能保证原样，撤销也恢复不了。` }] : [];
  });
}

/** It is taken off before the sheet is copied, for Excel copies only what is in sight. */
function filterLosses({ target: { sheet }, filtered }: Before): Loss[] {
  if (!filtered) return [];
  return [{ id: `${sheet}/filter`, sheet, what: `工作表“${sheet}”正在筛选，筛选条件会取消，撤销也恢复不了。` }];
}

/** Excel's client can set title rows, and not take them away. */
function titleLosses({ target: { sheet, edits }, page }: Before): Loss[] {
  const sets = edits.some((edit) => edit.kind === 'print' && edit.titleRows !== undefined);
  return sets && page.titles === null ? [{ id: `${sheet}/titles`, sheet, what: `工作表“${sheet}”将设置打印标题行，撤销以后标题行还在。` }] : [];
}

import { type Finding, findingKind, raise } from '../../finding';
import type { Lint } from '../lint';
import type { SchemeRow } from '../table/scheme-row';

const kind = findingKind({
  code: 'T012',
  name: '重复登记',
  tier: '强制',
  message: '“{sheet}”表的{what}“{key}”重复，{other}已经有了。',
  reason: '同一个编号、代码有两行时，不能判断以哪一行为准。',
  next: '删去或改正其中一行。',
});

/** What must not occur twice on a sheet. */
export const repeatedKey: Lint = {
  kind,
  find: (draft) => [
    ...repeats(draft.units, '代码', (unit) => unit.code),
    ...repeats(draft.items, '编号', (item) => item.number),
    ...repeats(draft.items, '简称', (item) => item.shortName),
    ...repeats(draft.indicators, '代码', (indicator) => indicator.code),
    ...repeats(draft.rules, '编号', (rule) => rule.code),
    ...repeats(draft.tasks, '单位', (task) => (task.unit && `${task.unit}｜${task.indicator}｜${task.from ?? '一开始'}`)),
    ...repeats(draft.lists, '列', ({ list, column }) => (list === '' ? '' : column.code)),
    ...repeats(draft.forms, '工作表', ({ form }) => form.sheet),
    ...repeats(draft.forms, '名称', ({ form }) => form.name),
  ],
};

function repeats<Value>(rows: readonly SchemeRow<Value>[], heading: string, keyOf: (value: Value) => string): Finding[] {
  const first = new Map<string, SchemeRow<Value>>();
  return rows.flatMap((row) => {
    const key = keyOf(row.value);
    const earlier = first.get(key);
    if (!earlier) first.set(key, row);
    if (key === '' || !earlier) return [];
    const place = row.at(heading);
    return [raise(kind, { sheet: place.sheet, what: heading, key, other: earlier.at(heading).cell }, { place })];
  });
}

import { type Finding, findingKind, raise } from '../../finding';
import { halfWidth } from '../half-width';
import type { Lint } from '../lint';
import type { CellPlace } from '../table/scheme-row';

const kind = findingKind({
  code: 'T023',
  name: '名称含有禁用符号',
  tier: '强制',
  message: '“{name}”含有不能用在{what}里的符号：{characters}。',
  reason: '这些符号在公式、标记和工作表名称里另有含义。',
  next: '去掉这些符号，或换成别的写法。',
});

const IN_MARKS = /[[\]{}|@#'.【】]/g;
const IN_SHEET_NAMES = /[[\]{}|@#'.\\/?*:【】]/g;

/** Names of items, lists and columns stand in marks; units' short names become the names of sheets. */
export const forbiddenCharacters: Lint = {
  kind,
  find: ({ items, indicators, units, lists }) => [
    ...items.flatMap(({ value, at }) => check(value.shortName, { what: '事项简称', characters: IN_MARKS, place: at('简称') })),
    ...indicators.flatMap(({ value, at }) =>
      value.code.split('.').flatMap((part) => check(part, { what: '指标代码', characters: IN_MARKS, place: at('代码') })),
    ),
    ...lists.flatMap(({ value: { list, column }, at }) => [
      ...check(list, { what: '清单名称', characters: IN_MARKS, place: at('清单') }),
      ...check(column.code.slice(list.length + 1), { what: '清单的列', characters: IN_MARKS, place: at('列') }),
    ]),
    ...units.flatMap(({ value, at }) => check(value.shortName, { what: '单位简称', characters: IN_SHEET_NAMES, place: at('简称') })),
  ],
};

function check(name: string, { what, characters, place }: { what: string; characters: RegExp; place: CellPlace }): Finding[] {
  const found = [...new Set(halfWidth(name).match(characters) ?? [])];
  return found.length === 0 ? [] : [raise(kind, { name, what, characters: found.join(' ') }, { place })];
}

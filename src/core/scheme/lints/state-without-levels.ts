import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';
import { become } from '../table/scheme-row';

const kind = findingKind({
  code: 'T045',
  name: '状态没有等级',
  tier: '强制',
  message: '“{indicator}”的类型是状态，没有列出至少两个等级。',
  reason: '没有等级就不知道填的状态对不对，也分不出先后。',
  next: '在“等级”列从低到高写出各个状态，用顿号分开。',
});

export const stateWithoutLevels: Lint = {
  kind,
  find: ({ indicators, lists }) =>
    [...indicators, ...lists.map((row) => become(row, row.value.column))]
      .filter(({ value }) => value.type === '状态' && value.levels.length < 2)
      .map(({ value, at }) => raise(kind, { indicator: value.code }, { place: at('等级') })),
};

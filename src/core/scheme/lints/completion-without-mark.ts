import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T044',
  name: '完成情况没有标记',
  tier: '强制',
  message: '完成情况这一行应写一个标记，现在有{count}个。',
  reason: '完成情况的说法由完成率得出，不能手写。',
  next: '“文字”列只写一个完成率的标记，如{{[两癌.完成率]}}。',
});

export const completionWithoutMark: Lint = {
  kind,
  find: ({ sentences }) =>
    sentences.flatMap(({ value: { kind: sort, text }, at }) => {
      const marks = text.parts.filter((part) => part.kind === 'mark').length;
      return sort === '完成情况' && text.source !== '' && marks !== 1 ? [raise(kind, { count: String(marks) }, { place: at('文字') })] : [];
    }),
};

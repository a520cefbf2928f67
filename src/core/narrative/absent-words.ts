import type { Value } from '../expression/scope';

type Absent = Extract<Value, { kind: 'missing' }>['state'];

const WORDS: Readonly<Record<Absent, string>> = {
  notReported: '（数据未报）',
  blank: '（数据未填）',
  notApplicable: '（不适用）',
};

/** What stands in a sentence in the place of a figure that is not there; null where there is one. */
export function absentWords(value: Value): string | null {
  switch (value.kind) {
    case 'missing':
      return WORDS[value.state];
    case 'error':
      return '（无法计算）';
    case 'list':
      return value.items.length === 0 ? WORDS.notReported : null;
    case 'text':
      return value.value.trim() === '' ? WORDS.blank : null;
    default:
      return null;
  }
}

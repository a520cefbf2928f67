import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T016',
  name: '不认识的事项',
  tier: '强制',
  message: '“{item}”不在“事项”表里。',
  reason: '指标、句子和动态要归到登记过的事项，报告才知道写在哪里。',
  next: '改为“事项”表里的编号或简称，或在“事项”表里登记。',
});

export const unknownItem: Lint = {
  kind,
  find: ({ items, indicators, sentences, events }) => {
    const shortNames = new Set(items.map(({ value }) => value.shortName));
    const numbers = new Set(items.map(({ value }) => value.number));
    return [
      ...indicators.filter(({ value }) => value.item !== '' && !shortNames.has(value.item)),
      ...sentences.filter(({ value }) => value.item !== '' && !numbers.has(value.item)),
      ...events.filter(({ value }) => value.item !== '' && !numbers.has(value.item)),
    ].map(({ value, at }) => raise(kind, { item: value.item }, { place: at('事项') }));
  },
};

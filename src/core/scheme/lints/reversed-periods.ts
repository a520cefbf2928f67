import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T040',
  name: '起止期颠倒',
  tier: '强制',
  message: '{unit}的起始期{from}晚于截止期{until}。',
  reason: '这样的单位在任何一期都不用报送。',
  next: '核对设立、撤并的时间，改正其中一个。',
});

export const reversedPeriods: Lint = {
  kind,
  find: ({ units }) =>
    units.flatMap(({ value: { name, from, until }, at }) =>
      from !== null && until !== null && from > until ? [raise(kind, { unit: name, from, until }, { place: at('起始期') })] : [],
    ),
};

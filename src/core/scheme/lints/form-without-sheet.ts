import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T030',
  name: '表样没有对应的工作表',
  tier: '强制',
  message: '“表样”登记了“{form}”，但方案里没有这个工作表。',
  reason: '没有表样就不能下发，也读不回填报的数。',
  next: '补上这个工作表，或改正登记的名称。',
});

export const formWithoutSheet: Lint = {
  kind,
  find: ({ forms }) =>
    forms
      .filter(({ value }) => value.missing && value.form.sheet !== '')
      .map(({ value, at }) => raise(kind, { form: value.form.sheet }, { place: at('工作表') })),
};

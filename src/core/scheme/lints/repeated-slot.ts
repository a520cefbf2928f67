import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Slot } from '../form';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T020',
  name: '填报格重复',
  tier: '强制',
  message: '指标“{indicator}”在这张表样里有两格，另一格是{other}。',
  reason: '两格填得不一样时，不能判断以哪一格为准。',
  next: '删去其中一格的标记，或为它另设指标。',
});

/** The sender's own figure beside the row of its units is another figure. */
export const repeatedSlot: Lint = {
  kind,
  find: ({ file, forms }) =>
    forms.flatMap(({ value: { form } }) => {
      const inUnitRow = ({ at }: Slot): boolean => at.row === form.unitRow?.row;
      return form.slots.flatMap((slot, index) => {
        const first = form.slots.find((other) => other.indicator === slot.indicator && inUnitRow(other) === inUnitRow(slot));
        if (!first || form.slots.indexOf(first) === index) return [];
        const place = { file, sheet: form.sheet, cell: toAddress(slot.at) };
        return [raise(kind, { indicator: slot.indicator, other: toAddress(first.at) }, { place })];
      });
    }),
};

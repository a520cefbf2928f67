import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';
import { type SlotAsked, slotsAsked } from '../slots-asked';
import type { UnitKind } from '../unit';

const kind = findingKind({
  code: 'T021',
  name: '指标出现在两张表',
  tier: '强制',
  message: '指标“{indicator}”要{kinds}填两次，“{other}”表里已经有它的填报格。',
  reason: '同一单位两处填得不一样时，不能判断以哪一处为准。',
  next: '只在一张表样里保留填报格。',
});

/** An indicator that the same unit is asked for in two forms. */
export const indicatorInTwoForms: Lint = {
  kind,
  find: ({ file, forms, units }) => {
    const all = forms.map(({ value: { form } }) => ({ form, asked: slotsAsked(form, units.map(({ value }) => value)) }));
    return all.flatMap(({ form, asked }, index) =>
      all.slice(0, index).flatMap((earlier) =>
        asked.flatMap((one) => {
          const { indicator, at } = one.slot;
          const kinds = earlier.form.sheet === form.sheet ? [] : kindsAskedTwice(one, earlier.asked);
          if (kinds.length === 0) return [];
          const slots = { indicator, kinds: kinds.join('、'), other: earlier.form.sheet };
          return [raise(kind, slots, { place: { file, sheet: form.sheet, cell: toAddress(at) } })];
        }),
      ),
    );
  },
};

function kindsAskedTwice({ slot, units }: SlotAsked, earlier: readonly SlotAsked[]): UnitKind[] {
  const others = earlier.filter((other) => other.slot.indicator === slot.indicator).flatMap((other) => other.units);
  return [...new Set(units.filter((unit) => others.includes(unit)).map((unit) => unit.kind))];
}

import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T021',
  name: '指标出现在两张表',
  tier: '强制',
  message: '指标“{indicator}”要{kinds}填两次，“{other}”表里已经有它的填报格。',
  reason: '同一单位两处填得不一样时，不能判断以哪一处为准。',
  next: '只在一张表样里保留填报格。',
});

/** An indicator that the same kind of unit is asked for in two forms. */
export const indicatorInTwoForms: Lint = {
  kind,
  find: ({ file, forms }) => {
    const all = forms.map(({ value }) => value.form);
    return all.flatMap((form, index) =>
      all.slice(0, index).flatMap((earlier) => {
        const kinds = form.unitKinds.filter((one) => earlier.unitKinds.includes(one));
        if (kinds.length === 0 || earlier.sheet === form.sheet) return [];
        return form.slots
          .filter((slot) => earlier.slots.some(({ indicator }) => indicator === slot.indicator))
          .map(({ indicator, at }) =>
            raise(kind, { indicator, kinds: kinds.join('、'), other: earlier.sheet }, {
              place: { file, sheet: form.sheet, cell: toAddress(at) },
            }),
          );
      }),
    );
  },
};

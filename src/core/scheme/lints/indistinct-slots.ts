import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Slot } from '../form';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T035',
  name: '填报格不能凭行名列名区分',
  tier: '核实',
  message: '“{indicator}”的填报格{problem}。',
  reason: '填报的表增删了行列时，要凭行名和列名找回填报格。',
  next: '给这一行或这一列写上互不相同的名称。',
});

export const indistinctSlots: Lint = {
  kind,
  find: ({ file, forms }) =>
    forms.flatMap(({ value: { form } }) =>
      form.slots.flatMap((slot) => {
        const problem = problemOf(slot, form.slots);
        if (problem === null) return [];
        return [raise(kind, { indicator: slot.indicator, problem }, { place: { file, sheet: form.sheet, cell: toAddress(slot.at) } })];
      }),
    ),
};

function problemOf(slot: Slot, slots: readonly Slot[]): string | null {
  if (slot.rowLabels.length + slot.headings.length === 0) return '左边没有行名，上面也没有列名';
  const twin = slots.find((other) => other !== slot && labels(other) === labels(slot));
  return twin ? `与${toAddress(twin.at)}的行名、列名相同：${[...slot.rowLabels, ...slot.headings].join('／')}` : null;
}

function labels({ rowLabels, headings }: Slot): string {
  return `${rowLabels.join('|')}||${headings.join('|')}`;
}

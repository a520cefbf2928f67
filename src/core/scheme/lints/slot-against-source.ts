import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T047',
  name: '填报格与指标来源不符',
  tier: '核实',
  message: '“{indicator}”的{slot}，{problem}。',
  reason: '计算格由表内公式得出，填报格由单位填写，要和指标的来源一致。',
  next: '改正标记（计算格写{{=事项.列}}）或改正指标的来源、公式。',
});

export const slotAgainstSource: Lint = {
  kind,
  find: ({ file, forms, indicators }) =>
    forms.flatMap(({ value: { form } }) =>
      form.slots.flatMap(({ indicator: code, computed, at }) => {
        const indicator = indicators.find(({ value }) => value.code === code)?.value;
        const place = { file, sheet: form.sheet, cell: toAddress(at) };
        if (indicator && computed && indicator.formula === null) {
          return [raise(kind, { indicator: code, slot: '标记是计算格', problem: '指标却没有公式' }, { place, particulars: { tier: '强制' } })];
        }
        return indicator && !computed && indicator.source === '计算'
          ? [raise(kind, { indicator: code, slot: '标记是填报格', problem: '指标的来源却是计算' }, { place })]
          : [];
      }),
    ),
};

import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T019',
  name: '没有填报格的指标',
  tier: '核实',
  message: '指标“{indicator}”来源是{source}，但没有一张表样里有它的填报格。',
  reason: '没有填报格就收不到数，汇总和报告里这个指标会一直是未报。',
  next: '在表样里加上标记，或把来源改为计算、任务或无。',
});

/** A 填报 indicator that is required is 核实, any other that somebody should fill 提示. */
export const unaskedIndicator: Lint = {
  kind,
  find: ({ indicators, forms }) => {
    const asked = new Set(forms.flatMap(({ value }) => value.form.slots.map((slot) => slot.indicator)));
    return indicators
      .filter(({ value }) => (value.source === '填报' || value.source === '市级') && !asked.has(value.code))
      .map(({ value, at }) =>
        raise(kind, { indicator: value.code, source: value.source }, {
          place: at('代码'),
          particulars: value.source === '填报' && value.required ? {} : { tier: '提示' },
        }),
      );
  },
};

import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';
import { slotsAsked } from '../slots-asked';

const kind = findingKind({
  code: 'T042',
  name: '没有下达任务数',
  tier: '提示',
  message: '“{indicator}”的来源是任务，{units}要填的表里有它，却没有任务数。',
  reason: '没有任务数的单位算不出完成率，也不计入全市的任务合计。',
  next: '在“任务”表补上；确实没有任务的，不必处理。',
});

export const missingTask: Lint = {
  kind,
  find: ({ indicators, tasks, units, forms }) =>
    indicators.flatMap(({ value: { code, source }, at }) => {
      if (source !== '任务') return [];
      const given = new Set(tasks.flatMap(({ value }) => (value.indicator === code ? [value.unit] : [])));
      const asked = new Set(forms.flatMap(({ value: { form } }) =>
        slotsAsked(form, units.map(({ value: unit }) => unit)).filter(({ slot }) => slot.indicator === code).flatMap((one) => one.units),
      ));
      const without = units.filter(({ value: unit }) => asked.has(unit) && !given.has(unit.code));
      if (without.length === 0) return [];
      return [raise(kind, { indicator: code, units: without.map(({ value }) => value.shortName).join('、') }, { place: at('来源') })];
    }),
};

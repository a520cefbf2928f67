import Big from 'big.js';
import { findingKind, raise } from '../../finding';
import type { Check } from '../check';
import { spokenName } from '../../scheme/spoken-name';
import { showDifference, showQuantity, showSome } from '../show-quantity';
import { sumOfParts } from '../sum-of-parts';

const kind = findingKind({
  code: 'R003',
  name: '市级数与县区合计不一致',
  tier: '核实',
  message: '{指标}：市本级报{市级}，县区合计{合计}，相差{差额}。',
  reason: '同一指标两处都有数时应当一致；汇总采用市本级的数。',
  next: '核对两处的口径和时点，把错的一处改正；口径确有不同的，写核实说明。',
});

export const ownAgainstSum: Check = {
  kind,
  judge({ round: { scheme }, units, city }) {
    return [...scheme.indicators.values()].flatMap((indicator) => {
      const own = city.get(indicator.code)?.figure;
      if (indicator.method !== '市级' || !own?.value || own.qualifier) return [];
      const { figure: sum, lacking } = sumOfParts(units.partsOf(indicator.code).filter(({ unit }) => unit.kind !== '市本级'), own.measure);
      if (sum.value === null || sum.qualifier || new Big(own.value).eq(sum.value)) return [];
      const difference = new Big(own.value).minus(sum.value);
      const [source] = own.sources;
      const show = (value: string | Big) => showQuantity(value, indicator, scheme);
      const absent = lacking.map(({ name }) => name);
      return [
        raise(kind, { 指标: spokenName(indicator), 市级: show(own.value), 合计: show(sum.value), 差额: showDifference(difference, indicator, scheme) }, {
          place: { ...source, indicators: [indicator.code] },
          particulars: {
            gap: { left: own.value, right: sum.value, difference: difference.toFixed(), unit: own.measure },
            ...(absent.length > 0 ? { cause: `县区合计不含${showSome(absent, '个单位')}` } : {}),
          },
        }),
      ];
    });
  },
};

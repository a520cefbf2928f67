import { isLacking, missingState } from '../city-state';
import { method } from '../method';

export const notRolled = method({
  name: '不汇总',
  title: '只按单位保留',
  meaning: '各单位的内容原样保留，全市没有这个数。',
  nests: false,
  adjusted: true,
  roll({ indicator, parts }) {
    const contributions = parts.filter(({ figure }) => figure.state === 'value' || figure.state === 'zero');
    const state = contributions.length > 0 ? 'notApplicable' : missingState(parts);
    return {
      figure: { state, value: null, text: '', measure: indicator.measure, sources: [] },
      contributions,
      lacking: parts.filter(isLacking).map(({ unit }) => unit),
    };
  },
});

import { notReported } from '../../figure/figure';
import { isLacking } from '../city-state';
import { method } from '../method';

export const cityOwn = method({
  name: '市级',
  title: '市本级自报',
  meaning: '用市本级自己报的数，不由县区数相加；县区也报的，与县区合计核对。',
  nests: false,
  adjusted: false,
  roll({ indicator, parts }) {
    const own = parts.filter(({ unit }) => unit.kind === '市本级');
    const told = own.find(({ figure }) => figure.state === 'value' || figure.state === 'zero') ?? own[0];
    if (!told) return { figure: notReported(indicator.measure), contributions: [], lacking: [] };
    const lacking = isLacking(told) ? [told.unit] : [];
    const given = told.figure.state === 'value' || told.figure.state === 'zero';
    return { figure: told.figure, contributions: given ? [told] : [], lacking };
  },
});

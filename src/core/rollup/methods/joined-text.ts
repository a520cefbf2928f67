import { isLacking, missingState } from '../city-state';
import { joinTexts } from '../join-texts';
import { method } from '../method';
import { uniqueSources } from '../../figure/unique-sources';

export const joinedText = method({
  name: '连接',
  title: '各单位的文字连写',
  meaning: '各单位的文字按单位次序连写，不止一个单位时冠以单位简称。',
  nests: false,
  adjusted: true,
  roll({ indicator, parts }) {
    const lacking = parts.filter(isLacking).map(({ unit }) => unit);
    const contributions = parts.filter(({ figure }) => figure.state === 'value' || figure.state === 'zero');
    const absent = { state: missingState(parts), value: null, text: '', measure: indicator.measure, sources: [] };
    if (contributions.length === 0) return { figure: absent, contributions, lacking };
    const sources = uniqueSources(contributions.map(({ figure }) => figure));
    return { figure: { ...absent, state: 'value', text: joinTexts(contributions), sources }, contributions, lacking };
  },
});

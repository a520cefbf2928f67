import { numberFigure } from '../../figure/number-figure';
import { isLacking, missingState } from '../city-state';
import { hasIt } from '../has-it';
import { method } from '../method';
import { uniqueSources } from '../../figure/unique-sources';

export const unitCount = method({
  name: '单位数',
  title: '有这一项的单位个数',
  meaning: '数、文字或状态不为零、不为“否”“无”的单位有几个；没有报的单位不算，另行列出。',
  nests: false,
  adjusted: false,
  roll({ parts }) {
    const lacking = parts.filter(isLacking).map(({ unit }) => unit);
    const answered = parts.filter(({ figure }) => figure.state === 'value' || figure.state === 'zero');
    const absent = { state: missingState(parts), value: null, text: '', measure: '个', sources: [] };
    if (answered.length === 0) return { figure: absent, contributions: [], lacking };
    const having = answered.filter(({ figure }) => hasIt(figure));
    const figure = numberFigure(String(having.length), '个', uniqueSources(answered.map((one) => one.figure)));
    return { figure, contributions: answered, lacking };
  },
});

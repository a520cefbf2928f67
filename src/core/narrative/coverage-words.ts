import { isNumeric } from '../figure/figure';
import type { CityFigure } from '../rollup/summary';
import type { Unit } from '../scheme/unit';
import type { Narration } from './narration';

/**
 * Of how many units the figures of a sentence are: （按已报送的14个县区统计，应报15个）. Empty where each of them is of all
 * units that are due. Figures of different coverage are told apart by name.
 */
export function coverageWords(indicators: readonly string[], { summary, round }: Narration): string {
  const groups = new Map<string, string[]>();
  for (const code of indicators) {
    const city = summary.city.get(code);
    if (!city || city.lacking.length === 0 || !isNumeric(city.figure)) continue;
    const words = wordsFor(city);
    groups.set(words, [...(groups.get(words) ?? []), round.scheme.indicators.get(code)?.name ?? code]);
  }
  const told = [...groups];
  if (told.length === 0) return '';
  const [only] = told;
  return `（${told.length === 1 && only ? only[0] : told.map(([words, names]) => `${names.join('、')}${words}`).join('；')}）`;
}

function wordsFor({ contributions, lacking }: CityFigure): string {
  const units = contributions.map(({ unit }) => unit);
  if (units.length === 0) return `未包括${lacking.map(({ name }) => name).join('、')}`;
  const reported = new Set(units.map(({ code }) => code)).size;
  return `按已报送的${reported}个${classOf([...units, ...lacking])}统计，应报${reported + lacking.length}个`;
}

function classOf(units: readonly Unit[]): string {
  return units.every(({ kind }) => kind === '县区' || kind === '开发区') ? '县区' : '单位';
}

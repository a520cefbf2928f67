import { listNameOf } from '../expression/column-values';
import { isNumeric } from '../figure/figure';
import { isAdjustment } from '../rollup/adjustments';
import type { CityFigure } from '../rollup/summary';
import { findAdoption } from '../scheme/find-adoption';
import type { Unit } from '../scheme/unit';
import { collapsed } from './collapsed';
import { listCoverage } from './list-coverage';
import type { Narration } from './narration';

/** Units named at most, where a rate is without them. */
const NAMED = 3;

/**
 * Of how many units the figures of a sentence are: （按已报送的14个县区统计，应报15个）. Empty where each of them is of all
 * units that are due. Figures of different coverage are told apart by name, and so is one beside a figure of all units.
 */
export function coverageWords(indicators: readonly string[], narration: Narration): string {
  const groups = new Map<string, string[]>();
  for (const code of indicators) {
    const city = narration.summary.city.get(code) ?? listCoverage(code, narration);
    if (!city || (!isNumeric(city.figure) && city.figure.state !== 'value')) continue;
    const words = wordsFor(city, narration);
    groups.set(words, [...(groups.get(words) ?? []), narration.round.scheme.indicators.get(code)?.name ?? listNameOf(code)]);
  }
  const told = [...groups].filter(([words]) => words !== '');
  if (told.length === 0) return '';
  return `（${told.map(([words, names]) => (groups.size === 1 ? words : `${names.join('、')}${words}`)).join('；')}）`;
}

/** Whose figures of the period before are in it, and whom it lacks; '' where it is of all units, as they came. */
function wordsFor(city: CityFigure, narration: Narration): string {
  const carried = carriedIn(city, narration);
  return [lackingWords(city, narration), carried.length > 0 ? `其中${someOf(carried, narration)}沿用上期数` : ''].filter((words) => words !== '').join('，');
}

function carriedIn({ contributions }: CityFigure, { round }: Narration): readonly Unit[] {
  return contributions.map(({ unit }) => unit).filter((unit) => findAdoption(unit, round)?.way === '沿用上期');
}

/** A unit to which the figure does not apply was asked and has answered; an adjustment is none that reports. */
function lackingWords(city: CityFigure, narration: Narration): string {
  const { lacking } = city;
  if (lacking.length === 0) return '';
  const answered = [...city.contributions.map(({ unit }) => unit), ...city.notApplicable].filter((unit) => !isAdjustment(unit));
  if (answered.length === 0) return `未包括${someOf(lacking, narration)}`;
  const without = new Set(lacking.map(({ code }) => code));
  const reported = new Set(answered.map(({ code }) => code).filter((code) => !without.has(code))).size;
  const counted = `${reported}个${classOf([...answered, ...lacking])}统计，应报${reported + without.size}个`;
  if (lacking.some((unit) => hasBothSides(unit, city, narration))) return `未算入${someOf(lacking, narration)}，按${counted}`;
  if (lacking.some((unit) => findAdoption(unit, narration.round)?.way === '不计入')) return `按计入的${counted}`;
  const cameWithout = narration.summary.counted.some(({ submission }) => without.has(submission.unit));
  return `按${cameWithout ? '有数' : '已报送'}的${counted}`;
}

/** Such a unit has reported, and still is not in the rate: one side is approximate, or does not apply to it. */
function hasBothSides({ code }: Unit, { indicator }: CityFigure, { round, summary }: Narration): boolean {
  const { numerator = null, denominator = null } = round.scheme.indicators.get(indicator) ?? {};
  if (numerator === null || denominator === null) return false;
  return [numerator, denominator].every((side) => {
    const city = summary.city.get(side);
    return [...(city?.contributions ?? []).map(({ unit }) => unit), ...(city?.notApplicable ?? [])].some((unit) => unit.code === code);
  });
}

function someOf(units: readonly Unit[], { round }: Narration): string {
  const names = collapsed(units, round).map(({ name }) => name);
  return names.length > NAMED ? `${names.slice(0, NAMED).join('、')}等${names.length}个` : names.join('、');
}

function classOf(units: readonly Unit[]): string {
  const [kind] = units.map((unit) => unit.kind);
  if ((kind === '乡镇' || kind === '市州') && units.every((unit) => unit.kind === kind)) return kind;
  return units.every(({ kind }) => kind === '县区' || kind === '开发区') ? '县区' : '单位';
}

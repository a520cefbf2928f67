import { listNameOf } from '../expression/column-values';
import { isNumeric } from '../figure/figure';
import { isAdjustment } from '../rollup/adjustments';
import { isCarried } from '../rollup/is-carried';
import type { CityFigure } from '../rollup/summary';
import type { Unit } from '../scheme/unit';
import { atTop } from './at-top';
import { cameWithout } from './came-without';
import { classOf } from './class-of';
import { collapsed } from './collapsed';
import { denominatorWords } from './denominator-words';
import { listCoverage } from './list-coverage';
import type { Narration, Told } from './narration';
import type { Run } from './report';

/** Units named at most, where a rate is without them. */
const NAMED = 3;
/** Figures listed at most before what is said of them; of more, the others are excepted. */
const LISTED = 2;
const RATE_OF_COMPLETION = '完成率';
const RANKING = /前几名|后几名|排名|单位数/;

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Figures of the same units: whom they are without, and whose figures of the period before are in them; '' each where nobody. */
interface Group {
  readonly lacking: string;
  readonly carried: string;
  readonly figures: readonly Named[];
}

/**
 * Of how many units the figures of a sentence are: （按计入的14个县区统计，应报15个）. Empty where each of them is of all
 * units that are due. Figures of different coverage are told apart by name, and so is one beside a figure of all units.
 * A rate that the report's other figures do not come to is told with what it is divided by.
 */
export function coverageWords({ indicators, runs }: Pick<Told, 'indicators' | 'runs'>, narration: Narration): string {
  const groups = groupsOf({ indicators, runs }, narration);
  const figures = groups.flatMap((group) => group.figures);
  const divided = new Map(figures.map((figure) => [figure.code, isStated(figure, runs) ? dividedBy(figure, figures, narration) : '']));
  const of = groups.filter((group) => !isWhole(group)).map((group) => groupWords(group, apartFrom(group, { groups, divided }, narration)));
  const told = [...of, ...[...divided.values()].filter((words) => words !== '')];
  return told.length === 0 ? '' : `（${told.join('；')}）`;
}

function isWhole({ lacking, carried }: Group): boolean {
  return lacking === '' && carried === '';
}

function groupsOf({ indicators, runs }: Pick<Told, 'indicators' | 'runs'>, narration: Narration): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const code of indicators) {
    const whole = narration.summary.city.get(code) ?? listCoverage(code, narration);
    const city = whole && asTold(whole, runs, narration);
    if (!city || (!isNumeric(city.figure) && city.figure.state !== 'value')) continue;
    const words = { lacking: lackingWords(city, narration), carried: carriedBy(city, narration) };
    const key = `${words.lacking}|${words.carried}`;
    const figures = groups.get(key)?.figures ?? [];
    groups.set(key, { ...words, figures: [...figures, { code, name: narration.round.scheme.indicators.get(code)?.name ?? listNameOf(code) }] });
  }
  return [...groups.values()];
}

/** Which figures of the sentence it is said of, where there are others: their names, or, of many, all but those of all units. */
function apartFrom({ figures }: Group, { groups, divided }: { readonly groups: readonly Group[]; readonly divided: ReadonlyMap<string, string> }, { round }: Narration): string {
  if (groups.length === 1) return '';
  const whole = groups.find(isWhole)?.figures ?? [];
  const nameOf = ({ code, name }: Named) => (round.scheme.indicators.get(code)?.source === '任务' ? '任务数' : name);
  const excepted = [...new Set(whole.map(nameOf))];
  if (groups.length === 2 && excepted.length > 0 && excepted.length <= LISTED && figures.length > LISTED) return `除${excepted.join('、')}外，`;
  const listed = figures.filter(({ code }) => divided.get(code) === '');
  return [...new Set((listed.length > 0 ? listed : figures).map(({ name }) => name))].join('、');
}

function groupWords({ lacking, carried }: Group, apart: string): string {
  if (carried === '') return `${apart}${lacking}`;
  if (lacking !== '') return `${apart}${lacking}，其中，${carried}`;
  if (apart === '') return `其中，${carried}`;
  return apart.endsWith('，') ? `${apart}${carried}` : `${apart}中，${carried}`;
}

/** Of the units directly under the city where the sentence only ranks or counts these. */
function asTold(city: CityFigure, runs: readonly Run[], { round }: Narration): CityFigure {
  const expressions = runs.flatMap(({ figure }) => (figure?.indicators.includes(city.indicator) === true ? [figure.expression] : []));
  if (expressions.length === 0 || expressions.some((one) => !RANKING.test(one))) return city;
  return atTop(city, expressions.some((one) => !one.includes('单位数')) ? 'ranked' : 'counted', round);
}

/** Ranks and counts of units are not what can be divided anew. */
function isStated({ code }: Named, runs: readonly Run[]): boolean {
  return runs.some(({ figure }) => figure?.indicators.includes(code) === true && !RANKING.test(figure.expression));
}

function dividedBy({ code, name }: Named, all: readonly Named[], narration: Narration): string {
  const rate = narration.round.scheme.indicators.get(code);
  const isOnly = name.endsWith(RATE_OF_COMPLETION) && all.every((other) => other.code === code || !other.name.endsWith(RATE_OF_COMPLETION));
  return rate ? denominatorWords(rate, isOnly ? RATE_OF_COMPLETION : name, narration) : '';
}

function carriedBy({ contributions }: CityFigure, narration: Narration): string {
  const units = contributions.filter((one) => isCarried(one, narration.round)).map(({ unit }) => unit);
  return units.length > 0 ? `${someOf(units, narration)}用的是上期数` : '';
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
  return `按${cameWithout(city, narration) ? '有数' : '计入'}的${counted}`;
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

import { referencesOf, subjectsOf } from '../expression/references-of';
import type { Scope } from '../expression/scope';
import type { Finding } from '../finding';
import type { Round } from '../scheme/round';
import type { SchemeRule } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import type { NotEvaluated } from '../validation/checked';
import { submittedLists } from '../validation/list-entries';
import { judgeRule, type RulePlace, type RuleVerdict } from '../validation/judge-rule';
import { lowerIndicators, waitsForLower } from '../validation/lower-indicators';
import { ownIndicators } from '../validation/own-indicators';
import { waitsForCity } from '../validation/rules-for';
import { unitScope } from '../validation/unit-scope';
import { rankUnits } from './rank-units';
import { rankedParts } from './ranked-parts';
import { showSome } from './show-quantity';
import type { Summary } from './summary';
import type { UnitFigures } from './unit-figures';

/** What the rules over the city are judged by. */
export interface CityBench {
  readonly rolled: Summary;
  readonly units: UnitFigures;
  readonly scope: Scope;
  readonly round: Round;
}

interface Verdicts {
  readonly findings: readonly Finding[];
  readonly rulesEvaluated: number;
  readonly notEvaluated: readonly NotEvaluated[];
}

/** The scheme's rules that could not be judged on a unit alone: 范围 全市, and those of a unit that look at the city. */
export function judgeCityRules(bench: CityBench): Verdicts {
  const verdicts = bench.round.scheme.rules.filter(({ off }) => off === null).flatMap((rule) => judgeOne(rule, bench));
  return {
    findings: verdicts.flatMap(({ finding }) => finding ?? []),
    rulesEvaluated: verdicts.filter(({ evaluated }) => evaluated).length,
    notEvaluated: verdicts.flatMap(({ notEvaluated }) => notEvaluated ?? []),
  };
}

function judgeOne(rule: SchemeRule, bench: CityBench): RuleVerdict[] {
  if (rule.where.includes('全市')) return [atItsRow(judgeRule(rule, bench.scope, { unit: null, indicators: bench.round.scheme.indicators }), rule, bench.round.scheme.file)];
  if (!waitsForCity(rule)) return unitsAbove(rule, bench).map((unit) => judgeAbove(rule, unit, bench));
  return unitsOfRule(rule, bench).map((unit) => judgeRule(rule, scopeOfUnit(unit, bench), placeOf(unit, bench)));
}

/** What is found over the city stands at the rule's own cell of the scheme; its id stays what the rule and its indicators make it. */
function atItsRow(verdict: RuleVerdict, { place }: SchemeRule, file: string): RuleVerdict {
  return verdict.finding ? { ...verdict, finding: { ...verdict.finding, file, ...place } } : verdict;
}

/** Those that report what it speaks of; of the kinds it names also those whose units report. */
function unitsOfRule(rule: SchemeRule, { rolled, units }: CityBench): readonly Unit[] {
  const codes = referencesOf(rule.formula).indicators;
  const asked = new Set(codes.flatMap((code) => units.partsOf(code).map(({ unit }) => unit.code)));
  const counted = new Set(rolled.counted.map(({ submission }) => submission.unit));
  const reported = new Map(rolled.coverage.rows.filter(({ unit }) => counted.has(unit.code)).map(({ unit }) => [unit.code, unit]));
  if (rule.where.length === 0) return [...reported.values()].filter(({ code }) => asked.has(code));
  const above = [...reported.values()].flatMap((unit) => units.tree.ancestorsOf(unit));
  return [...new Map([...above, ...reported.values()].map((unit) => [unit.code, unit])).values()].filter(({ kind }) => rule.where.includes(kind)).sort((one, other) => one.order - other.order);
}

/** Too late to send anything back; and what is without a unit of those under it is nothing to compare with. */
function judgeAbove(rule: SchemeRule, unit: Unit, bench: CityBench): RuleVerdict {
  const codes = [rule.formula, rule.when].flatMap((one) => (one ? referencesOf(one).indicators : []));
  const level = bench.rolled.levels.get(unit.code);
  const lacking = new Set(codes.flatMap((code) => level?.get(code)?.lacking ?? []).filter(({ code }) => code !== unit.code));
  if (lacking.size > 0) {
    const why = `${showSome([...lacking].map(({ name }) => name), '个单位')}的数没有报齐，合计不全，这一条没有判断`;
    return { evaluated: false, notEvaluated: { rule: rule.code, unit: unit.code, why } };
  }
  return judgeRule(rule.tier === '强制' ? { ...rule, tier: '核实' } : rule, scopeOfUnit(unit, bench), placeOf(unit, bench));
}

/** The units, themselves or by those under them among what counts, for which the rule needs what units under them come to. */
function unitsAbove(rule: SchemeRule, { rolled, units, round }: CityBench): readonly Unit[] {
  const mine = (unit: Unit) => rolled.counted.flatMap(({ submission }) => (submission.unit === unit.code ? [ownIndicators(submission, unit, round)] : []));
  const counted = new Set(rolled.counted.map(({ submission }) => submission.unit));
  return units.tree.parents.filter((unit) => {
    const own = new Set(mine(unit).flatMap((one) => [...one.own, ...one.elsewhere]));
    const isFor = rule.where.length === 0 ? subjectsOf(rule.formula).some((code) => own.has(code)) : rule.where.includes(unit.kind);
    return isFor && [...units.tree.under(unit)].some((code) => counted.has(code)) && waitsForLower(rule, own, lowerIndicators(unit, round));
  });
}

/** `[x]` is the unit's, or that of the units under it rolled up; 全市([x]) and 合计([x]) the city's, 排名([x]) the unit's place. */
function scopeOfUnit(unit: Unit, { rolled, units, scope, round }: CityBench): Scope {
  const level = rolled.levels.get(unit.code);
  const lists = new Map(rolled.counted.flatMap(({ submission }) => (submission.unit === unit.code ? [...submittedLists(submission, round.scheme)] : [])));
  const own = unitScope(unit, { get: (code) => level?.get(code)?.figure ?? units.figureOf(unit, code), lists }, round);
  return {
    ...own,
    view: (view) => (view === '全市' || view === '合计' ? scope.view(view) : own.view(view)),
    unitCount: scope.unitCount,
    leaders: scope.leaders,
    rank: (code) => {
      const indicator = round.scheme.indicators.get(code);
      const rows = indicator && rankUnits(rankedParts(code, { ...units, levels: rolled.levels, cityOf: (one) => rolled.city.get(one) }), indicator.largerIsBetter);
      return rows?.find((row) => row.unit.code === unit.code)?.rank;
    },
  };
}

function placeOf(unit: Unit, { rolled, round }: CityBench): RulePlace {
  const mine = rolled.counted.filter(({ submission }) => submission.unit === unit.code);
  const [only] = mine;
  const where = only && mine.length === 1 ? { file: only.submission.file, sheet: only.submission.sheet } : {};
  return { unit, indicators: round.scheme.indicators, ...where };
}

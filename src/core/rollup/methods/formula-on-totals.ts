import { referencesOf } from '../../expression/references-of';
import { notReported } from '../../figure/figure';
import { formulaOf } from '../../scheme/formula-of';
import { isLacking } from '../city-state';
import { commonUnits, type CommonUnits } from '../common-units';
import { formulaFigure } from '../formula-figure';
import { method, type Rolled, type RollupQuestion } from '../method';
import type { CityFigure } from '../summary';

export const formulaOnTotals = method({
  name: '按式',
  title: '按公式用合计数算',
  meaning: '把指标的公式用在各指标的全市数上；各单位相加的数只算各项都有数的单位。',
  nests: false,
  adjusted: true,
  roll(question) {
    const common = commonUnits(question.indicator, question);
    return common ? overCommon(question, common) : overWhole(question);
  },
});

/** All the sums that the formula speaks of, over the same units. */
function overCommon(question: RollupQuestion, common: CommonUnits): Rolled {
  const { indicator, parts, cityOf, over } = question;
  const { summed, included } = common;
  const others = operandsOf(question).filter((code) => !summed.includes(code) && question.indicators.get(code)?.method !== '按式');
  const lacking = [...new Set([...common.lacking, ...others.flatMap((code) => cityOf(code)?.lacking ?? [])])];
  if (included.length === 0) return { figure: { ...notReported(indicator.measure), state: common.missing }, contributions: [], lacking };
  const seen = over(included);
  const operands = operandsOf(question).flatMap((code) => seen.cityOf(code) ?? []);
  const figure = formulaFigure(indicator, seen.scope, operands.map((operand) => operand.figure));
  const own = parts.filter((part) => included.some(({ code }) => code === part.unit.code) && !isLacking(part));
  const contributions = own.length === included.length ? own : summed.flatMap((code) => seen.cityOf(code)?.contributions ?? []);
  return { figure, contributions: figure.value === null && figure.text === '' && figure.state !== 'notApplicable' ? [] : contributions, lacking };
}

/** The formula speaks of no sums, or of sums of different bodies: on the city's figures as they are. */
function overWhole(question: RollupQuestion): Rolled {
  const { indicator, parts, cityOf, scope } = question;
  const operands = operandsOf(question).flatMap((code) => cityOf(code) ?? []);
  const figure = formulaFigure(indicator, scope, operands.map((operand) => operand.figure));
  const own = parts.filter((part) => part.figure.state === 'value' || part.figure.state === 'zero');
  const lacking = new Set([...parts.filter(isLacking).map(({ unit }) => unit), ...operands.flatMap((operand: CityFigure) => operand.lacking)]);
  const contributions = own.length > 0 ? own : operands.flatMap((operand) => operand.contributions);
  return { figure, contributions: figure.value === null && figure.text === '' ? [] : contributions, lacking: [...lacking] };
}

function operandsOf({ indicator }: RollupQuestion): readonly string[] {
  const formula = formulaOf(indicator);
  return formula ? referencesOf(formula).indicators : [];
}

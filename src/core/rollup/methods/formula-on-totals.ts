import { evaluate } from '../../expression/evaluate';
import { referencesOf } from '../../expression/references-of';
import type { Value } from '../../expression/scope';
import { notReported, type Figure } from '../../figure/figure';
import { formulaOf } from '../../scheme/formula-of';
import { numberFigure } from '../../figure/number-figure';
import { isLacking } from '../city-state';
import { method, type RollupQuestion } from '../method';
import { uniqueSources } from '../unique-sources';

export const formulaOnTotals = method({
  name: '按式',
  title: '按公式用合计数算',
  meaning: '把指标的公式用在各指标的全市数上。',
  nests: false,
  roll(question) {
    const { parts, cityOf } = question;
    const operands = operandsOf(question).flatMap((code) => cityOf(code) ?? []);
    const figure = figureOf(question, operands.map((operand) => operand.figure));
    const own = parts.filter((part) => part.figure.state === 'value' || part.figure.state === 'zero');
    const lacking = new Set([...parts.filter(isLacking).map(({ unit }) => unit), ...operands.flatMap((operand) => operand.lacking)]);
    const contributions = own.length > 0 ? own : operands.flatMap((operand) => operand.contributions);
    return { figure, contributions: figure.value === null && figure.text === '' ? [] : contributions, lacking: [...lacking] };
  },
});

function operandsOf({ indicator }: RollupQuestion): readonly string[] {
  const formula = formulaOf(indicator);
  return formula ? referencesOf(formula).indicators : [];
}

function figureOf({ indicator, scope }: RollupQuestion, operands: readonly Figure[]): Figure {
  const formula = formulaOf(indicator) ?? indicator.formula;
  const absent = { ...notReported(indicator.measure), sources: uniqueSources(operands) };
  if (!formula) return absent;
  if (indicator.type === '比率' && operands.some(({ qualifier }) => qualifier)) return absent;
  const value = evaluate(formula, scope);
  if (value.kind === 'number') {
    const { qualifier } = value;
    return { ...numberFigure(value.value.toFixed(), indicator.measure, absent.sources), ...(qualifier ? { qualifier } : {}) };
  }
  if (value.kind === 'text') return { ...absent, state: 'value', text: value.value };
  return { ...absent, state: stateOf(value) };
}

function stateOf(value: Value): Figure['state'] {
  if (value.kind === 'missing') return value.state;
  return value.kind === 'error' && value.code === '#DIV/0!' ? 'notApplicable' : 'notReported';
}

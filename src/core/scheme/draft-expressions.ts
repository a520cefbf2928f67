import type { Expression } from '../expression/expression';
import type { Template } from '../expression/template';
import type { SchemeDraft } from './draft';
import type { CellPlace } from './table/scheme-row';

export interface PlacedExpression {
  readonly expression: Expression;
  readonly place: CellPlace;
}

/** Every expression of the scheme: formulas, conditions and marks, with the cell it stands in. */
export function draftExpressions(draft: SchemeDraft): PlacedExpression[] {
  const one = (expression: Expression | null, place: CellPlace) => (expression ? [{ expression, place }] : []);
  const marks = (template: Template, place: CellPlace) =>
    template.parts.flatMap((part) => (part.kind === 'mark' ? one(part.expression, place) : []));
  return [
    ...marks(draft.settings.value.reportTitle, draft.settings.at('报告标题')),
    ...draft.items.flatMap(({ value, at }) => marks(value.target, at('目标'))),
    ...draft.indicators.flatMap(({ value, at }) => (typesFormula(value) ? one(value.formula, at('公式')) : [])),
    ...draft.rules.flatMap(({ value, at }) => [...one(value.formula, at('公式')), ...one(value.when, at('适用条件'))]),
    ...draft.sentences.flatMap(({ value, at }) => [...one(value.condition, at('条件')), ...marks(value.text, at('文字'))]),
    ...draft.events.flatMap(({ value, at }) => marks(value.text, at('文字'))),
  ];
}

/** Not where the formula was made from 分子 and 分母, which are looked at by themselves. */
function typesFormula({ numerator, denominator, formula }: SchemeDraft['indicators'][number]['value']): boolean {
  return formula !== null && formula.text.replace(/\s/g, '') !== `[${numerator}]/[${denominator}]`;
}

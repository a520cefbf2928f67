import type { Rounding } from '../figure/figure';
import { evaluate } from './evaluate';
import type { Expression } from './expression';
import type { Scope, Value } from './scope';
import type { Template } from './template';
import { writeValue } from './write-value';

/** A piece of a sentence; `mark` where it came from one. */
export interface RenderedPart {
  readonly text: string;
  readonly mark?: { readonly expression: Expression; readonly format: string; readonly value: Value };
}

/** The template's text with each mark written out, in order. */
export function renderTemplate(template: Template, scope: Scope, rounding: Rounding): RenderedPart[] {
  return template.parts.map((part, index) => {
    if (part.kind === 'text') return { text: part.text };
    const value = evaluate(part.expression, scope);
    const next = template.parts[index + 1];
    const text = counted(writeValue(value, part.format, rounding), next?.kind === 'text' ? next.text : '');
    return { text, mark: { expression: part.expression, format: part.format, value } };
  });
}

/** Words that things are counted by, as they begin after a number. */
const COUNTERS = '个家人名户所项次台座条件处张份场套间支种位';

/** 二 alone is 两 before what is counted: 两个单位; not so in 二〇二〇年, 十二个, 第二个. */
function counted(number: string, next: string): string {
  const [digit = '', counter = ''] = [...number, ...next];
  return digit === '二' && counter !== '' && COUNTERS.includes(counter) ? `两${number.slice(1)}` : number;
}

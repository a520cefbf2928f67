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
  return template.parts.map((part) => {
    if (part.kind === 'text') return { text: part.text };
    const value = evaluate(part.expression, scope);
    return { text: writeValue(value, part.format, rounding), mark: { expression: part.expression, format: part.format, value } };
  });
}

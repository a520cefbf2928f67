import { parseExpression } from '../expression/parse-expression';
import type { TemplatePart } from '../expression/template';
import type { Narration, Spot, Told } from './narration';
import type { PhrasePart } from './phrase';
import { tellSentence } from './tell-sentence';

/** A phrase told as a sentence of the scheme is; its words are taken as they are. */
export function tellPhrase(parts: readonly PhrasePart[], spot: Spot, narration: Narration): Told {
  const template: TemplatePart[] = parts.map((part) => {
    if (typeof part === 'string') return { kind: 'text', text: part };
    const parsed = parseExpression(part.expression);
    if (!parsed.ok) throw new Error(`phrase with an expression that is none: ${part.expression}`);
    return { kind: 'mark', expression: parsed.value, format: part.format };
  });
  return tellSentence({ source: '', parts: template }, spot, narration);
}

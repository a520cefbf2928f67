import type { Expression } from '../../expression/expression';
import { parseExpression } from '../../expression/parse-expression';

/** The formula of a text, null for none; undefined where the text is no formula. */
export function readFormula(text: string | null): { readonly value: Expression | null } | undefined {
  if (text === null) return { value: null };
  const parsed = parseExpression(text);
  return parsed.ok ? { value: parsed.value } : undefined;
}

/**
 * A parsed expression: plain data. `text` is the source with full-width forms normalised;
 * `[事项.列]` is a reference, a bare word (报告期, 单位, 日期) a name.
 */
export interface Expression {
  readonly text: string;
  readonly root: Node;
}

export type Node =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node };

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Why a text is no expression, in a sentence for the person who typed it. */
export interface ExpressionProblem {
  readonly message: string;
}

export type ParseResult<Parsed> =
  | { readonly ok: true; readonly value: Parsed }
  | { readonly ok: false; readonly problem: ExpressionProblem };

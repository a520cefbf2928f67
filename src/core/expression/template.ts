import type { Expression } from './expression';

/** A text with marks: `全市累计检查{{[两癌.累计完成]|0}}人`. */
export interface Template {
  readonly source: string;
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly expression: Expression; readonly format: string };

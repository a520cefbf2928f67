import { type AstExpression, type Token, parse, tokenize } from '@borgar/fx';

const trees = new Map<string, AstExpression>();

/** A formula as a tree, with or without its leading `=`. Throws where it is none. */
export function formulaTree(formula: string): AstExpression {
  const known = trees.get(formula);
  if (known) return known;
  const tokens: Token[] = tokenize(formula.replace(/^=/, ''), { withLocation: true });
  const tree = parse(tokens);
  trees.set(formula, tree);
  return tree;
}

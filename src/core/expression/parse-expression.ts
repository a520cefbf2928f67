import { parse, tokenize, type Token } from '@borgar/fx';
import { buildNode } from './build-node';
import { checkBrackets } from './check-brackets';
import { checkTokens } from './check-tokens';
import type { Expression, ParseResult } from './expression';
import { normalise } from './normalise';
import { failure } from './problem';

/** Characters of a formula at most. */
const GREATEST_LENGTH = 2000;

/** Reads a formula as typed: full-width forms and a leading = are allowed. The problem is one Chinese sentence: what and where. */
export function parseExpression(source: string): ParseResult<Expression> {
  if (source.length > GREATEST_LENGTH) return failure(`公式太长（${source.length}个字符，最多${GREATEST_LENGTH}个），请拆成几条。`);
  const text = normalise(source).trim().replace(/^(?:=\s*)+/, '');
  if (text === '') return failure('公式是空的。');
  const wrongName = checkBrackets(text);
  if (wrongName) return wrongName;
  const tokens = retyped(tokenize(text, { withLocation: true }));
  const wrong = checkTokens(tokens, text);
  if (wrong) return wrong;
  const root = buildNode(parse(tokens));
  return root.ok ? { ok: true, value: { text, root: root.value } } : root;
}

/** Without blanks; a name before a bracket is a function (fx takes 上期( for a name, and LOG10( for a cell). */
function retyped(tokens: readonly Token[]): Token[] {
  const words = tokens.filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  return words.map((token, index) => (isName(token) && words[index + 1]?.value === '(' ? { ...token, type: 'func' } : token));
}

function isName({ type, value }: Token): boolean {
  return type === 'range_named' || type === 'bool' || (type === 'range' && /^[A-Z]+\d+$/i.test(value));
}

import { referencesOf } from '../../expression/references-of';
import { isFormat } from '../../expression/format';
import { parseExpression } from '../../expression/parse-expression';
import { renderTemplate } from '../../expression/render-template';
import { cityScope } from '../../rollup/city-scope';
import type { Summary } from '../../rollup/summary';
import type { Round } from '../../scheme/round';
import { absentWords } from '../absent-words';
import { bindMark } from '../bind-mark';
import { oneLine } from '../join-runs';
import type { FigureWriter } from './find-figure';

/** Writes a city's figure as a mark of a sentence would. What does not come of a mark, or of indicators that the scheme has no more, it does not. */
export function figureWriter(summary: Summary, round: Round): FigureWriter {
  const { scheme, period } = round;
  const scope = cityScope(summary, round);
  return ({ expression: source, format, unit }, next) => {
    const parsed = parseExpression(source);
    if (unit !== null || !isFormat(format) || !parsed.ok) return null;
    const expression = parsed.value;
    if (!referencesOf(expression).indicators.every((code) => scheme.indicators.has(code))) return null;
    const [part] = renderTemplate({ source, parts: [{ kind: 'mark', expression, format }, { kind: 'text', text: next }] }, scope, scheme.rounding);
    if (!part?.mark || part.mark.value.kind === 'error') return null;
    return { text: oneLine(absentWords(part.mark.value) ?? part.text), figure: bindMark(part.mark, period) };
  };
}

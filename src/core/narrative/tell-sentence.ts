import type { RenderedPart } from '../expression/render-template';
import { renderTemplate } from '../expression/render-template';
import type { Template } from '../expression/template';
import { type Finding, raise } from '../finding';
import { absentWords } from './absent-words';
import { bindMark, indicatorsUsed } from './bind-mark';
import { declaredCount, figureMissing, notCalculable } from './findings';
import { joinRuns, oneLine, plainRun, textOf } from './join-runs';
import { listedCount, type ListedCount } from './listed-count';
import type { Narration, Spot, Told } from './narration';
import type { Run } from './report';

type Mark = NonNullable<RenderedPart['mark']>;

/**
 * A text of the scheme with its marks filled in. Every mark becomes a bound figure; one that has no figure is said to
 * have none, in its place, and found: a sentence never loses a figure unsaid and is never lost for want of one.
 */
export function tellSentence(template: Template, spot: Spot, narration: Narration): Told {
  const { round, scope } = narration;
  const parts = renderTemplate(template, scope, round.scheme.rounding);
  const runs: Run[] = [];
  const findings: Finding[] = [];
  let before: Mark | null = null;
  for (const { text, mark } of parts) {
    if (mark) runs.push({ text: oneLine(absentWords(mark.value) ?? text), figure: bindMark(mark, round.period) });
    else {
      const plain = oneLine(text);
      const count = listedCount(plain, before);
      if (count) findings.push(raise(declaredCount, { item: numberOf(spot), ...slotsOf(count) }, whereOf(spot, narration)));
      runs.push(plainRun(count?.text ?? plain));
    }
    before = mark ?? null;
  }
  const marks = parts.flatMap(({ mark }) => mark ?? []);
  findings.push(...absences(marks, { spot, narration, sentence: textOf(runs) }));
  return { runs: joinRuns(runs), indicators: [...new Set(marks.flatMap(({ expression }) => indicatorsUsed(expression)))], findings };
}

export function numberOf({ item }: Spot): string {
  return item?.number ?? '—';
}

export function whereOf({ place }: Spot, { round }: Narration, indicators: readonly string[] = []) {
  return { place: { file: round.scheme.file, ...place, ...(indicators.length > 0 ? { indicators } : {}) } };
}

function slotsOf({ declared, listed, written }: ListedCount) {
  return { declared, listed: String(listed), written };
}

function absences(marks: readonly Mark[], at: { spot: Spot; narration: Narration; sentence: string }): Finding[] {
  const { spot, narration, sentence } = at;
  const absent = marks.flatMap(({ expression, value }) => {
    const wording = absentWords(value);
    return wording === null ? [] : [{ expression, value, wording }];
  });
  const errors = absent.flatMap(({ expression, value, wording }) =>
    value.kind === 'error'
      ? [raise(notCalculable, { item: numberOf(spot), sentence, expression: expression.text, error: value.code, wording }, whereOf(spot, narration, indicatorsUsed(expression)))]
      : [],
  );
  const missing = absent.filter(({ value }) => value.kind !== 'error');
  const first = missing[0];
  if (!first) return errors;
  const codes = [...new Set(missing.flatMap(({ value, expression }) => (value.kind === 'missing' && value.indicator ? [value.indicator] : indicatorsUsed(expression))))];
  const figures = codes.length > 0 ? codes.join('、') : missing.map(({ expression }) => expression.text).join('、');
  return [...errors, raise(figureMissing, { item: numberOf(spot), sentence, figures, wording: first.wording }, whereOf(spot, narration, codes))];
}

import { renderTemplate } from '../../../src/core/expression/render-template';
import type { CompletionPart, Phrase } from '../../../src/core/narrative/phrase';
import { completionPhrases, furtherPhrases, indicatorPhrases } from '../../../src/core/narrative/phrases';
import { expression } from '../../support/submission';
import { scope } from '../../support/scope';

function says(parts: readonly CompletionPart[], figures: Readonly<Record<string, string>>, months: number): string {
  const template = parts.map((part) =>
    typeof part === 'string' || 'wording' in part
      ? ({ kind: 'text', text: typeof part === 'string' ? part : part.wording } as const)
      : ({ kind: 'mark', expression: expression(part.expression), format: part.format } as const),
  );
  const seen = scope({
    figures,
    months,
    leaders: Object.fromEntries(Object.keys(figures).map((code) => [code, ['甲', '乙', '丙', '丁']])),
    names: { 报告期: { kind: 'period', value: { kind: '月', code: '2020-08', year: 2020, index: 8, start: '2020-08-01', end: '2020-08-31' } } },
  });
  return renderTemplate({ source: '', parts: template }, seen, 'halfUp')
    .map(({ text }) => text)
    .join('');
}

function examplesOf<Situation, Part>(phrases: readonly Phrase<Situation, Part>[]) {
  return phrases.flatMap((phrase) => phrase.examples.map((example) => [`${phrase.name}：${example.says}`, phrase, example] as const));
}

describe('each phrase says what its example says, and is the first to take it', () => {
  it.each(examplesOf(completionPhrases))('%s', (_, phrase, { given, figures, says: words }) => {
    expect(completionPhrases.find((one) => one.takes(given))).toBe(phrase);
    expect(says(phrase.parts(given), figures, given.elapsed.times(12).round(0).toNumber())).toBe(words);
  });

  it.each(examplesOf(indicatorPhrases))('%s', (_, phrase, { given, figures, says: words }) => {
    expect(indicatorPhrases.find((one) => one.takes(given))).toBe(phrase);
    expect(says(phrase.parts(given), figures, 8)).toBe(words);
  });

  it.each(examplesOf(furtherPhrases))('%s', (_, phrase, { given, figures, says: words }) => {
    expect(phrase.takes(given)).toBe(true);
    expect(says(phrase.parts(given), figures, 8)).toBe(words);
  });
});

it('no two phrases have one name', () => {
  const names = [...completionPhrases, ...indicatorPhrases, ...furtherPhrases].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

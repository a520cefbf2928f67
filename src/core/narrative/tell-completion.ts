import Big from 'big.js';
import { evaluate } from '../expression/evaluate';
import type { Template } from '../expression/template';
import { type Finding, raise } from '../finding';
import type { Item, Sentence } from '../scheme/scheme';
import { bindMark, indicatorsUsed } from './bind-mark';
import { closeSentence } from './close-sentence';
import { coverageWords } from './coverage-words';
import { completionWithoutRate, unusedText } from './findings';
import { joinRuns, plainRun } from './join-runs';
import type { Narration, Told } from './narration';
import { completionPhrases } from './phrases';
import type { Block } from './report';
import { tellPhrase } from './tell-phrase';
import { tellSentence } from './tell-sentence';
import { whereOf } from './where-of';
import { yardstickOf } from './yardstick';

/** The format of a binding whose text is wording that follows from the figure. */
const WORDING = '完成情况';

type MarkPart = Extract<Template['parts'][number], { kind: 'mark' }>;

/** 完成情况：, its wording derived from the rate in the row's mark, the item's deadline and 序时进度. */
export function tellCompletion(row: Sentence, item: Item, narration: Narration): { block: Block | null; findings: Finding[] } {
  const spot = { item, place: row.place };
  const words = row.text.parts.flatMap((part) => (part.kind === 'text' ? part.text.trim() : [])).join('');
  const findings = /^[。：:]?$/.test(words.replace(/^完成情况/, ''))
    ? []
    : [raise(unusedText, { item: item.number, kind: row.kind, text: words }, whereOf(spot, narration))];
  const mark = row.text.parts.find((part): part is MarkPart => part.kind === 'mark');
  const told = mark && toldRate(mark, item, { narration, place: row.place });
  if (!told) return { block: null, findings: [...findings, raise(completionWithoutRate, { item: item.number }, whereOf(spot, narration))] };
  const runs = closeSentence(told.runs, '。', coverageWords(told, narration));
  const block: Block = { kind: '完成情况', item: item.number, runs: joinRuns([plainRun('完成情况：'), ...runs]) };
  return { block, findings: [...findings, ...told.findings] };
}

/** Null where the mark gives neither a number nor says that there is none. */
function toldRate(mark: MarkPart, item: Item, { narration, place }: { narration: Narration; place: Sentence['place'] }): Told | null {
  const spot = { item, place };
  const value = evaluate(mark.expression, narration.scope);
  if (value.kind === 'missing' || value.kind === 'error') return tellSentence({ source: '', parts: [mark] }, spot, narration);
  if (value.kind !== 'number') return null;
  const yardstick = yardstickOf(mark.expression, narration.round);
  const situation = {
    rate: mark.expression.text,
    value: value.value,
    format: mark.format,
    elapsed: new Big(narration.scope.elapsedMonths() ?? 12).div(12),
    end: narration.round.period.end,
    deadline: item.deadline,
    ...(yardstick ? { yardstick } : {}),
  };
  const phrase = completionPhrases.find((one) => one.takes(situation));
  if (!phrase) return null;
  const binding = { ...bindMark(mark, narration.round.period), format: WORDING };
  const told = phrase.parts(situation).map((part): Told => {
    const isWording = typeof part === 'object' && 'wording' in part;
    return isWording ? { runs: [{ text: part.wording, figure: binding }], indicators: [], findings: [] } : tellPhrase([part], spot, narration);
  });
  return { runs: told.flatMap(({ runs }) => runs), indicators: indicatorsUsed(mark.expression), findings: told.flatMap(({ findings }) => findings) };
}

import { type Finding, type Outcome, raise } from '../finding';
import { writeDay } from '../figure/write-day';
import { cityScope } from '../rollup/city-scope';
import type { Summary } from '../rollup/summary';
import type { Round } from '../scheme/round';
import type { Item } from '../scheme/scheme';
import { closeSentence } from './close-sentence';
import { coverageNote } from './coverage-note';
import { coverageWords } from './coverage-words';
import { tableNumbering, unknownItem } from './findings';
import { foldAbsences } from './fold-absences';
import { joinRuns, plainRun, textOf } from './join-runs';
import type { Narration } from './narration';
import { numberItem } from './number-item';
import type { Block, Report, Run } from './report';
import { tellFrame } from './tell-frame';
import { tellItem } from './tell-item';
import { tellSentence } from './tell-sentence';
import { unitEvents } from './unit-events';
import { whereOf } from './where-of';

/** 叙述: the progress report of a round, from its scheme's sentences and the summary's figures. */
export function narrate(summary: Summary, round: Round): Outcome<Report> {
  const { scheme } = round;
  const events = unitEvents(summary, round);
  const narration: Narration = { round, summary, scope: cityScope(summary, round), events: [...scheme.events, ...events.value.placed], looseEvents: events.value.loose };
  const title = tellSentence(scheme.reportTitle, { item: null, place: { sheet: '方案' } }, narration);
  const frame = tellFrame(narration);
  const items = scheme.items.map((item, index) => tellNumbered(item, index + 1, narration));
  const told = [...frame.opening, ...items.flatMap((one) => one.blocks), ...frame.closing];
  const blocks: Block[] = [
    { kind: '标题', runs: title.runs },
    ...textBlock('主送', scheme.addressee.replace(/[：:]?$/, (mark) => (scheme.addressee === '' ? mark : '：'))),
    ...told,
    ...coverageNote(summary, round, told),
    ...textBlock('署名', scheme.issuer),
    ...textBlock('日期', writeDay(round.date, 'YYYY年M月D日')),
  ];
  const findings = [
    ...[...title.findings, ...frame.findings].map((finding) => ({ item: '—', finding })),
    ...scheme.items.flatMap(({ number }, index) => (items[index]?.findings ?? []).map((finding) => ({ item: number, finding }))),
  ];
  return { value: { blocks }, findings: [...schemeFindings(narration), ...events.findings, ...foldAbsences(findings, narration)] };
}

function tellNumbered(item: Item, position: number, narration: Narration): { blocks: Block[]; findings: readonly Finding[] } {
  const number = numberItem(item, position, narration.round.scheme.numbering);
  const source = item.target.source.trim() === '' ? { source: item.title, parts: [{ kind: 'text', text: item.title } as const] } : item.target;
  const target = tellSentence(source, { item, place: { sheet: '事项' } }, narration);
  const runs = closeSentence(target.runs, headingMark(target.runs, narration), coverageWords(target, narration));
  const progress = tellItem(item, narration);
  const heading: Block = { kind: '事项', item: item.number, runs: joinRuns([plainRun(number), ...runs]) };
  return { blocks: [heading, ...progress.blocks], findings: [...target.findings, ...progress.findings] };
}

/** Under 一、 an item has a heading, which takes no full stop unless the scheme typed one; elsewhere a sentence. */
function headingMark(runs: readonly Run[], { round }: Narration): '。' | '' {
  return round.scheme.numbering !== '一、' || textOf(runs).trimEnd().endsWith('。') ? '。' : '';
}

function textBlock(kind: '主送' | '署名' | '日期', text: string): Block[] {
  return text === '' ? [] : [{ kind, runs: [{ text }] }];
}

function schemeFindings(narration: Narration): Finding[] {
  const { scheme } = narration.round;
  const known = new Set(scheme.items.map(({ number }) => number));
  const findings = scheme.numbering === '表格' ? [raise(tableNumbering, {}, { place: { file: scheme.file, sheet: '方案' } })] : [];
  const lost = [...scheme.sentences.filter(({ item }) => item !== ''), ...scheme.events].filter(({ item }) => !known.has(item));
  return [...findings, ...lost.map(({ item, place }) => raise(unknownItem, { sheet: place.sheet, item }, whereOf({ item: null, place }, narration)))];
}

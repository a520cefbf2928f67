import { parseTemplate } from '../../src/core/expression/parse-template';
import type { Template } from '../../src/core/expression/template';
import type { Block, Report, Run } from '../../src/core/narrative/report';
import type { Event, Sentence } from '../../src/core/scheme/scheme';
import { expression } from './submission';

export function template(source: string): Template {
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

let row = 1;

/** A row of 叙述; rows follow one another unless they say their 次序. */
export function sentence(item: string, kind: Sentence['kind'], text = '', more: Partial<Omit<Sentence, 'condition'>> & { when?: string } = {}): Sentence {
  row += 1;
  const { when, ...rest } = more;
  return {
    item,
    order: row,
    kind,
    condition: when === undefined ? null : expression(when),
    text: template(text),
    place: { sheet: '叙述', cell: `E${row}` },
    ...rest,
  };
}

/** A row of 动态: `2020-04-15`, a range `2020-06-09—2020-06-11`, or '' for none. */
export function event(item: string, days: string, text: string, more: Partial<Event> = {}): Event {
  const [start = '', end = start] = days.split('—');
  return {
    item,
    start: start === '' ? null : start,
    end: end === '' ? null : end,
    displayed: '',
    order: null,
    text: template(text),
    documentTitle: '',
    documentNumber: '',
    place: { sheet: '动态', cell: 'E2' },
    ...more,
  };
}

export const runsText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The report as it reads, each bound figure between « ». */
export function read(blocks: readonly Block[]): string[] {
  return blocks.map(({ runs }) => runs.map(({ text, figure }) => (figure ? `«${text}»` : text)).join(''));
}

/** The texts of one kind of block, each bound figure between « ». */
export function readKind(report: Report, kind: Block['kind']): string[] {
  return read(report.blocks.filter((block) => block.kind === kind));
}

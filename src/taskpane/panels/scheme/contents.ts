import type { Template } from '../../../core/expression/template';
import type { Form } from '../../../core/scheme/form';
import type { Indicator, SchemePlace } from '../../../core/scheme/indicator';
import type { Scheme } from '../../../core/scheme/scheme';

/** A thing that a scheme lays down, as a line of a list. */
export interface Line {
  /** What it is known by: a number, a code. */
  readonly mark: string;
  readonly name: string;
  /** What else there is to say of it, part by part. */
  readonly notes: readonly Note[];
  /** Where the scheme has it; null where that is not known. */
  readonly place: SchemePlace | null;
}

/** A word of the scheme's own, or something counted or said of it. */
export type Note =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'indicators' | 'slots' | 'units'; readonly count: number }
  | { readonly kind: 'from' | 'until' | 'off'; readonly text: string }
  | { readonly kind: 'unranked' | 'unreported' };

export type ListName = '事项' | '单位' | '表样' | '指标' | '审核' | '叙述' | '动态' | '任务';

/** One of the lists of a scheme. */
export interface SchemeList {
  readonly name: ListName;
  readonly count: number;
  /** How many of them are not like the others: units without a rank, rules that are switched off. */
  readonly apart: number;
  readonly lines: readonly Line[];
}

/** What a scheme holds, list by list in the order in which one designs it. The lines are worked out when they are read. */
export function contentsOf(scheme: Scheme): SchemeList[] {
  const { items, units, forms, indicators, rules, sentences, events, tasks } = scheme;
  const lists: readonly (readonly [ListName, number, number, () => Line[]])[] = [
    ['事项', items.length, 0, () => itemLines(scheme)],
    ['单位', units.length, units.filter(({ ranked }) => !ranked).length, () => unitLines(scheme)],
    ['表样', forms.length, 0, () => forms.map(formLine)],
    ['指标', indicators.size, 0, () => [...indicators.values()].map(indicatorLine)],
    ['任务', tasks.length, 0, () => taskLines(scheme)],
    ['审核', rules.length, rules.filter(({ off }) => off !== null).length, () => ruleLines(scheme)],
    ['叙述', sentences.length, 0, () => sentenceLines(scheme)],
    ['动态', events.length, 0, () => eventLines(scheme)],
  ];
  return lists.map(([name, count, apart, lines]) => ({ name, count, apart, get lines() { return lines(); } }));
}

function itemLines({ items, indicators }: Scheme): Line[] {
  const counts = new Map<string, number>();
  for (const { item } of indicators.values()) counts.set(item, (counts.get(item) ?? 0) + 1);
  return items.map(({ number, shortName, office }) => ({ mark: number, name: shortName, notes: [{ kind: 'indicators', count: counts.get(shortName) ?? 0 }, ...words(office)], place: null }));
}

function unitLines({ units }: Scheme): Line[] {
  return units.map(({ order, shortName, kind, ranked, from, until }) => ({
    mark: String(order),
    name: shortName,
    notes: [...words(kind), ...(ranked ? [] : [{ kind: 'unranked' } as const]), ...(from === null ? [] : [{ kind: 'from', text: from } as const]), ...(until === null ? [] : [{ kind: 'until', text: until } as const])],
    place: null,
  }));
}

function formLine({ name, sheet, unitKinds, slots, lists }: Form): Line {
  return { mark: '', name, notes: [...words(...unitKinds), { kind: 'slots', count: slots.length + lists.reduce((sum, { columns }) => sum + columns.length, 0) }], place: { sheet, cell: 'A1' } };
}

function indicatorLine({ code, type, measure, source, method, place }: Indicator): Line {
  return { mark: '', name: code, notes: [...words(measure === '' ? type : measure, source === '无' ? '' : source, method === source ? '' : method), ...(source === '无' ? [{ kind: 'unreported' } as const] : [])], place };
}

/** The tasks of an indicator are one line: there is one for each unit. */
function taskLines({ tasks }: Scheme): Line[] {
  const byIndicator = new Map<string, { readonly units: Set<string>; readonly place: SchemePlace }>();
  for (const { indicator, unit, place } of tasks) {
    const known = byIndicator.get(indicator) ?? { units: new Set<string>(), place };
    byIndicator.set(indicator, known);
    known.units.add(unit);
  }
  return [...byIndicator].map(([name, { units, place }]) => ({ mark: '', name, notes: [{ kind: 'units', count: units.size }], place }));
}

function ruleLines({ rules }: Scheme): Line[] {
  return rules.map(({ code, tier, message, formula, off, place }) => ({
    mark: code,
    name: message === '' ? formula.text : message,
    notes: [...words(tier), ...(off === null ? [] : [{ kind: 'off', text: off } as const])],
    place,
  }));
}

function sentenceLines({ sentences, items }: Scheme): Line[] {
  return sentences.map(({ item, kind, text, place }) => {
    const told = plain(text);
    return { mark: item, name: told === '' ? kind : told, notes: words(shortName(items, item), told === '' ? '' : kind), place };
  });
}

function eventLines({ events, items }: Scheme): Line[] {
  return events.map(({ item, displayed, text, place }) => ({ mark: item, name: plain(text), notes: words(shortName(items, item), displayed), place }));
}

/** As people read it: 全市累计检查〔两癌.累计完成〕人. */
function plain({ parts }: Template): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : `〔${part.expression.text.replace(/^\[(.*)\]$/, '$1')}〕`)).join('');
}

function shortName(items: Scheme['items'], number: string): string {
  return items.find((item) => item.number === number)?.shortName ?? '';
}

function words(...texts: readonly string[]): Note[] {
  return texts.filter((text) => text !== '').map((text) => ({ kind: 'word', text }));
}

import Big from 'big.js';
import type { Template } from '../../expression/template';
import { parseMeasure } from '../../figure/measure';
import { type Tier, findingKind, raise } from '../../finding';
import type { SchemeDraft } from '../draft';
import type { Indicator } from '../indicator';
import type { Lint } from '../lint';
import { type TypedNumber, numbersInText } from '../numbers-in-text';
import type { CellPlace } from '../table/scheme-row';

const kind = findingKind({
  code: 'T022',
  name: '句子里的数没有标记',
  tier: '核实',
  message: '句子里的“{number}”是直接写的数，与{what}相同。',
  reason: '直接写的数不会跟着方案和数据变，也没有出处。',
  next: '换成标记，如{{目标([…])|0}}；只是碰巧相同的，可以保留。',
});

/** A number that the scheme also has as a target or a task. `base` counts the base unit. */
interface SchemeNumber {
  readonly base: Big;
  readonly percent: boolean;
  readonly money: boolean;
  /** Short name of its item. */
  readonly item: string;
  readonly what: string;
}

/** Between items only large numbers are compared: 5家 here and 5名 there are chance. */
const LARGE = 1000;
const LEAST_TASK = 100;

export const unmarkedNumber: Lint = {
  kind,
  find: (draft) => {
    const known = [...targets(draft), ...tasks(draft)];
    const nameOf = (number: string) => draft.items.find(({ value }) => value.number === number)?.value.shortName ?? '';
    const check = (text: Template, tier: Tier, { item, place }: { item: string; place: CellPlace }) =>
      findIn(text, known, item).map((slots) => raise(kind, slots, { place, particulars: tier === kind.tier ? {} : { tier } }));
    return [
      ...draft.items.flatMap(({ value, at }) => check(value.target, '提示', { item: value.shortName, place: at('目标') })),
      ...draft.sentences.flatMap(({ value, at }) => check(value.text, '核实', { item: nameOf(value.item), place: at('文字') })),
      ...draft.events.flatMap(({ value, at }) => check(value.text, '提示', { item: nameOf(value.item), place: at('文字') })),
    ];
  },
};

/** One for each number, however often it stands in the text. */
function findIn(template: Template, known: readonly SchemeNumber[], item: string): { number: string; what: string }[] {
  const typed = template.parts.flatMap((part) => (part.kind === 'text' ? numbersInText(part.text) : []));
  const found = new Map<string, string>();
  for (const number of typed) {
    const same = known.find((one) => isSame(number, one) && (one.item === item || (!number.percent && number.value.gte(LARGE))));
    if (same && !found.has(number.text)) found.set(number.text, same.what);
  }
  return [...found].map(([number, what]) => ({ number, what }));
}

function isSame(typed: TypedNumber, known: SchemeNumber): boolean {
  const sameKind = typed.percent === known.percent && (!typed.money || known.money);
  return sameKind && typed.value.eq(known.base);
}

function targets({ indicators }: SchemeDraft): SchemeNumber[] {
  return indicators.flatMap(({ value }) =>
    [value.target?.value, value.target?.upper].flatMap((number) =>
      number === null || number === undefined ? [] : [schemeNumber(value, number, `“${value.code}”的公布目标`)],
    ),
  );
}

function tasks({ indicators, tasks: rows, units }: SchemeDraft): SchemeNumber[] {
  return rows.flatMap(({ value: task }) => {
    const indicator = indicators.find(({ value }) => value.code === task.indicator)?.value;
    if (!indicator || new Big(task.value).lt(LEAST_TASK)) return [];
    const unit = units.find(({ value }) => value.code === task.unit)?.value.name ?? task.unit;
    return [schemeNumber(indicator, task.value, `${unit}“${task.indicator}”的任务数`)];
  });
}

function schemeNumber({ measure, type, item }: Indicator, value: string, what: string): SchemeNumber {
  return {
    base: new Big(value).times(parseMeasure(measure).multiplier),
    percent: type === '比率',
    money: measure.includes('元'),
    item,
    what,
  };
}

import Big from 'big.js';
import fc from 'fast-check';
import { toAddress } from '../../src/core/address';
import { formsFor } from '../../src/core/form/form-for';
import { slotRole } from '../../src/core/form/slot-role';
import type { FigureState } from '../../src/core/figure/figure';
import type { Grid } from '../../src/core/grid';
import type { Form, ListArea, Slot } from '../../src/core/scheme/form';
import type { Indicator, IndicatorType } from '../../src/core/scheme/indicator';
import { listsOf } from '../../src/core/scheme/lists-of';
import { readFormSheet } from '../../src/core/scheme/read-form-sheet';
import type { Round } from '../../src/core/scheme/round';
import type { ListColumn, Task } from '../../src/core/scheme/scheme';
import type { Unit } from '../../src/core/scheme/unit';
import { type Shorthand, sheet } from './grid';
import { indicator, item, round, scheme, unit } from './scheme';
import { expression } from './submission';

/** What an official types in a cell, and the figure that it is. `text` is null where it does not matter. */
export interface Typed {
  readonly cell: Shorthand;
  readonly state: FigureState;
  readonly value: string | null;
  readonly text: string | null;
}

/** A form as its sender filled it in: by address, and the entries of its lists in order. */
export interface FilledForm {
  readonly form: Form;
  readonly slots: readonly { readonly slot: Slot; readonly address: string; readonly typed: Typed }[];
  readonly lists: readonly { readonly area: ListArea; readonly entries: readonly (readonly Typed[])[] }[];
}

/** A round of a generated scheme, and what one of its units typed in its forms. */
export interface FilledRound {
  readonly round: Round;
  readonly sender: Unit;
  readonly forms: readonly FilledForm[];
}

const LEVELS = ['未动工', '已动工', '已完工'];
const TYPES: readonly IndicatorType[] = ['个数', '金额', '比率', '状态', '文本', '日期'];
const MEASURES: Readonly<Record<IndicatorType, readonly string[]>> = { 个数: ['人', '家', '万人'], 金额: ['元', '万元', '亿元'], 比率: [''], 状态: [''], 文本: [''], 日期: [''] };

/** What an indicator and a column of a list have in common. */
type Asked = Pick<ListColumn, 'type' | 'levels' | 'decimals' | 'measure' | 'blankMeans'>;

const asked = fc.constantFrom(...TYPES).chain((type) =>
  fc.record({
    type: fc.constant(type),
    levels: fc.constant(type === '状态' ? LEVELS : []),
    measure: fc.constantFrom(...MEASURES[type]),
    decimals: type === '金额' || type === '比率' ? fc.integer({ min: 0, max: 4 }) : fc.constant(0),
    blankMeans: fc.constantFrom('未报', '未报', '零', '不适用'),
  }),
) satisfies fc.Arbitrary<Asked>;

const source = fc.constantFrom('填报', '填报', '填报', '任务', '计算');

/** Indicators in order: a calculated one is over two numbers before it, a task a number. */
const indicatorsOf = (most: number): fc.Arbitrary<Indicator[]> =>
  fc.array(fc.record({ asked, source, over: fc.tuple(fc.nat(), fc.nat()) }), { minLength: 1, maxLength: most, size: 'max' }).map((rows) => {
    const made: Indicator[] = [];
    for (const [index, row] of rows.entries()) {
      const code = `事项${index % 5}.第${index}项`;
      const numbers = made.filter(({ type, source: from, measure }) => (type === '个数' || type === '金额') && from !== '计算' && measure !== '');
      const pick = (at: number): Indicator | undefined => numbers[at % Math.max(1, numbers.length)];
      const [top, bottom] = row.over.map(pick);
      if (row.source === '计算' && top && bottom) made.push(computed(code, row.asked, { top: top.code, bottom: bottom.code, sum: row.over[0] % 2 === 0 && top.measure === bottom.measure }));
      else made.push(indicator(code, { ...row.asked, source: row.source === '任务' && isNumber(row.asked.type) && row.asked.type !== '比率' ? '任务' : '填报', required: false }));
    }
    return made.some(({ source: from }) => from === '填报') ? made : [...made, indicator('事项0.补充', { required: false })];
  });

function computed(code: string, base: Asked, { top, bottom, sum }: { top: string; bottom: string; sum: boolean }): Indicator {
  const formula = expression(sum ? `[${top}]+[${bottom}]` : `[${top}]/[${bottom}]`);
  if (sum) return indicator(code, { source: '计算', type: '金额', measure: '元', decimals: 2, method: '按式', formula });
  return indicator(code, { ...base, source: '计算', type: '比率', measure: '', levels: [], decimals: 2, blankMeans: '未报', method: '比率', numerator: top, denominator: bottom, formula });
}

function isNumber(type: IndicatorType): boolean {
  return type === '个数' || type === '金额' || type === '比率';
}

interface Design {
  readonly rows: boolean;
  readonly columns: number;
  readonly numbered: boolean;
  readonly total: boolean;
  readonly list: readonly Asked[] | null;
}

const design: fc.Arbitrary<Design> = fc.record({
  rows: fc.boolean(),
  columns: fc.integer({ min: 1, max: 3 }),
  numbered: fc.boolean(),
  total: fc.boolean(),
  list: fc.option(fc.array(asked, { minLength: 1, maxLength: 5, size: 'max' }), { nil: null }),
});

const named = (list: string, columns: readonly Asked[]): ListColumn[] =>
  columns.map((one, index) => ({ ...one, code: `${list}.列${index + 1}`, name: `列${index + 1}`, required: false, place: { sheet: '清单', cell: 'A2' } }));

function mark({ code, source: from }: Indicator): string {
  return from === '计算' ? `{{=${code}}}` : `{{${code}}}`;
}

/** A title, header fields, a table, perhaps a total and a list, and a footer. */
function layOut(name: string, indicators: readonly Indicator[], { rows, columns, numbered, total, list }: Design): Grid {
  const lead: Shorthand[] = numbered ? ['序号'] : [];
  const first: Shorthand[] = numbered ? [1] : [];
  const body: Shorthand[][] = [];
  if (rows) {
    body.push([...lead, '单位', ...indicators.map(({ code }) => `${name}：${code}`)], [...first, '{{@单位}}', ...indicators.map(mark)]);
    if (total) body.push([...(numbered ? [null] : []), '总 量', ...indicators.map((_, index): Shorthand => ({ value: { kind: 'blank' }, formula: `SUM(${column(lead.length + 2 + index)}5:${column(lead.length + 2 + index)}5)` }))]);
  } else {
    body.push([...lead, '指标', ...Array.from({ length: columns }, (_, index) => `第${index + 1}栏`)]);
    for (let from = 0; from < indicators.length; from += columns) body.push([...(numbered ? [from / columns + 1] : []), `${name}指标${from}`, ...indicators.slice(from, from + columns).map(mark)]);
  }
  const listed = list === null ? [] : [[`${name}清单`], list.map((_, index) => `${name}的列${index + 1}`), list.map((_, index) => `{{${name}清单.列${index + 1}}}`)];
  return sheet(name, [[`${name}报表`], ['单位：{{单位}}', '报告期：{{报告期}}'], [], ...body, ...listed, ['填报人：{{填报人}}', '填报日期：{{填报日期}}']], { merges: [{ top: 1, left: 1, bottom: 1, right: 4 }] });
}

function column(number: number): string {
  return toAddress({ row: 1, column: number }).replace('1', '');
}

const COUNTIES = [unit('1', '甲县', { kind: '县区' }), unit('2', '乙县', { kind: '县区' })];

function unitsWith(townships: number): Unit[] {
  const under = COUNTIES.flatMap(({ code, shortName }) => Array.from({ length: townships }, (_, index) => unit(`${code}0${index}`, `${shortName}${'东南西北中'[index]}镇`, { kind: '乡镇', parent: code, ranked: false })));
  return [...COUNTIES, ...under];
}

/** Up to `most` indicators over one to three forms, some with a row a township, some with lists. */
export const generatedRounds = (most = 40): fc.Arbitrary<Round> =>
  fc
    .record({ indicators: indicatorsOf(most), designs: fc.array(design, { minLength: 1, maxLength: 3, size: 'max' }), townships: fc.integer({ min: 1, max: 5 }), tasks: fc.array(fc.nat(10 ** 6), { minLength: 7, maxLength: 7 }) })
    .map(({ indicators, designs, townships, tasks }) => {
      const size = Math.ceil(indicators.length / designs.length);
      const lists = designs.flatMap(({ list }, at) => (list === null ? [] : named(`表${at + 1}清单`, list).map((one) => ({ list: `表${at + 1}清单`, column: one }))));
      const forms = designs.flatMap((one, at): Form[] => {
        const own = indicators.slice(at * size, (at + 1) * size);
        if (own.length === 0) return [];
        const { form, troubles } = readFormSheet(layOut(`表${at + 1}`, own, one), { name: `表${at + 1}`, unitKinds: ['县区'], lists: new Set(lists.map(({ list }) => list)) });
        if (troubles.length > 0) throw new Error(JSON.stringify(troubles));
        return [form];
      });
      const units = unitsWith(townships);
      const items = [0, 1, 2, 3, 4].map((index) => item(String(index + 1), `事项${index}`));
      const asTasks = indicators.flatMap(({ code, source: from }, at) => (from === '任务' ? units.map((one, index): Task => ({ unit: one.code, indicator: code, value: String((tasks[(at + index) % 7] ?? 0) + index), from: null, document: '', place: { sheet: '任务', cell: `C${at * 20 + index + 2}` } })) : []));
      return round(scheme({ indicators, items, units, tasks: asTasks, lists: listsOf(lists), forms }));
    });

const TEXTS = ['进展顺利', '因选址调整推迟\n预计9月完成', '=1+1', '-见附件', '@张家庄村', '＝SUM(A1)', '（见附件）', '１２３', '3/5', '371302199001011234', '" \'引号\' "', '1. 召开会议；2. 下发通知'];

const blank = ({ type, blankMeans }: Asked): Typed => {
  if (blankMeans === '不适用') return { cell: null, state: 'notApplicable', value: null, text: null };
  return blankMeans === '零' && isNumber(type) ? { cell: null, state: 'zero', value: '0', text: null } : { cell: null, state: 'blank', value: null, text: null };
};

const figured = (cell: Shorthand, value: Big): Typed => ({ cell, state: value.eq(0) ? 'zero' : 'value', value: value.toFixed(), text: null });
const NOT_APPLICABLE: Typed = { cell: '/', state: 'notApplicable', value: null, text: null };
const NOT_REPORTED: Typed = { cell: '未报', state: 'notReported', value: null, text: null };
const fullWidth = (text: string): string => text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

function numbers({ decimals }: Asked): fc.Arbitrary<Typed> {
  const amount = fc.oneof(fc.constant(0), fc.nat(10 ** 4), fc.integer({ min: 10 ** 8, max: 10 ** 12 })).map((units) => new Big(units).div(new Big(10).pow(decimals)));
  return fc.oneof(
    { weight: 6, arbitrary: amount.map((value) => figured(Number(value.toFixed()), value)) },
    { weight: 1, arbitrary: amount.map((value) => figured(fullWidth(value.toFixed()), value)) },
    { weight: 1, arbitrary: fc.constantFrom(NOT_APPLICABLE, NOT_REPORTED) },
  );
}

/** A fraction in a cell of a percentage, or a percentage as a text. */
function rates({ decimals }: Asked): fc.Arbitrary<Typed> {
  const part = fc.nat(10 ** (decimals + 2)).map((units) => new Big(units).div(new Big(10).pow(decimals + 2)));
  return fc.oneof(
    { weight: 5, arbitrary: part.map((value) => figured(Number(value.toFixed()), value)) },
    { weight: 1, arbitrary: part.map((value) => figured(`${value.times(100).toFixed()}%`, value)) },
    { weight: 1, arbitrary: fc.constant(NOT_APPLICABLE) },
  );
}

const days: fc.Arbitrary<Typed> = fc.integer({ min: 0, max: 364 }).chain((offset) => {
  const [year = '', month = '', day = ''] = new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10).split('-');
  const text = `${year}-${month}-${day}`;
  return fc.constantFrom<Shorthand>(`${year}年${Number(month)}月${Number(day)}日`, `${year}.${Number(month)}.${Number(day)}`, 43831 + offset).map((cell) => ({ cell, state: 'value', value: null, text }));
});

function words(texts: readonly string[]): fc.Arbitrary<Typed> {
  return fc.constantFrom(...texts).map((text) => ({ cell: text, state: 'value', value: null, text: text.trim() }));
}

function typedFor(one: Asked): fc.Arbitrary<Typed> {
  switch (one.type) {
    case '个数':
    case '金额':
      return numbers(one);
    case '比率':
      return rates(one);
    case '状态':
      return fc.oneof({ weight: 4, arbitrary: words(LEVELS) }, { weight: 1, arbitrary: fc.constant(NOT_APPLICABLE) });
    case '文本':
      return fc.oneof({ weight: 6, arbitrary: words(TEXTS) }, { weight: 1, arbitrary: fc.constant(NOT_APPLICABLE) });
    case '日期':
      return days;
  }
}

const typedOrBlank = (one: Asked): fc.Arbitrary<Typed> => fc.oneof({ weight: 5, arbitrary: typedFor(one) }, { weight: 1, arbitrary: fc.constant(blank(one)) });

function filledForm(form: Form, of: Round, entries: number): fc.Arbitrary<FilledForm> {
  const inputs = form.slots.filter((slot) => slotRole(slot, of.scheme) === '填报');
  const slots = fc.tuple(...inputs.map((slot) => typedOrBlank(of.scheme.indicators.get(slot.indicator)!).map((typed) => ({ slot, address: toAddress(slot.at), typed }))));
  const lists = fc.tuple(
    ...form.lists.map((area) => {
      const columns = area.columns.map(({ column: code }) => of.scheme.lists.get(area.list)!.columns.find((one) => one.code === code)!);
      const entry = fc.tuple(...columns.map((one, index) => (index === 0 ? typedFor(one) : typedOrBlank(one))));
      return fc.array(entry, { maxLength: entries, size: 'max' }).map((all) => ({ area, entries: all }));
    }),
  );
  return fc.record({ form: fc.constant(form), slots, lists });
}

/** A generated scheme of up to `most` indicators, and one county's forms filled in, with up to `entries` entries in each list. */
export const filledRounds = ({ most = 40, entries = 10 } = {}): fc.Arbitrary<FilledRound> =>
  fc.tuple(generatedRounds(most), fc.constantFrom(...COUNTIES.map(({ code }) => code))).chain(([of, code]) => {
    const sender = of.scheme.units.find((one) => one.code === code)!;
    return fc.record({ round: fc.constant(of), sender: fc.constant(sender), forms: fc.tuple(...formsFor(of, sender).map((form) => filledForm(form, of, entries))) });
  });

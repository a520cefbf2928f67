import { parsePeriod } from '../../src/core/period';
import type { History } from '../../src/core/history/history';
import type { Form } from '../../src/core/scheme/form';
import type { Indicator } from '../../src/core/scheme/indicator';
import type { Round } from '../../src/core/scheme/round';
import type { Item, List, ListColumn, Scheme } from '../../src/core/scheme/scheme';
import type { Unit } from '../../src/core/scheme/unit';
import type { Template } from '../../src/core/expression/template';
import { emptyGrid } from '../../src/core/grid';

/** A template with no marks. */
export const plain = (text: string): Template => ({ source: text, parts: [{ kind: 'text', text }] });

export function unit(code: string, name: string, more: Partial<Unit> = {}): Unit {
  return {
    code,
    name,
    shortName: name.replace(/[县区市]$/, ''),
    aliases: [],
    formerNames: [],
    from: null,
    until: null,
    mergedInto: null,
    parent: null,
    kind: '县区',
    ranked: true,
    order: Number(code) || 0,
    ...more,
  };
}

export function indicator(code: string, more: Partial<Indicator> = {}): Indicator {
  const [item = '', name = ''] = code.split('.');
  return {
    code,
    item,
    formerCode: null,
    name,
    type: '个数',
    levels: [],
    measure: '人',
    decimals: 0,
    flow: '累计',
    nature: '实绩',
    source: '填报',
    method: '合计',
    numerator: null,
    denominator: null,
    weight: null,
    roundedAs: null,
    formula: null,
    target: null,
    required: true,
    largerIsBetter: true,
    blankMeans: '未报',
    place: { sheet: '指标', cell: 'A2' },
    ...more,
  };
}

export function item(number: string, shortName: string, more: Partial<Item> = {}): Item {
  return { number, shortName, title: shortName, target: plain(`${shortName}目标。`), office: '', deadline: '2020-12-31', level: '市', ...more };
}

export function form(sheet: string, more: Partial<Form> = {}): Form {
  return { name: sheet, sheet, unitKinds: ['县区'], slots: [], headers: [], unitRow: null, lists: [], layout: emptyGrid(sheet), ...more };
}

export function scheme(more: Partial<Omit<Scheme, 'indicators'>> & { indicators?: readonly Indicator[] } = {}): Scheme {
  const { indicators = [], ...rest } = more;
  return {
    name: '民生实事月报',
    code: 'CS',
    version: '1',
    city: '测试市',
    issuer: '测试市卫生健康委',
    addressee: '',
    periods: { kind: '月', closingDay: null },
    reportTitle: plain('进展情况'),
    numbering: '1.',
    listStyle: '圈码',
    rounding: 'halfUp',
    deadline: null,
    upward: null,
    lists: new Map(),
    units: [],
    items: [],
    tasks: [],
    rules: [],
    sentences: [],
    events: [],
    forms: [],
    file: 'scheme.xlsx',
    ...rest,
    indicators: new Map(indicators.map((one) => [one.code, one])),
  };
}

/** A column of a list: an amount in 万元 unless told otherwise. */
export function listColumn(code: string, more: Partial<ListColumn> = {}): ListColumn {
  const name = code.slice(code.indexOf('.') + 1);
  return { code, name, type: '金额', levels: [], measure: '万元', decimals: 2, required: false, blankMeans: '未报', place: { sheet: '清单', cell: 'B2' }, ...more };
}

/** A list by its name, for `lists` of a scheme. */
export function list(name: string, columns: Readonly<Record<string, Partial<ListColumn>>>): [string, List] {
  return [name, { name, columns: Object.entries(columns).map(([column, more]) => listColumn(`${name}.${column}`, more)) }];
}

export const noHistory: History = { find: () => undefined, periods: [] };

export function round(of: Scheme, code = '2020-08', history: History = noHistory): Round {
  const period = parsePeriod(code, of.periods);
  if (!period) throw new Error(`no period ${code}`);
  return { scheme: of, period, history, date: period.end, adoptions: [] };
}

import type { Collection, Submission } from '../../src/core/form/submission';
import type { History } from '../../src/core/history/history';
import type { Report } from '../../src/core/narrative/report';
import { accountOfCells } from '../../src/core/rollup/account-of-cells';
import { rollUp } from '../../src/core/rollup/roll-up';
import type { Indicator } from '../../src/core/scheme/indicator';
import type { Adoption } from '../../src/core/scheme/adoption';
import { dueOf } from '../../src/core/scheme/due';
import type { Round } from '../../src/core/scheme/round';
import type { Scheme, Task } from '../../src/core/scheme/scheme';
import type { RoundResult } from '../../src/core/sheets/round-result';
import type { Checked } from '../../src/core/validation/checked';
import { deriveFigures } from '../../src/core/validation/derive-figures';
import { submittedLists } from '../../src/core/validation/list-entries';
import { indicator, item, noHistory, round as roundOf, scheme, unit } from './scheme';
import { expression, formOf, submission, type Figures } from './submission';

/** Four counties and zones, one of them unranked, and the city-level body. */
export const 甲县 = unit('1', '甲县', { shortName: '甲县' });
export const 乙县 = unit('2', '乙县', { shortName: '乙县' });
export const 丙县 = unit('3', '丙县', { shortName: '丙县' });
export const 丁区 = unit('4', '丁开发区', { shortName: '丁区', kind: '开发区', ranked: false });
export const 市本级 = unit('9', '市本级', { shortName: '市本级', kind: '市本级', ranked: false });

export const INDICATORS: readonly Indicator[] = [
  indicator('两癌.任务数', { source: '任务', nature: '计划', target: { value: '1000', upper: null, comparison: '=' } }),
  indicator('两癌.完成', {}),
  indicator('两癌.完成率', { type: '比率', measure: '%', decimals: 2, source: '计算', method: '比率', numerator: '两癌.完成', denominator: '两癌.任务数' }),
  indicator('两癌.问题', { type: '文本', measure: '', method: '不汇总', required: false }),
  indicator('用房.面积', { source: '市级', method: '市级', measure: '平方米' }),
  indicator('医师.硕士', { source: '市级', method: '市级', measure: '名' }),
  indicator('医师.心理', { source: '市级', method: '市级', measure: '名' }),
  indicator('医师.引进', { source: '计算', method: '按式', measure: '名', formula: expression('[医师.硕士]+[医师.心理]') }),
];

const TASKS: Readonly<Record<string, string>> = { 甲县: '400', 乙县: '300', 丙县: '200', 丁开发区: '90' };

export function task(unitCode: string, value: string, of = '两癌.任务数'): Task {
  return { unit: unitCode, indicator: of, value, from: null, document: '', place: { sheet: '任务', cell: `C${unitCode}` } };
}

export function cityScheme(more: Partial<Omit<Scheme, 'indicators'>> & { indicators?: readonly Indicator[] } = {}): Scheme {
  const units = more.units ?? [甲县, 乙县, 丙县, 丁区, 市本级];
  return scheme({
    units,
    items: [item('33', '两癌'), item('38', '用房'), item('39', '医师')],
    indicators: INDICATORS,
    tasks: units.flatMap(({ code, name }) => (TASKS[name] === undefined ? [] : [task(code, TASKS[name])])),
    deadline: { kind: 'day', months: 1, day: 5 },
    forms: [
      formOf('县区表', ['两癌.任务数', '两癌.完成', '=两癌.完成率', '两癌.问题'], { unitKinds: ['县区', '开发区'] }),
      formOf('市本级表', ['用房.面积', '医师.硕士', '医师.心理', '=医师.引进'], { unitKinds: ['市本级'] }),
    ],
    ...more,
  });
}

/** What a unit sent, by unit name: figures, or figures with what else is known of the submission. */
export type Sent = Readonly<Record<string, Figures | { readonly figures: Figures; readonly blocked?: true; readonly more?: Parameters<typeof submission>[2] }>>;

export interface Gathered {
  readonly round: Round;
  readonly checked: readonly Checked[];
  readonly collection: Collection;
}

/** The submissions of a round, checked as if nothing was found unless they are said to be blocked. */
export function gather(of: Scheme, sent: Sent, more: { readonly collection?: Partial<Collection>; readonly history?: History; readonly adoptions?: readonly Adoption[]; readonly period?: string } = {}): Gathered {
  const round = { ...roundOf(of, more.period ?? '2020-08', more.history ?? noHistory), adoptions: more.adoptions ?? [] };
  const checked = Object.entries(sent).flatMap(([name, one]) => {
    const owner = of.units.find((candidate) => candidate.name === name)!;
    const told = 'figures' in one && typeof one.figures === 'object' && !('state' in one.figures) ? (one as { figures: Figures; blocked?: true; more?: object }) : { figures: one as Figures };
    return dueOf(of, round.period).filter(({ unit: due }) => due.code === owner.code).map(({ form, sender }): Checked => {
      const own: Submission = submission(form, told.figures, { unit: owner.code, sender: sender.code, file: `${sender.shortName}.xlsx`, ...told.more });
      return { submission: own, figures: deriveFigures({ figures: own.figures, lists: submittedLists(own, of) }, round, owner), findings: [], blocked: told.blocked ?? false, rulesEvaluated: 0, notEvaluated: [] };
    });
  });
  const collection: Collection = { submissions: checked.map((one) => one.submission), superseded: [], identical: [], blocked: [], cells: [], findings: [], ...more.collection };
  return { round, checked, collection };
}

/** 采用方式 of a unit, as the city's official wrote it. */
export function adoption(of: { readonly code: string }, way: Adoption['way'], more: Partial<Adoption> = {}): Adoption {
  return { unit: of.code, way, by: '经办员', at: '9月5日16:30', reason: '系统故障', source: { file: '采用方式.tsv', sheet: '采用方式', cell: 'A2' }, ...more };
}

export const rolled = ({ checked, collection, round }: Gathered) => rollUp(checked, collection, round);

export function resultOf(gathered: Gathered, more: { readonly report?: Report; readonly findings?: RoundResult['findings']; readonly cells?: RoundResult['cells'] } = {}): RoundResult {
  const summary = rolled(gathered);
  const cells = more.cells ?? accountOfCells(gathered.checked, gathered.collection, gathered.round);
  return { ...gathered, summary, report: more.report ?? { blocks: [] }, findings: more.findings ?? summary.findings, cells };
}

/** Everyone has reported. */
export const EVERYONE: Sent = {
  甲县: { '两癌.完成': '300', '两癌.问题': '人手不足' },
  乙县: { '两癌.完成': '240', '两癌.问题': '空白' },
  丙县: { '两癌.完成': '160', '两癌.问题': '无' },
  丁开发区: { '两癌.完成': '45', '两癌.问题': '空白' },
  市本级: { '用房.面积': '7900', '医师.硕士': '4', '医师.心理': '1' },
};

/** A round of many counties, each with a task and a figure, beside 甲县 and the city-level body. */
export function manyCounties(count: number): { readonly scheme: Scheme; readonly sent: Sent } {
  const others = Array.from({ length: count }, (_, index) => unit(`${100 + index}`, `第${index + 1}县`, { shortName: `第${index + 1}县` }));
  const units = [甲县, ...others, 市本级];
  const tasks = [task(甲县.code, '400'), ...others.map(({ code }, index) => task(code, `${200 + index}`))];
  const sent = Object.fromEntries(others.map(({ name }, index) => [name, { '两癌.完成': `${100 + index}`, '两癌.问题': '空白' }]));
  return { scheme: cityScheme({ units, tasks }), sent: { 甲县: { '两癌.完成': '300', '两癌.问题': '人手不足' }, ...sent, 市本级: { '用房.面积': '7900', '医师.硕士': '4', '医师.心理': '1' } } };
}

import type { Edit } from '../../src/core/edit';
import type { Grid } from '../../src/core/grid';
import { historyOf } from '../../src/core/history/history-of';
import type { RoundResult } from '../../src/core/sheets/round-result';
import { summarySheets } from '../../src/core/sheets/summary-sheets';
import { upwardWorkbook } from '../../src/core/sheets/upward-workbook';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { differences } from '../support/compare-workbooks';
import { adoption, cityScheme, EVERYONE, gather, INDICATORS, resultOf, task, type Sent, 丁区, 丙县, 乙县, 市本级, 甲县 } from '../support/gathered';
import { isInstalled, itWithLibreOffice, recalculateAll } from '../support/libreoffice';
import { form, indicator, item, unit } from '../support/scheme';
import { figure } from '../support/scope';
import { expression, formOf } from '../support/submission';
import { threeLevels, THREE_LEVELS_SENT } from '../support/three-levels';

const approximate = { state: 'value', value: '300', text: '近300', measure: '人', sources: [], qualifier: '近' } as const;

/** Adjustments on both sides of a rate, on one, and where nobody may count them. */
const 调整 = unit('8', '市直调整', { shortName: '调整', kind: '调整', order: 8 });
const adjusted = cityScheme({
  units: [甲县, 乙县, 丙县, 丁区, 调整, 市本级],
  indicators: [
    ...INDICATORS,
    ...(['最大', '最小', '平均', '单位数'] as const).map((method) => indicator(`两癌.${method}数`, { method })),
    indicator('两癌.加权', { type: '比率', method: '加权平均', weight: '两癌.完成' }),
    indicator('两癌.差额', { source: '计算', method: '按式', formula: expression('[两癌.任务数]-[两癌.完成]') }),
    indicator('两癌.进度', { type: '比率', source: '计算', method: '按式', formula: expression('[两癌.完成]/(2*[两癌.任务数])') }),
  ],
  forms: [
    formOf('县区表', ['两癌.任务数', '两癌.完成', '两癌.最大数', '两癌.最小数', '两癌.平均数', '两癌.单位数数', '两癌.加权', '=两癌.完成率', '两癌.问题'], { unitKinds: ['县区', '开发区'] }),
    formOf('调整表', ['两癌.完成', '两癌.最大数', '两癌.最小数', '两癌.平均数', '两癌.单位数数', '两癌.加权'], { unitKinds: ['调整'] }),
    formOf('市本级表', ['用房.面积'], { unitKinds: ['市本级'] }),
  ],
});
const told = (done: string, more: object = {}) => ({ '两癌.完成': done, '两癌.最大数': '9', '两癌.最小数': '3', '两癌.平均数': '7', '两癌.单位数数': '1', '两癌.加权': '0.5', ...more });
const COUNTIES: Sent = { 甲县: told('300'), 乙县: told('240', { '两癌.单位数数': '0', '两癌.加权': '0.9' }), 丙县: told('160', { '两癌.平均数': '空白' }), 丁开发区: told('45') };

/** Tasks of counties, figures of their townships, and a sum of the rows that the form computes. */
const county = (code: string) => unit(code, `${code}县`, { shortName: `${code}县`, order: Number(code) * 100 });
const township = (code: string, parent: string) => unit(code, `${code}镇`, { shortName: `${code}镇`, kind: '乡镇', parent, ranked: false, order: Number(code) });
const rowForm = (() => {
  const { slots, ...rest } = formOf('乡镇表', ['体检.完成', '体检.天数'], { unitKinds: ['县区'] });
  const row = slots.map((slot, index) => ({ ...slot, at: { row: 5, column: 2 + index } }));
  const total = { indicator: '体检.完成', at: { row: 6, column: 2 }, computed: true, unit: null, rowLabels: [], headings: [] };
  return form('乡镇表', { ...rest, slots: [...row, total], unitRow: { row: 5, names: [{ row: 5, column: 1 }] } });
})();
const tasked = (counties: readonly string[]) => cityScheme({
  units: counties.flatMap((code) => [county(code), township(`${code}1`, code), township(`${code}2`, code)]),
  items: [item('1', '体检')],
  indicators: [
    indicator('体检.任务数', { source: '任务', nature: '计划' }),
    indicator('体检.完成'),
    indicator('体检.完成率', { type: '比率', measure: '', source: '计算', method: '比率', numerator: '体检.完成', denominator: '体检.任务数' }),
    indicator('体检.天数', { method: '平均', measure: '天', flow: '时点' }),
  ],
  tasks: counties.map((code) => task(code, '400', '体检.任务数')),
  forms: [rowForm],
});
const rowsOf = (counties: readonly string[]): Sent => Object.fromEntries(counties.flatMap((code) => [1, 2].map((number) => [`${code}${number}镇`, { '体检.完成': `${number * 70}`, '体检.天数': `${number}` }])));
const MANY = Array.from({ length: 45 }, (_, index) => `${index + 10}`);

/** The city itself sends a form with its counties as rows. */
const sentByCity = cityScheme({
  units: [甲县, 乙县, 丙县, 市本级],
  indicators: INDICATORS.slice(0, 3),
  items: [item('33', '两癌')],
  forms: [
    (() => {
      const { slots, ...rest } = formOf('分县表', ['两癌.任务数', '两癌.完成', '=两癌.完成率'], { unitKinds: ['市本级'] });
      return form('分县表', { ...rest, slots: slots.map((slot, index) => ({ ...slot, at: { row: 5, column: 2 + index } })), unitRow: { row: 5, names: [{ row: 5, column: 1 }] } });
    })(),
  ],
});

const history = historyOf([{ period: '2020-07', unit: 乙县.code, indicator: '两癌.完成', figure: figure('200', { measure: '人', sources: [{ file: 'history.xlsx', sheet: '历史', cell: 'E7' }] }), version: 1 }]);
const without = (sent: Sent, name: string): Sent => Object.fromEntries(Object.entries(sent).filter(([unitName]) => unitName !== name));

const ROUNDS: Readonly<Record<string, RoundResult>> = {
  'an adjustment on one side of the rate': resultOf(gather(adjusted, { ...COUNTIES, 市直调整: told('-45', { '两癌.最大数': '1000', '两癌.最小数': '0', '两癌.加权': '1' }) })),
  'an adjustment, and a county with an approximate figure': resultOf(gather(adjusted, { ...COUNTIES, 乙县: told('1', { '两癌.完成': approximate }), 市直调整: { '两癌.完成': '10' } })),
  'an adjustment of nothing': resultOf(gather(adjusted, COUNTIES)),
  'last period’s figures for one, another left out, one taken in spite of its findings': resultOf(
    gather(cityScheme(), { ...without(EVERYONE, '乙县'), 甲县: { figures: EVERYONE.甲县 as never, blocked: true } }, { history, adoptions: [adoption(乙县, '沿用上期'), adoption(丙县, '不计入'), adoption(甲县, '带问题采用')] }),
  ),
  'tasks of counties, figures of townships': resultOf(gather(tasked(['1', '2', '3']), rowsOf(['1', '2', '3']))),
  'a township lacking': resultOf(gather(tasked(['1', '2', '3']), without(rowsOf(['1', '2', '3']), '22镇'))),
  'counties as rows of what the city sends': resultOf(gather(sentByCity, { 甲县: { '两癌.完成': '3' }, 丙县: { '两癌.完成': '5' } })),
  'townships of very many counties': resultOf(gather(tasked(MANY), rowsOf(MANY))),
};

describe('rounds of every shape, recalculated by another program', () => {
  const upward = { unit: '99', scheme: 'SHENG', version: '1' };
  const sentOn: Readonly<Record<string, RoundResult>> = { ...ROUNDS, 'three levels': resultOf(gather(threeLevels(), THREE_LEVELS_SENT)) };
  let found: ReadonlyMap<string, { readonly written: readonly Grid[]; readonly recalculated: readonly Grid[] }>;

  /** All in one start of LibreOffice. */
  beforeAll(async () => {
    if (!isInstalled()) return;
    const edits = new Map<string, readonly Edit[]>([
      ...Object.entries(ROUNDS).map(([story, result]) => [story, summarySheets(result)] as const),
      ...Object.entries(sentOn).map(([story, result]) => [`sent on: ${story}`, upwardWorkbook({ ...result, round: { ...result.round, scheme: { ...result.round.scheme, upward } } }) ?? []] as const),
    ]);
    const written = await Promise.all([...edits.values()].map((own) => writeWorkbook(applyEdits([], own))));
    const recalculated = recalculateAll(written);
    found = new Map([...edits.keys()].map((story, index) => [story, { written: readWorkbook(written[index]!).sheets, recalculated: readWorkbook(recalculated[index]!).sheets }]));
  }, 240_000);

  itWithLibreOffice('have the same value in every cell, and no error', () => {
    expectSame(Object.keys(ROUNDS));
  });

  itWithLibreOffice('and so have the workbooks that are sent on', () => {
    expectSame(Object.keys(sentOn).map((story) => `sent on: ${story}`));
  });

  function expectSame(stories: readonly string[]): void {
    const own = stories.map((story) => [story, found.get(story)!] as const);
    expect(Object.fromEntries(own.map(([story, { written, recalculated }]) => [story, differences(recalculated, written)]))).toEqual(Object.fromEntries(stories.map((story) => [story, []])));
    for (const cell of own.flatMap(([, { recalculated }]) => recalculated.flatMap(({ cells }) => cells.flatMap((row) => row ?? [])))) {
      expect(cell?.value.kind).not.toBe('error');
    }
  }
});

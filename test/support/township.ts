import { readFormSheet } from '../../src/core/scheme/read-form-sheet';
import { listsOf } from '../../src/core/scheme/lists-of';
import type { Round } from '../../src/core/scheme/round';
import type { Scheme } from '../../src/core/scheme/scheme';
import type { Grid } from '../../src/core/grid';
import { sheet } from './grid';
import { indicator, item, round, scheme, unit } from './scheme';
import { expression } from './submission';

/** A county's form with a row a township, a total by the design's own formula, a list of events, and a footer. */
export const townshipForm: Grid = sheet(
  '乡镇月报',
  [
    ['乡镇进展情况月报表'],
    ['填报单位：{{单位}}', null, null, '报告期：{{报告期}}'],
    ['序号', '单位', '任务数', '累计完成', '完成率'],
    [1, '{{@单位}}', '{{两癌.任务数}}', '{{两癌.累计完成}}', '{{=两癌.完成率}}'],
    [null, '合计', { value: { kind: 'blank' }, formula: 'SUM(C4:C4)' }, { value: { kind: 'blank' }, formula: 'SUM(D4:D4)' }],
    ['工作动态'],
    ['日期', '事项', '文字'],
    ['{{动态.日期}}', '{{动态.事项}}', '{{动态.文字}}'],
    ['填报人：{{填报人}}', null, null, '填报日期：{{填报日期}}'],
  ],
  {
    merges: [
      { top: 1, left: 1, bottom: 1, right: 5 },
      { top: 6, left: 1, bottom: 6, right: 5 },
    ],
    rowHeights: { 4: 24, 9: 30 },
  },
);

const COUNTY = { kind: '县区' } as const;
const IN_FEI = { kind: '乡镇', parent: '371325', ranked: false } as const;

export const townshipUnits = [
  unit('371302', '兰山区', COUNTY),
  unit('371325', '费县', COUNTY),
  unit('371325100', '费城街道', IN_FEI),
  unit('371325101', '上冶镇', { ...IN_FEI, formerNames: ['上冶乡'] }),
  unit('371325102', '薛庄镇', IN_FEI),
  unit('371302100', '柳青街道', { kind: '乡镇', parent: '371302', ranked: false }),
];

/** A round in which 费县 reports three townships and 兰山区 one. */
export function townshipRound(more: Partial<Omit<Scheme, 'indicators'>> & { form?: Grid; date?: string } = {}): Round {
  const { form: layout = townshipForm, ...rest } = more;
  const { form, troubles } = readFormSheet(layout, { name: '乡镇月报', unitKinds: ['县区'] });
  if (troubles.length > 0) throw new Error(JSON.stringify(troubles));
  const indicators = [
    indicator('两癌.任务数', { source: '任务', nature: '计划' }),
    indicator('两癌.累计完成'),
    indicator('两癌.完成率', { type: '比率', measure: '', decimals: 2, source: '计算', method: '比率', numerator: '两癌.累计完成', denominator: '两癌.任务数', formula: expression('[两癌.累计完成]/[两癌.任务数]') }),
  ];
  const tasks = ['371325100', '371325101', '371325102', '371302100'].map((code, index) => ({ unit: code, indicator: '两癌.任务数', value: String((index + 1) * 100), from: null, document: '', place: { sheet: '任务', cell: `C${index + 2}` } }));
  return round(scheme({ indicators, items: [item('33', '两癌')], units: townshipUnits, tasks, lists: listsOf([]), forms: [form], ...rest }));
}

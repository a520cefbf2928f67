import { type Grid, cellAt, cellText } from '../../../src/core/grid';
import type { Round } from '../../../src/core/scheme/round';
import { validate } from '../../../src/core/validation/validate';
import { readWorkbook } from '../../../src/files/read-workbook';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { type Shorthand, sheet, texts } from '../../support/grid';
import { issued, onlySubmission, readSheets, typed } from '../../support/issued';
import { itWithLibreOffice, recalculateAll } from '../../support/libreoffice';
import { schemeFrom, type SchemeTables } from '../../support/read-scheme';
import { round as roundOf } from '../../support/scheme';

const form = sheet('项目月报', [
  ['填报单位：{{单位}}', null, '报告期：{{报告期}}'],
  ['申报项目数', '{{项目汇总.申报}}', '实有项目数', '{{=项目汇总.个数}}'],
  ['项目名称', '进度', '投资（万元）', '到位（万元）'],
  ['{{项目.名称}}', '{{项目.进度}}', '{{项目.投资}}', '{{项目.到位}}'],
]);
const count = { 事项: '项目汇总', 类型: '个数', 计量单位: '个' } as const;
const money = { 类型: '金额', 计量单位: '万元', 小数位: 2 } as const;
const RULES = {
  J1: '[项目.到位]<=[项目.投资]',
  J2: '行数(项目)=[项目汇总.申报]',
  J3: 'LEN([项目.名称])>=2',
  J4: 'IF([项目.进度]="已完工",[项目.到位]=[项目.投资],TRUE)',
  J5: 'SUM([项目.投资])<=1000*[项目汇总.申报]',
  J6: 'AND([项目.投资]>=100,OR([项目.进度]="在建",[项目.到位]>0))',
  J7: '[项目汇总.个数]<=5',
} as const;

const tables = {
  单位: [{ 代码: 1, 名称: '兰山区', 类别: '县区' }],
  事项: [{ 编号: 1, 标题: '项目汇总', 简称: '项目汇总', 目标: '项目目标。', 完成时限: '2020-12-31', 级别: '市' }],
  指标: [{ 代码: '项目汇总.申报', ...count, 来源: '填报' }, { 代码: '项目汇总.个数', ...count, 来源: '计算', 公式: '行数(项目)' }],
  任务: [],
  审核: Object.entries(RULES).map(([编号, 公式]) => ({ 编号, 级别: '核实', 公式, 说明: `${编号}不成立。`, ...(编号 === 'J3' && { 适用条件: '[项目.进度]="已完工"' }) })),
  叙述: [],
  动态: [],
  清单: [
    { 清单: '项目', 列: '名称' },
    { 清单: '项目', 列: '进度', 类型: '状态', 等级: '未开工、在建、已完工' },
    { 清单: '项目', 列: '投资', ...money },
    { 清单: '项目', 列: '到位', ...money },
  ],
  表样: [{ 工作表: '项目月报', 名称: '项目月报', 适用单位: '县区' }],
  forms: [form],
} satisfies SchemeTables;
const of: Round = roundOf(schemeFrom(tables), '2020-08');
const sheetOf = (sheets: readonly Grid[]): Grid => sheets.find(({ name }) => name === '填报检查')!;
/** The status of each rule that the sheet checks. */
const statuses = (sheets: readonly Grid[]): Record<string, string> => Object.fromEntries(texts(sheetOf(sheets)).flatMap((row, index) => (/^J\d$/.test(row[0] ?? '') ? [[row[0], cellText(cellAt(sheetOf(sheets), { row: index + 1, column: 5 }))]] : [])));

const STORIES: Readonly<Record<string, Readonly<Record<string, Shorthand>>>> = {
  'nothing': {},
  'all as it should be': { B2: 2, A4: '公路', B4: '已完工', C4: 500, D4: 500, A6: '桥', B6: '在建', C6: 300, D6: 0 },
  'every rule broken': { B2: 1, A4: '公路', B4: '在建', C4: 50, D4: 60, A5: '桥', B5: '已完工', C5: 2000, D5: 0 },
  'an entry without its sums': { B2: 2, A4: '公路', B4: '在建', C4: 500, D4: 100, A5: '大桥', B5: '在建' },
};

describe('Rules over lists in 填报检查', () => {
  it('are checks over the areas, or said to be left to the city', () => {
    const blank = issued(of);
    expect(statuses(blank)).toEqual({ J1: '不适用', J2: '未填', J3: '不适用', J5: '未填', J6: '不适用', J7: '通过' });
    const rows = texts(sheetOf(blank));
    expect(rows.find(([code]) => code === 'J1')?.[3]).toBe('C4:C13、D4:D13');
    expect(rows.find(([code]) => code === 'J2')?.[3]).toBe('B2、A4:A13、B4:B13、C4:C13、D4:D13');
    expect(rows.at(-1)?.[0]).toBe('另有1条审核规则本表不能自动检查，由汇总单位收表后审核：J4。');
  });

  itWithLibreOffice('come out as the engine judges them', async () => {
    const sheets = Object.values(STORIES).map((cells) => typed(issued(of), cells));
    const told = recalculateAll(await Promise.all(sheets.map((one) => writeWorkbook(one)))).map((bytes) => statuses(readWorkbook(bytes).sheets));
    expect(told).toEqual([
      statuses(issued(of)),
      { J1: '通过', J2: '通过', J3: '通过', J5: '通过', J6: '通过', J7: '通过' },
      { J1: '不通过', J2: '不通过', J3: '不通过', J5: '不通过', J6: '不通过', J7: '通过' },
      { J1: '未填', J2: '通过', J3: '通过', J5: '未填', J6: '未填', J7: '通过' },
    ]);
    const broken = sheets.slice(1).map((one) => [...new Set(validate(onlySubmission(readSheets(of, one)), of).findings.flatMap(({ rule }) => rule ?? []))].filter((code) => code !== 'J4').sort());
    expect(broken).toEqual(told.slice(1).map((one) => Object.keys(one).filter((code) => one[code] === '不通过').sort()));
  });
});

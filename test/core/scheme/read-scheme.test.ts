import { readScheme } from '../../../src/core/scheme/read-scheme';
import type { Cell } from '../../../src/core/grid';
import { formula, sheet } from '../../support/grid';
import { schemeFindings, schemeFrom, schemeSheets, smallScheme } from '../../support/read-scheme';

const at = (tables: Parameters<typeof schemeFindings>[0]) => schemeFindings(tables).map(({ code, sheet: of, cell }) => `${code} ${of}!${cell}`);

/** As a spreadsheet keeps what it took for a date. */
const asDate = (value: number): Cell => ({ value: { kind: 'number', value }, numberFormat: 'yyyy/m/d' });

describe('a scheme workbook in which nothing is wrong', () => {
  it('is read without a finding', () => {
    expect(schemeFindings()).toEqual([]);
  });

  it('gives the settings, with the usual values where a cell is blank', () => {
    const { name, city, periods, deadline, rounding, numbering, listStyle } = schemeFrom({ 方案: { 编号样式: null, 取舍: 'GB/T 8170', 结账日: '２５' } });
    expect({ name, city, periods, deadline, rounding, numbering, listStyle }).toEqual({
      name: '民生实事月报',
      city: '临沂市',
      periods: { kind: '月', closingDay: 25 },
      deadline: { kind: 'day', months: 1, day: 5 },
      rounding: 'halfEven',
      numbering: '1.',
      listStyle: '圈码',
    });
  });

  it('gives units in their order, with a short name of at least two characters', () => {
    const { units } = schemeFrom({
      单位: [
        { 代码: 371325, 名称: '费县', 类别: '县区', 次序: 2 },
        { 代码: '371302', 名称: '兰山区', 类别: '县区', 次序: 1, 别名: '临沂兰山,兰山城区；兰山|兰山新城' },
        { 代码: 'SBJ', 名称: '市卫生健康委', 类别: '市本级', 次序: 3 },
      ],
      任务: [],
    });
    expect(units.map(({ code, shortName, ranked }) => [code, shortName, ranked])).toEqual([
      ['371302', '兰山', true],
      ['371325', '费县', true],
      ['SBJ', '市卫生健康委', false],
    ]);
    expect(units[0]?.aliases).toEqual(['临沂兰山', '兰山城区', '兰山', '兰山新城']);
  });

  it('takes the decimals of a rate as those of its percentage, two where the cell is blank', () => {
    const decimals = (typed: number | null) => {
      const row = { 代码: '两癌.甲', 事项: '两癌', 类型: '比率', 小数位: typed, 来源: '计算', 分子: '两癌.累计完成', 分母: '两癌.任务数' };
      return schemeFrom({ 指标: [...smallScheme.指标, row] }).indicators.get('两癌.甲')?.decimals;
    };
    expect([decimals(null), decimals(1)]).toEqual([2, 1]);
  });

  it('takes a published target in the indicator’s own unit', () => {
    const target = (type: '个数' | '金额' | '比率', measure: string, text: string | number, comparison = '') => {
      const row = { 代码: '两癌.甲', 事项: '两癌', 类型: type, 计量单位: measure, 来源: '无', 公布目标: text, 目标比较: comparison };
      return schemeFrom({ 指标: [...smallScheme.指标, row] }).indicators.get('两癌.甲')?.target;
    };
    expect(target('个数', '人', '40万')).toEqual({ value: '400000', upper: null, comparison: '=' });
    expect(target('个数', '人', '４０万人')).toEqual({ value: '400000', upper: null, comparison: '=' });
    expect(target('个数', '人', '313,718')).toEqual({ value: '313718', upper: null, comparison: '=' });
    expect(target('金额', '万元', '1亿元')).toEqual({ value: '10000', upper: null, comparison: '=' });
    expect(target('比率', '', '80%', '≥')).toEqual({ value: '0.8', upper: null, comparison: '≥' });
    expect(target('比率', '', 0.8, '>=')).toEqual({ value: '0.8', upper: null, comparison: '≥' });
    expect(target('个数', '家', '5-10')).toEqual({ value: '5', upper: '10', comparison: '区间' });
    expect(target('比率', '', '63%～68%', '区间')).toEqual({ value: '0.63', upper: '0.68', comparison: '区间' });
    expect(target('个数', '家', 0.1 + 0.2)).toEqual({ value: '0.3', upper: null, comparison: '=' });
  });

  it('makes a ratio’s formula from its numerator and denominator', () => {
    expect(schemeFrom().indicators.get('两癌.完成率')?.formula?.text).toBe('[两癌.累计完成]/[两癌.任务数]');
  });

  it('finds a task’s unit by any of its names, and reads figures and periods as people type them', () => {
    const rows = [
      { 单位: '临沂市兰山区', 指标: '【两癌.任务数】', 数值: '24万', 起始期: '2020年7月' },
      { 单位: 371325, 指标: '两癌．任务数', 数值: '16万人', 起始期: '２０２０．７' },
    ];
    expect(schemeFrom({ 任务: rows }).tasks.map(({ unit, value, from }) => [unit, value, from])).toEqual([
      ['371302', '240000', '2020-07'],
      ['371325', '160000', '2020-07'],
    ]);
  });

  it('puts sentences and events to items by number or short name, and dates events by day, span or part of a month', () => {
    const scheme = schemeFrom({
      叙述: [{ 事项: '两癌', 类型: '动态' }, { 事项: '33', 类型: '段落', 文字: '报告期为{{报告期}}。' }],
      动态: [
        { 日期: '2020年6月9日—11日', 事项: '两癌', 文字: '赴县区督导。' },
        { 日期: '2020年8月中旬', 事项: 33, 文字: '开展现场督导。' },
        { 日期: asDate(43906), 显示日期: asDate(43906), 事项: 33, 文字: '印发方案。' },
        { 事项: 33, 文字: '基层医疗机构正在加快改造。' },
      ],
    });
    expect(scheme.sentences.map(({ item, order }) => [item, order > 0])).toEqual([['33', true], ['33', true]]);
    expect(scheme.events.map(({ start, end, displayed }) => [start, end, displayed])).toEqual([
      ['2020-06-09', '2020-06-11', ''],
      ['2020-08-11', '2020-08-20', ''],
      ['2020-03-16', '2020-03-16', '2020年3月16日'],
      [null, null, ''],
    ]);
  });

  it('reads a rule with a full-width formula, a leading = and where it holds', () => {
    const [rule] = schemeFrom({
      审核: [{ 编号: 'A1', 级别: '核实', 公式: '＝【两癌.累计完成】≤【两癌.任务数】', 说明: '超过任务数。', 范围: '县区、开发区', 停用: '2020年8月1日停用：口径调整' }],
    }).rules;
    expect(rule).toMatchObject({ where: ['县区', '开发区'], off: '2020年8月1日停用：口径调整', place: { sheet: '审核', cell: 'C2' } });
    expect(rule?.formula.text).toBe('[两癌.累计完成]<=[两癌.任务数]');
  });

  it('finds columns in any order, with spaces, full-width forms and notes in their headings', () => {
    const sheets = schemeSheets().map((grid) =>
      grid.name === '事项'
        ? sheet(' 事项 ', [[], ['简 称*', '目标（可写标记）', '编　号'], ['两癌', '目标。', '33']])
        : grid,
    );
    const { value, findings } = readScheme(sheets, 'scheme.xlsx');
    expect(value?.items).toEqual([expect.objectContaining({ number: '33', shortName: '两癌', title: '两癌' })]);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['T003', '“事项”表没有这些列，按空白处理：标题、责任单位、完成时限、级别。']]);
  });
});

describe('a scheme workbook with mistakes', () => {
  it('cannot be used, and says all that is wrong in one pass', () => {
    const { value, findings } = readScheme(
      schemeSheets({
        方案: { 地区: null, 结账日: 32 },
        单位: [{ 代码: '371302', 名称: '兰山区', 类别: '县' }],
        指标: [{ 代码: '两癌.任务数', 事项: '两岸', 类型: '个数', 计量单位: '人', 来源: '任务', 公布目标: '很多' }],
      }),
      'scheme.xlsx',
    );
    expect(value).toBeNull();
    expect(findings.map(({ code, sheet: of, cell }) => `${code} ${of}!${cell}`)).toEqual(
      expect.arrayContaining(['T009 方案!A14', 'T007 方案!B8', 'T007 单位!I2', 'T007 指标!P2', 'T016 指标!B2', 'T014 任务!A3', 'T015 县区月报!E5', 'T015 审核!C2', 'T015 叙述!E2']),
    );
    expect(findings.every(({ file }) => file === 'scheme.xlsx')).toBe(true);
  });

  it('without any sheet names each one that is missing', () => {
    const { value, findings } = readScheme([], 'scheme.xlsx');
    expect(value).toBeNull();
    expect(findings.filter(({ code }) => code === 'T001').map(({ sheet: of, tier }) => `${of} ${tier}`)).toEqual([
      '方案 强制', '单位 强制', '事项 强制', '指标 强制', '任务 提示', '审核 核实', '叙述 核实', '动态 提示', '表样 强制',
    ]);
  });

  it('still reads the rest of a row of which one cell is wrong', () => {
    expect(at({ 叙述: [{ 事项: 33, 次序: '先', 类型: '条目', 条件: '[两癌.累计完成', 文字: '{{[两癌.没有]}}' }] })).toEqual(['T007 叙述!B2', 'T008 叙述!D2', 'T015 叙述!E2']);
  });

  it('does not read a formula without a result, nor an error value', () => {
    expect(at({ 任务: [{ 单位: '兰山区', 指标: '两癌.任务数', 数值: formula('A1*2', null) }, { 单位: '费县', 指标: '两癌.任务数', 数值: { value: { kind: 'error', value: '#REF!' } } }] })).toEqual(['T007 任务!C2', 'T007 任务!C3']);
  });

  it('does not take a number of more than fifteen whole digits', () => {
    const row = (target: string | number) => ({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '家', 来源: '无', 公布目标: target });
    for (const number of ['9'.repeat(400), 1e308, Infinity, '1亿亿']) {
      expect(at({ 指标: [...smallScheme.指标, row(number)] })).toEqual(['T007 指标!P5']);
      expect(at({ 任务: [{ 单位: '兰山区', 指标: '两癌.任务数', 数值: number }, { 单位: '费县', 指标: '两癌.任务数', 数值: 1 }] })).toEqual(['T007 任务!C2']);
    }
    const { findings } = readScheme(schemeSheets({ 指标: [row('9'.repeat(30000))] }), 'scheme.xlsx');
    expect(findings.every(({ message }) => message.length < 200)).toBe(true);
  });

  it('sees through a spreadsheet that took 2020-08 for a date, and says so where 5-10 became one', () => {
    const row = { 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '家', 来源: '无', 公布目标: asDate(43961) };
    expect(at({ 指标: [...smallScheme.指标, row] })).toEqual(['T007 指标!P5']);
    const tasks = [{ 单位: '兰山区', 指标: '两癌.任务数', 数值: 1, 起始期: asDate(44044) }, ...smallScheme.任务];
    expect(schemeFrom({ 任务: tasks }).tasks[0]?.from).toBe('2020-08');
  });

  it('gives two findings two ids', () => {
    const { findings } = readScheme([], 'scheme.xlsx');
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });
});

describe('lists', () => {
  it('are tables of columns, texts unless told otherwise; 动态 is always there', () => {
    const { lists } = schemeFrom({
      清单: [
        { 清单: '项目', 列: '名称', 必填: '是' },
        { 清单: '项目', 列: '投资', 名称: '总投资', 类型: '金额', 计量单位: '万元', 空白含义: '零' },
        { 清单: '动态', 列: '来源' },
        { 清单: '动态', 列: '日期', 类型: '文本' },
      ],
    });
    expect([...lists.keys()]).toEqual(['动态', '项目']);
    expect(lists.get('动态')?.columns.map(({ code, type, required }) => [code, type, required])).toEqual([
      ['动态.日期', '文本', false],
      ['动态.显示日期', '文本', false],
      ['动态.事项', '文本', true],
      ['动态.文字', '文本', true],
      ['动态.文件名称', '文本', false],
      ['动态.文号', '文本', false],
      ['动态.来源', '文本', false],
    ]);
    expect(lists.get('项目')?.columns).toEqual([
      { code: '项目.名称', name: '名称', type: '文本', levels: [], measure: '', decimals: 0, required: true, blankMeans: '未报', place: { sheet: '清单', cell: 'B2' } },
      { code: '项目.投资', name: '总投资', type: '金额', levels: [], measure: '万元', decimals: 2, required: false, blankMeans: '零', place: { sheet: '清单', cell: 'B3' } },
    ]);
  });
});

describe('where the city reports to', () => {
  it('is nowhere unless it says as which unit', () => {
    expect(schemeFrom().upward).toBeNull();
  });

  it('is the scheme of the same code and version unless told otherwise', () => {
    expect(schemeFrom({ 方案: { 上报单位: 3713 } }).upward).toEqual({ unit: '3713', scheme: 'CS', version: '1' });
    expect(schemeFrom({ 方案: { 上报单位: '３７１３', 上报方案: 'SHENG', 上报版本: '2020' } }).upward).toEqual({ unit: '3713', scheme: 'SHENG', version: '2020' });
  });
});

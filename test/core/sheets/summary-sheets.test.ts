import { fromAddress } from '../../../src/core/address';
import { cellAt, type Grid } from '../../../src/core/grid';
import { summarySheets } from '../../../src/core/sheets/summary-sheets';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { texts } from '../../support/grid';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { indicator, item } from '../../support/scheme';
import { expression, formOf } from '../../support/submission';
import { historyOf } from '../../../src/core/history/history-of';
import { figure } from '../../support/scope';
import { adoption, cityScheme, EVERYONE, gather, INDICATORS, resultOf, 丁区, 丙县, 乙县, 甲县 } from '../../support/gathered';

const without = (name: string) => Object.fromEntries(Object.entries(EVERYONE).filter(([unit]) => unit !== name));
const sheets = (sent = EVERYONE, scheme = cityScheme(), more: Parameters<typeof gather>[2] = {}): Grid[] => applyEdits([], summarySheets(resultOf(gather(scheme, sent, more))));
const named = (all: readonly Grid[], name: string): Grid => all.find((sheet) => sheet.name === name)!;
const at = (grid: Grid, address: string) => cellAt(grid, fromAddress(address)!);

describe('summary.xlsx', () => {
  it('has its tables first, then a sheet a unit', () => {
    expect(sheets().map(({ name }) => name)).toEqual(['汇总表', '市级指标', '报送情况', '审核意见', '进展情况', '数据来源', '单元格账', '甲县', '乙县', '丙县', '丁区', '市本级']);
  });

  it('has a row a unit, a column an indicator, totals, and the check under them', () => {
    expect(texts(named(sheets(), '汇总表'))).toEqual([
      ['测试市民生实事月报汇总表'],
      ['报告期：2020年8月　应报5份，收到5份。'],
      ['单位', '报送情况', '33.两癌', '', '', '', ''],
      ['', '', '任务数\n（人）', '完成\n（人）', '完成率\n（%）', '名次', '问题'],
      ['甲县', '已报', '400', '300', '0.75', '3', '人手不足'],
      ['乙县', '已报', '300', '240', '0.8', '1', ''],
      ['丙县', '已报', '200', '160', '0.8', '1', '无'],
      ['丁开发区', '已报', '90', '45', '0.5', '—', ''],
      ['合计', '', '990', '745', '0.752525252525253', '', ''],
      ['计入单位数', '', '4', '4', '4', '', ''],
      ['核对：程序计算数', '', '990', '745', '0.752525252525253', '', ''],
      ['核对：差额', '', '0', '0', '0', '', ''],
      ['核对：结果', '', '一致', '一致', '一致', '', ''],
    ]);
  });

  it('numbers the items as the scheme’s report does', () => {
    const heading = (numbering: Scheme['numbering'], number = '33') => texts(named(sheets(EVERYONE, cityScheme({ numbering, items: [item(number, '两癌')] })), '汇总表'))[2]?.[2];
    expect(['1.', '一、', '一是', '表格'].map((numbering) => heading(numbering as Scheme['numbering']))).toEqual(['33.两癌', '三十三、两癌', '33.两癌', '33.两癌']);
    expect(heading('一、', '2.1')).toBe('（一）两癌');
  });

  it('puts a sign or word that stands for a number in the middle, a number to the right', () => {
    const total = named(sheets({ ...EVERYONE, 甲县: { '两癌.完成': '不适用' } }), '汇总表');
    expect(['D5', 'E5', 'D6', 'D9'].map((address) => [texts(total)[Number(address[1]) - 1]?.['ABCDE'.indexOf(address[0] ?? '')], at(total, address).style?.align])).toEqual([
      ['/', 'center'],
      ['', 'right'],
      ['240', 'right'],
      ['445', 'right'],
    ]);
    const nobody = named(sheets({}), '汇总表');
    expect(at(nobody, 'D9').style).toMatchObject({ align: 'center', bold: true });
  });

  it('is live: references, sums, rates, ranks', () => {
    const total = named(sheets(), '汇总表');
    expect(['C5', 'D5', 'E5', 'F5', 'C9', 'D9', 'D12'].map((address) => at(total, address).formula)).toEqual([
      `IF('甲县'!D6="","",'甲县'!D6)`,
      `IF('甲县'!D7="","",'甲县'!D7)`,
      `IF('甲县'!D8="","",'甲县'!D8)`,
      'IF(ISNUMBER(E5),RANK(E5,E$5:E$7,0),"")',
      'SUM(C5:C8)',
      'SUM(D5:D8)',
      'IF(ABS(D9-D11)<=ABS(D11)*1E-12,0,D9-D11)',
    ]);
    expect(at(total, 'E9').formula).toContain('SUMPRODUCT(ISNUMBER(D5:D8)*ISNUMBER(C5:C8),D5:D8)/SUMPRODUCT(ISNUMBER(D5:D8)*ISNUMBER(C5:C8),C5:C8)');
    expect(at(named(sheets(), '甲县'), 'D8')).toMatchObject({ formula: expect.stringContaining('D7/D6'), value: { kind: 'number', value: 0.75 } });
  });

  it('says 未报 and 退回 in place of figures, and keeps the task', () => {
    const total = texts(named(sheets({ ...without('乙县'), 丙县: { figures: { '两癌.完成': '160' }, blocked: true } }), '汇总表'));
    expect(total[5]).toEqual(['乙县', '未报', '300', '未报', '未报', '', '未报']);
    expect(total[6]).toEqual(['丙县', '退回', '200', '退回', '退回', '', '退回']);
    expect(total[8]?.slice(2, 4)).toEqual(['990', '345']);
    expect(total[9]?.slice(2, 5)).toEqual(['4', '2', '2']);
  });

  describe('of units whose counting was chosen', () => {
    const source = { file: 'history.xlsx', sheet: '历史', cell: 'E7' };
    const history = historyOf([{ period: '2020-07', unit: 乙县.code, indicator: '两癌.完成', figure: figure('200', { measure: '人', sources: [source] }), version: 1 }]);
    const adoptions = [adoption(甲县, '带问题采用'), adoption(乙县, '沿用上期'), adoption(丙县, '沿用上期'), adoption(丁区, '沿用上期')];
    const blocked = { figures: { '两癌.完成': '160' }, blocked: true } as const;
    const told = (sent: Parameters<typeof gather>[1], more = {}) => {
      const all = sheets(sent, cityScheme(), { history, adoptions, ...more });
      const coverage = texts(named(all, '报送情况'));
      const of = (name: string) => coverage.find((row) => row[1] === name);
      return { total: texts(named(all, '汇总表')), lead: coverage[1]?.[0], remark: (name: string) => of(name)?.at(-1) };
    };

    it('tells what came of the choice, not what was meant by it', () => {
      const { 市本级: city } = EVERYONE;
      const { total, lead, remark } = told({ 丙县: blocked, 丁开发区: { '两癌.完成': '45' }, ...(city ? { 市本级: city } : {}) });
      expect(total.slice(4, 8).map((row) => row.slice(0, 4))).toEqual([
        ['甲县', '未报', '400', '未报'],
        ['乙县', '沿用上期', '300', '200'],
        ['丙县', '退回', '200', '退回'],
        ['丁开发区', '不计入', '90', '不计入'],
      ]);
      expect(['甲县', '乙县', '丙县', '丁开发区'].map(remark)).toEqual(['未收到，不计入汇总', '按上期的数计入汇总', '拟沿用上期，往期没有数，不计入汇总', '拟沿用上期，往期没有数，不计入汇总']);
      expect(lead).toContain('；沿用上期1个：乙县；拟沿用上期而往期无数2个：丙县、丁开发区。');
    });

    it('says 带问题采用 of what came with problems and counts', () => {
      const { total, lead, remark } = told({ ...EVERYONE, 甲县: blocked });
      expect(total[4]?.slice(0, 4)).toEqual(['甲县', '带问题采用', '400', '160']);
      expect(remark('甲县')).toBe('有强制意见未改正，按经办人的决定计入汇总');
      expect(lead).toContain('带问题采用1个：甲县');
    });

    it('gives the reason why a file was not taken without a full stop within the remark', () => {
      const why = { file: '甲县.xlsx', unit: 甲县.code, form: '县区表', why: '这份表是2020年8月的，本期是2020年9月。' };
      const { remark } = told(without('甲县'), { adoptions: [adoption(甲县, '不计入')], collection: { blocked: [why] } });
      expect(remark('甲县')).toBe('这份表是2020年8月的，本期是2020年9月；不计入汇总');
    });
  });

  it('says under the table that its totals are of different units, and not where all are of the same', () => {
    const notes = (sent: typeof EVERYONE) => texts(named(sheets(sent), '汇总表')).slice(13).map((row) => row[0]);
    expect(notes(EVERYONE)).toEqual([]);
    expect(notes(without('乙县'))).toEqual([
      '注：合计行各列计入的单位数不同（见“计入单位数”），完成率等比率只按两项都有数的单位计算。',
      '两癌：“任务数”合计的是4个单位，“完成”合计的是3个单位，两个合计数不能直接相除；完成率按两项都有数的3个单位计算。',
    ]);
  });

  it('works out a formula on totals over the units that have them all, and says so', () => {
    const formulas = { 进度: '[两癌.完成]/(2*[两癌.任务数])', 尚差: '[两癌.任务数]-[两癌.完成]' };
    const added = Object.entries(formulas).map(([name, text]) => indicator(`两癌.${name}`, { type: name === '进度' ? '比率' : '个数', source: '计算', method: '按式', formula: expression(text) }));
    const total = named(sheets(without('乙县'), cityScheme({ indicators: [...INDICATORS.filter(({ type }) => type !== '文本'), ...added] })), '汇总表');
    const rows = texts(total);
    expect([rows[8]?.[6], rows[8]?.[8]]).toEqual([String(Number((505 / 1380).toPrecision(15))), '185']);
    expect(at(total, 'G9').formula).toContain('SUMPRODUCT(ISNUMBER(D5:D8)*ISNUMBER(C5:C8),D5:D8)/(2*SUMPRODUCT(ISNUMBER(D5:D8)*ISNUMBER(C5:C8),C5:C8))');
    expect(at(total, 'I9').formula).toContain('SUMPRODUCT({1;0;1;1},C5:C8)-SUMPRODUCT({1;0;1;1},D5:D8)');
    const notes = rows.slice(13).map((row) => row[0]);
    expect(notes[2]).toBe('两癌：“任务数”合计的是4个单位，“完成”合计的是3个单位，合计数不能直接相除；进度按各项都有数的3个单位计算。');
    expect(notes[3]).toBe('两癌：“任务数”合计的是4个单位，“完成”合计的是3个单位，合计数不能直接相加减；尚差按各项都有数的3个单位计算。');
  });

  it('is printed on A4, and on A3 where it is wide, with its headings on every page', () => {
    expect(named(sheets(), '汇总表').print).toEqual({ orientation: 'landscape', paper: 'A4', titleRows: { first: 3, last: 4 } });
    const many = Array.from({ length: 13 }, (_, index) => `卡.数${index}`);
    const wide = cityScheme({ indicators: many.map((code) => indicator(code)), tasks: [], forms: [formOf('县区表', many)] });
    expect(named(sheets({}, wide), '汇总表').print).toMatchObject({ paper: 'A3' });
    for (const name of ['市级指标', '报送情况', '审核意见', '进展情况', '数据来源', '单元格账']) expect(named(sheets(), name).print).toMatchObject({ titleRows: { first: 3, last: 3 } });
  });

  it('has a column for the day of receipt only where one is known', () => {
    const headings = (sent: Parameters<typeof gather>[1]) => texts(named(sheets(sent as typeof EVERYONE), '报送情况'))[2];
    expect(headings(EVERYONE)).not.toContain('收到日期');
    expect(headings({ ...EVERYONE, 甲县: { figures: EVERYONE.甲县 as never, more: { receivedOn: '2020-09-01' } } })).toContain('收到日期');
  });

  it('writes a published rate as it was published', () => {
    const rated = (value: string, upper: string | null = null) => {
      const indicators = INDICATORS.map((one) => (one.code === '两癌.完成率' ? { ...one, target: { value, upper, comparison: upper ? ('区间' as const) : ('≥' as const) } } : one));
      const city = named(sheets(EVERYONE, cityScheme({ indicators })), '市级指标');
      return [at(city, 'E5').numberFormat, texts(city)[4]?.[3], texts(city)[4]?.[4]];
    };
    expect(rated('0.8')).toEqual(['0%', '%', '0.8']);
    expect(rated('0.955')).toEqual(['0.0%', '%', '0.955']);
    expect(rated('0.8', '0.9')).toEqual(['@', '%', '80%～90%']);
  });

  it('lists a rate’s two sides in one row, and who is not in a figure with the reason', () => {
    const near = { state: 'value', value: '240', text: '近240', measure: '人', qualifier: '近', sources: [{ file: '乙县.xlsx', sheet: '县区表', cell: 'D7' }] } as const;
    const rows = texts(named(sheets({ ...without('丙县'), 乙县: { '两癌.完成': near }, 丁开发区: { '两癌.完成': { state: 'notApplicable', value: null, text: '／', measure: '人', sources: [] } } }), '数据来源')).filter((row) => row[1] === '完成率');
    expect(rows.map((row) => row.slice(4))).toEqual([
      ['甲县', '0.75', '甲县.xlsx、scheme.xlsx', '县区表、任务', 'D7、C1', '300÷400'],
      ['乙县', '约数，不算率', '', '', '', '近240'],
      ['丙县', '未报', '', '', '', ''],
      ['丁开发区', '不适用', '', '', '', '／'],
    ]);
  });

  it('has no sheet for a unit that sent nothing; one that was sent back says that it does not count, and nothing refers to it', () => {
    const all = sheets({ ...without('乙县'), 丙县: { figures: { '两癌.完成': '160' }, blocked: true } });
    expect(all.slice(7).map(({ name }) => name)).toEqual(['甲县', '丙县_退回', '丁区', '市本级']);
    const back = named(all, '丙县_退回');
    expect([at(back, 'D7').value, texts(back).at(-1)?.[0]]).toEqual([{ kind: 'number', value: 160 }, '本表不计入汇总，只供核对。']);
    const formulas = all.flatMap((sheet) => sheet.cells.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? [])));
    expect(formulas.filter((formula) => formula.includes('丙县'))).toEqual([]);
  });

  it('keeps zero, blank, not applicable and not reported apart in the unit’s sheet and in the table', () => {
    const all = sheets({ ...EVERYONE, 甲县: { '两癌.完成': '空白' }, 乙县: { '两癌.完成': '0' }, 丙县: { '两癌.完成': '不适用' } });
    expect(['甲县', '乙县', '丙县'].map((name) => at(named(all, name), 'D7').value)).toEqual([{ kind: 'blank' }, { kind: 'number', value: 0 }, { kind: 'text', value: '/' }]);
    expect(['D5', 'D6', 'D7'].map((address) => at(named(all, '汇总表'), address).value)).toEqual([{ kind: 'text', value: '' }, { kind: 'number', value: 0 }, { kind: 'text', value: '/' }]);
  });

  it('notes the original text and its cell where a text was read as a number', () => {
    const read = { state: 'value', value: '12', text: '１２人', measure: '人', sources: [{ file: '甲县.xlsx', sheet: '县区表', cell: 'G8' }] } as const;
    expect(at(named(sheets({ ...EVERYONE, 甲县: { '两癌.完成': read } }), '甲县'), 'D7')).toMatchObject({ value: { kind: 'number', value: 12 }, note: '原文：１２人\n出处：甲县.xlsx 县区表!G8' });
    expect(at(named(sheets(), '甲县'), 'D7').note).toBeUndefined();
  });

  it('shows a qualifier and still holds a number', () => {
    const near = { state: 'value', value: '8000', text: '近8000', measure: '平方米', qualifier: '近', sources: [] } as const;
    expect(at(named(sheets({ ...EVERYONE, 市本级: { '用房.面积': near } }), '市本级'), 'D6')).toMatchObject({ value: { kind: 'number', value: 8000 }, numberFormat: '"近"0' });
  });

  it('keeps an approximate figure out of every rate, and says so in its place', () => {
    const near = { state: 'value', value: '300', text: '近300', measure: '人', qualifier: '近', sources: [] } as const;
    const all = sheets({ ...EVERYONE, 甲县: { '两癌.完成': near } });
    expect(at(named(all, '甲县'), 'D8').value).toEqual({ kind: 'text', value: '约数' });
    expect(texts(named(all, '汇总表')).slice(4, 10).map((row) => row[4])).toEqual(['约数', '0.8', '0.8', '0.5', '0.754237288135593', '3']);
    expect(at(named(all, '汇总表'), 'E9').formula).toContain('(E5:E8<>"约数")');
    expect(at(named(sheets(), '汇总表'), 'E9').formula).not.toContain('约数');
  });

  it('shows ／ as the total of what applies to nobody, and 未报 of what nobody told', () => {
    const nowhere = Object.fromEntries(['甲县', '乙县', '丙县', '丁开发区'].map((name) => [name, { '两癌.完成': '不适用' }]));
    expect(texts(named(sheets(nowhere), '汇总表'))[8]?.[3]).toBe('/');
    expect(texts(named(sheets({}), '汇总表'))[8]?.[3]).toBe('未报');
  });

  it('brings 万元 and 亿元 to one measure in the formula as well', () => {
    const indicators = [
      indicator('债.支出', { source: '市级', method: '市级', type: '金额', measure: '万元', decimals: 1 }),
      indicator('债.到账', { source: '市级', method: '市级', type: '金额', measure: '亿元', decimals: 1 }),
      indicator('债.支出率', { type: '比率', measure: '%', source: '计算', method: '比率', numerator: '债.支出', denominator: '债.到账' }),
    ];
    const scheme = cityScheme({ indicators, tasks: [], forms: [formOf('市本级表', ['债.支出', '债.到账', '=债.支出率'], { unitKinds: ['市本级'] })] });
    const own = named(sheets({ 市本级: { '债.支出': '1646.7万元', '债.到账': '1亿元' } }, scheme), '市本级');
    expect(at(own, 'D8')).toMatchObject({ formula: 'IF(COUNT(D6,D7)<2,"",IFERROR((D6*0.0001)/D7,"/"))', value: { value: 0.16467 } });
  });

  it('notes what the unit’s own cell showed where its formula was typed over', () => {
    const shown = (text: string) => sheets({ ...EVERYONE, 甲县: { figures: EVERYONE.甲县 as never, more: { shown: { '两癌.完成率': text } } } });
    expect(at(named(shown('0.9'), '甲县'), 'D8').note).toBe('原表此格显示：0.9\n出处：甲县.xlsx 县区表!D8');
    expect(at(named(shown('0.75'), '甲县'), 'D8').note).toBeUndefined();
  });

  it('sets the published target beside the city’s figure', () => {
    const scheme = cityScheme({ indicators: INDICATORS.map((one) => (one.code === '用房.面积' ? { ...one, target: { value: '10000', upper: null, comparison: '=' as const } } : one)) });
    const rows = texts(named(sheets(EVERYONE, scheme), '市级指标'));
    expect(rows.slice(3).map((row) => row.slice(1))).toEqual([
      ['任务数', '990', '人', '1000', '=', '', '各单位任务合计，与公布目标核对；计划数，不计入完成'],
      ['面积', '7900', '平方米', '10000', '=', '0.79', ''],
      ['硕士', '4', '名', '', '', '', ''],
      ['心理', '1', '名', '', '', '', ''],
      ['引进', '5', '名', '', '', '', '按公式用合计数算'],
    ]);
    const near = { state: 'value', value: '7900', text: '近7900', measure: '平方米', qualifier: '近', sources: [] } as const;
    expect(texts(named(sheets({ ...EVERYONE, 市本级: { '用房.面积': near } }, scheme), '市级指标'))[4]?.slice(2)).toEqual(['7900', '平方米', '10000', '=', '', '约数']);
    expect(at(named(sheets(EVERYONE, scheme), '市级指标'), 'C8').formula).toBe('IF(COUNT(C6,C7)<2,"",C6+C7)');
  });

  it('ranks over the ranked units only, wherever the others stand', () => {
    const scheme = cityScheme({ units: [甲县, 丁区, 乙县, 丙县].map((unit, index) => ({ ...unit, order: index })) });
    const cell = at(named(sheets(without('市本级'), scheme), '汇总表'), 'F5');
    expect(cell).toMatchObject({ formula: 'IF(ISNUMBER(E5),1+SUMPRODUCT(ISNUMBER(E$5:E$5)*(E$5:E$5>E5))+SUMPRODUCT(ISNUMBER(E$7:E$8)*(E$7:E$8>E5)),"")', value: { value: 3 } });
  });

  it('names the sheets of a unit with several forms after both', () => {
    const scheme = cityScheme({ units: [甲县], forms: [formOf('表一', ['两癌.完成']), formOf('表二', ['两癌.问题'])], indicators: [indicator('两癌.完成'), indicator('两癌.问题', { type: '文本', method: '不汇总' })] });
    expect(sheets({ 甲县: { '两癌.完成': '1' } }, scheme).slice(7).map(({ name }) => name)).toEqual(['甲县_表一', '甲县_表二']);
  });

  it('leads every city figure back to its cells', () => {
    const rows = texts(named(sheets(), '数据来源')).filter((row) => row[1] === '完成');
    expect(rows.map((row) => row.slice(3, 9))).toEqual([
      ['745', '甲县', '300', '甲县.xlsx', '县区表', 'D7'],
      ['745', '乙县', '240', '乙县.xlsx', '县区表', 'D7'],
      ['745', '丙县', '160', '丙县.xlsx', '县区表', 'D7'],
      ['745', '丁开发区', '45', '丁区.xlsx', '县区表', 'D7'],
    ]);
  });

  it('accounts for every cell, and says why one was not used', () => {
    const cells = [
      { source: { file: '甲县.xlsx', sheet: '县区表', cell: 'D7' }, fate: 'used', indicator: '两癌.完成', reason: '' },
      { source: { file: '甲县.xlsx', sheet: '县区表', cell: 'K1' }, fate: 'ignored', indicator: null, reason: '表外的字' },
      { source: { file: '乙县.xlsx', sheet: '县区表', cell: 'D7' }, fate: 'blocked', indicator: '两癌.完成', reason: '整表退回' },
    ] as const;
    const rows = texts(named(applyEdits([], summarySheets(resultOf(gather(cityScheme(), EVERYONE), { cells }))), '单元格账')).slice(3);
    expect(rows.map((row) => row.filter((one) => one !== ''))).toEqual([
      ['甲县.xlsx', '2', '1', '1', '0'],
      ['乙县.xlsx', '1', '0', '0', '1'],
      ['合计', '3', '1', '1', '1'],
      [],
      ['没有采用的格', '工作表', '单元格', '指标', '去向', '原因'],
      ['甲县.xlsx', '县区表', 'K1', '不采用', '表外的字'],
      ['乙县.xlsx', '县区表', 'D7', '两癌.完成', '退回', '整表退回'],
    ]);
  });

  it('can be written even where the scheme asks for nothing', () => {
    const empty = cityScheme({ indicators: [], units: [], forms: [], tasks: [], items: [] });
    expect(named(sheets({}, empty), '汇总表').merges).not.toEqual('unknown');
  });
});

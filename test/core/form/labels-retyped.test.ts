import type { Shorthand } from '../../support/grid';
import { sheet } from '../../support/grid';
import { FILLED_FIGURES, changed, filled, insertRow, issued, livelihood, livelihoodForm, livelihoodTables, onlySubmission, readSheets, removeRow, setCell, typed, valuesOf } from '../../support/issued';

const round = livelihood();
const retyped = (values: Readonly<Record<string, Shorthand>>, of = round) => onlySubmission(readSheets(of, typed(filled(of), values)));
const told = (submission: ReturnType<typeof retyped>) => submission.findings.map(({ code, tier, message }) => `${code} ${tier} ${message}`);

/** The same scheme with other labels on its form. */
const labelled = (labels: Readonly<Record<string, string>>) =>
  livelihood({ forms: [Object.entries(labels).reduce((grid, [address, text]) => setCell(grid, address, text), livelihoodForm)] });

describe('Labels typed anew', () => {
  it.each([
    '“检查”人数', '‘检查’人数', '"检查"人数', '「检查」人数', '1.检查人数', '1、检查人数', '（1）检查人数', '①检查人数', '一、检查人数', '（一）检查人数',
    '检查人数：', '检查人数。', ' 检查\n人数 ', '检查人数（人）', '检查人数[人]', '1.“检查”人数（单位：人）：',
  ])('%j is still the row of 检查人数, worth a look', (label) => {
    const submission = retyped({ C5: label });
    expect(valuesOf(submission)).toEqual(FILLED_FIGURES);
    expect(submission.findings.filter(({ code, tier }) => code !== 'S103' || tier !== '提示')).toEqual([]);
  });

  it.each(['‘两癌’', '"两癌"', '两癌', '“两癌”（人）'])('the quotes of “两癌” may become %s', (label) => {
    expect(valuesOf(retyped({ B5: label }, labelled({ B5: '“两癌”' })))).toEqual(FILLED_FIGURES);
  });

  it('a heading is told with what it is read as', () => {
    expect(told(retyped({ F4: '2.累计完成：' }))).toEqual(['S103 提示 表样有1处文字改动：F4“累计完成”改成了“2.累计完成：”，仍按“累计完成”读取。']);
  });

  it('are known when the row moved as well', () => {
    const sheets = changed(filled(round), (grid) => insertRow(setCell(setCell(grid, 'C6', '空白村配备：'), 'F4', '（2）累计完成'), 6));
    expect(valuesOf(onlySubmission(readSheets(round, sheets)))).toEqual(FILLED_FIGURES);
  });

  it('one 数 more or less is read, with a question', () => {
    const submission = retyped({ B6: '村医数' });
    expect(valuesOf(submission)).toEqual(FILLED_FIGURES);
    expect(told(submission)).toEqual(['S103 核实 表样有1处文字改动：B6“村医”改成了“村医数”，仍按“村医”读取。']);
  });

  it.each(['非检查人数', '未检查人数', '检查率', '检查人次数'])('%s is another row', (label) => {
    expect(told(retyped({ C5: label })).some((one) => one.startsWith('S114 强制'))).toBe(true);
  });

  it('are not read where two could be meant, on the form or on the sheet', () => {
    const two = labelled({ C5: '一、检查人数', C6: '二、检查人数', B5: '两癌', B6: '两癌' });
    expect(told(retyped({ C5: '检查人数' }, two)).some((one) => one.startsWith('S114 强制'))).toBe(true);
    const twice = changed(filled(round), (grid) => insertRow(setCell(grid, 'C5', '检查人数：'), 6, [1, '两癌', '1.检查人数', 24000, 1, 2]));
    expect(onlySubmission(readSheets(round, twice)).figures.get('两癌.累计完成')?.state).toBe('notReported');
  });

  it('其中：农村 is not 农村', () => {
    const both = labelled({ C5: '农村', C6: '其中：农村', B5: '两癌', B6: '两癌' });
    expect(valuesOf(retyped({}, both))).toEqual(FILLED_FIGURES);
    expect(valuesOf(retyped({ C5: '1.农村', C6: '其中：农村。' }, both))).toEqual(FILLED_FIGURES);
    expect(told(retyped({ C5: '其中：农村', C6: '农村' }, both)).length).toBeGreaterThan(0);
  });

  it('in another measure than the figures are asked in must be put right', () => {
    expect(told(retyped({ C7: '到账资金（万元）' }))).toEqual(['S103 提示 表样有1处文字改动：C7“到账资金”改成了“到账资金（万元）”，仍按“到账资金”读取。']);
    expect(told(retyped({ C7: '到账资金（元）' })).filter((one) => one.includes('强制'))).toEqual([
      'S120 强制 C7的标题写成了“到账资金（元）”，“到账”应以万元为单位，不能确定填的数是以哪个为单位。',
    ]);
    expect(told(retyped({ C5: '检查人数（万人）' })).some((one) => one.includes('S120 强制'))).toBe(true);
    expect(told(retyped({ C5: '检查人数（户）' }))).toEqual(['S103 核实 表样有1处文字改动：C5“检查人数”改成了“检查人数（户）”，仍按“检查人数”读取。']);
    expect(told(retyped({ C7: '到账资金（元）' }, labelled({ C7: '到账资金（万元）' }))).some((one) => one.startsWith('S114 强制'))).toBe(true);
  });
});

describe('A slot that is lost', () => {
  it('only wants an explanation where nothing is typed in it; the scheme\'s task counts', () => {
    const submission = onlySubmission(readSheets(round, changed(filled(round), (grid) => removeRow(grid, 6))));
    const lost = submission.findings.filter(({ code }) => code === 'S114').map(({ indicators, tier }) => [indicators?.[0], tier]);
    expect(lost).toEqual([['村医.任务数', '核实'], ['村医.本月完成', '强制'], ['村医.累计完成', '强制'], ['村医.完成率', '核实']]);
    expect(submission.figures.get('村医.任务数')?.value).toBe('30');
  });

  it('says so', () => {
    expect(told(retyped({ G3: '进展' }))[1]).toBe('S114 核实 找不到“完成率”的格：列标题“完成率”不在表里了；这一格不由单位填报，汇总不受影响。');
  });
});

describe('Two forms below each other on one sheet', () => {
  const second = sheet('村医月报', [['村医月报表'], ['填报单位：{{单位}}'], ['指标', '年度目标', '本年配备'], ['乡村医生配备', '{{村医.任务数}}', '{{村医.累计完成}}']]);
  const of = livelihood({ 表样: [{ 工作表: '民生实事月报', 名称: '民生实事月报', 适用单位: '县区' }, { 工作表: '村医月报', 名称: '村医月报', 适用单位: '县区' }], forms: [removeRow(livelihoodForm, 6), second] });

  it('are asked about: the second is not read, and what to do is told', () => {
    const [one, two] = filled(of);
    const joined = { ...one!, cells: [...one!.cells, [], ...two!.cells] };
    const reading = readSheets(of, [joined]);
    expect(reading.submissions.map(({ form }) => form)).toEqual(['民生实事月报']);
    const asked = reading.findings.filter(({ code }) => code === 'S121');
    expect(asked).toMatchObject([{ tier: '核实', sheet: '民生实事月报', cell: 'A11', next: '请把“村医月报”单独放在一张工作表上重报，每张表一个工作表。' }]);
    expect(asked[0]?.message).toBe('工作表“民生实事月报”上还有一张表，像是“村医月报”；一张工作表只读一张表，“村医月报”没有读。');
  });

  it('are not seen where there is only one', () => {
    expect(readSheets(of, [filled(of)[0]!]).findings.map(({ code }) => code)).not.toContain('S121');
  });
});

describe('Labels exchanged within a row', () => {
  const pairs = sheet('村医月报', [['村医月报表'], ['填报单位：{{单位}}'], ['年度目标', '{{村医.任务数}}', '累计配备', '{{村医.累计完成}}'], ['本月配备', '{{村医.本月完成}}', '到账资金', '{{债券.到账}}']]);
  const of = livelihood({ 表样: [{ 工作表: '村医月报', 名称: '村医月报', 适用单位: '县区' }], forms: [pairs], 审核: [], 任务: [], 指标: livelihoodTables.指标.filter(({ 代码 }) => ['村医.任务数', '村医.本月完成', '村医.累计完成', '债券.到账'].includes(代码)) });
  const exchanged = (values: Readonly<Record<string, Shorthand>>) => onlySubmission(readSheets(of, typed(issued(of), { D3: 15, B4: 2, D4: 1646.7, ...values })));

  it('leave it open whose the numbers beside them are', () => {
    expect(told(exchanged({ A4: '到账资金', B4: 1646.7, C4: '本月配备：', D4: 2 })).filter((one) => one.includes('强制'))).toEqual([
      'S122 强制 第4行的标题对调了（A4“本月配备”改成了“到账资金”、C4“到账资金”改成了“本月配备：”），不能确定旁边的数各是哪个指标的。',
    ]);
  });

  it('are no matter where they stand as they did', () => {
    expect(told(exchanged({ A4: '1.本月配备', C4: '2.到账资金' })).map((one) => one.slice(0, 7))).toEqual(['S103 提示']);
  });
});

import { cellAt, type Grid } from '../../../src/core/grid';
import { fromAddress } from '../../../src/core/address';
import { readIdentity } from '../../../src/core/form/identity';
import { historyOf } from '../../../src/core/history/history-of';
import { texts } from '../../support/grid';
import { issued, livelihood } from '../../support/issued';

const at = (grid: Grid | undefined, address: string) => cellAt(grid!, fromAddress(address)!);
const july = historyOf([
  { period: '2020-07', unit: '371302', indicator: '两癌.累计完成', figure: { state: 'value', value: '17000', text: '17000', measure: '人', sources: [] }, version: 1 },
]);

describe('A workbook issued to a county', () => {
  const round = { ...livelihood(), history: july };
  const sheets = issued(round);
  const [form, check, explanations, identity] = sheets;

  it('has the form first, then the checks, the explanations and the hidden identity', () => {
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['民生实事月报', 'visible'],
      ['填报检查', 'visible'],
      ['核实说明', 'visible'],
      ['_月报', 'veryHidden'],
    ]);
    expect(form?.active).toBe(true);
  });

  it('prints its checks and explanations upright, a page wide, their headings on every page', () => {
    expect([check, explanations].map((sheet) => sheet?.print)).toEqual([3, 3].map((row) => ({ orientation: 'portrait', titleRows: { first: row, last: row } })));
  });

  it('says whose it is and of which month, and leaves the rest of the header to be typed', () => {
    expect(texts(form!)[1]?.[0]).toBe('填报单位（盖章）：兰山区');
    expect(texts(form!)[1]?.[3]).toBe('报告期：2020年8月');
    expect(at(form, 'A9')).toMatchObject({ value: { value: '填报人：' }, style: { unlocked: true } });
    expect(at(form, 'A2').style?.unlocked).toBeUndefined();
  });

  it('gives the task, locked; leaves what is to be typed blank and open; calculates the rate', () => {
    expect(at(form, 'D5')).toMatchObject({ value: { kind: 'number', value: 24000 } });
    expect(at(form, 'D5').style?.unlocked).toBeUndefined();
    expect(at(form, 'F5')).toMatchObject({ value: { kind: 'blank' }, numberFormat: '0', style: { unlocked: true } });
    expect(at(form, 'F7').numberFormat).toBe('0.00');
    expect(at(form, 'G5')).toMatchObject({ formula: 'IF(COUNT(F5,D5)<2,"",IFERROR(F5/D5,"/"))', numberFormat: '0.00%' });
    expect(at(form, 'G6')).toMatchObject({ formula: 'IF(COUNT(F6,D6)<2,"",IFERROR(F6/D6,"/"))' });
    expect(at(form, 'G5').style?.unlocked).toBeUndefined();
  });

  it('leaves no mark behind', () => {
    for (const sheet of sheets) expect(texts(sheet).flat().filter((text) => text.includes('{{'))).toEqual([]);
  });

  it('takes whole numbers, ／ and 无 where people are counted, and a choice of levels for a state', () => {
    const validations = form?.validations === 'unknown' ? [] : (form?.validations ?? []);
    const ruleAt = (row: number, column: number) => validations.find(({ area }) => area.top === row && area.left === column)?.rule;
    const whole = ruleAt(5, 6);
    const formulaOf = (rule: typeof whole) => (rule?.kind === 'custom' ? rule.formula : '');
    expect(formulaOf(whole)).toMatch(/^IF\(ISNUMBER\(F5\),AND\(F5>=0,F5=INT\(F5\)\),OR\(F5="\/",F5="无",F5="未报",ISNUMBER\(FIND\(LEFT\(F5\),"近约"\)\)/);
    expect(formulaOf(ruleAt(7, 6))).toMatch(/^IF\(ISNUMBER\(F7\),AND\(F7>=0\),OR\(F7="\/"/);
    expect(Math.max(...validations.map(({ rule }) => formulaOf(rule).length))).toBeLessThanOrEqual(255 - 10 * 4);
    expect(ruleAt(8, 6)).toEqual({ kind: 'list', values: ['未动工', '已动工', '已完工', '/'] });
    expect(ruleAt(5, 4)).toBeUndefined();
    expect(validations.every(({ message }) => /[\u4e00-\u9fff]/.test(message))).toBe(true);
  });

  it('keeps the merges, widths and frozen headings of the design, and is protected', () => {
    expect(form?.merges).toEqual(round.scheme.forms[0]?.layout.merges);
    expect(form?.columnWidths).toMatchObject({ 1: 6, 3: 20 });
    expect(form?.frozen).toEqual({ row: 5, column: 4 });
    expect(form?.protected).toBe(true);
  });

  it('checks itself: a rule is a formula over the form, last month embedded', () => {
    const rows = texts(check!).map((row) => row.join('|'));
    expect(rows.find((row) => row.startsWith('A1|'))).toBe('A1|核实|累计完成超过任务数。|F5、D5|未填');
    const status = at(check, 'E7');
    expect(status.formula).toContain("'民生实事月报'!F5='_月报'!$C$");
    const embedded = /'_月报'!\$C\$(\d+)/.exec(status.formula ?? '')?.[1];
    expect(cellAt(identity!, { row: Number(embedded), column: 3 }).value).toEqual({ kind: 'number', value: 17000 });
    expect(form?.conditionalFormats).toContainEqual(expect.objectContaining({ formula: `'填报检查'!$E$7="不通过"` }));
  });

  it('leaves out what is off, what is for others and what only the city can tell', () => {
    const rule = { 级别: '提示', 公式: '[两癌.累计完成]>=0', 说明: '负数。' } as const;
    const [, checks] = issued(
      livelihood({
        审核: [
          { 编号: 'B1', ...rule },
          { 编号: 'B2', ...rule, 停用: '2020年8月起不用' },
          { 编号: 'B3', ...rule, 范围: '市本级' },
          { 编号: 'B4', ...rule, 公式: '[两癌.累计完成]<=全市([两癌.累计完成])' },
        ],
      }),
    );
    expect(texts(checks!).slice(5).map(([code]) => code)).toEqual(['B1', '另有1条审核规则本表不能自动检查，由汇总单位收表后审核：B4。']);
  });

  it('asks who filled it in', () => {
    expect(texts(check!)[4]).toEqual(['表头', '提示', '填报人、审核人、联系电话、填报日期都已填写。', 'A9、C9、D9、F9', '未填']);
    expect(at(check, 'E5').formula).toContain(`TRIM('民生实事月报'!A9)="填报人："`);
  });

  it('says so where last month is not known, and checks nothing', () => {
    const [, unknown] = issued(livelihood());
    expect(texts(unknown!).find((row) => row[0] === 'A2')?.[4]).toBe('无上期数');
  });

  it('knows itself by a hidden sheet', () => {
    const known = readIdentity(sheets);
    expect(known?.find('文件', '方案代码')).toBe('CS');
    expect(known?.find('文件', '单位代码')).toBe('371302');
    expect(known?.find('文件', '期')).toBe('2020-08');
    expect(known?.find('填报格', '两癌.累计完成')).toBe("'民生实事月报'!F5");
    expect(known?.find('指纹', '民生实事月报')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('leaves forty open lines to explain what stands', () => {
    expect(texts(explanations!)[2]).toEqual(['编号', '位置', '意见', '说明']);
    expect(at(explanations, 'D4').style?.unlocked).toBe(true);
    expect(at(explanations, 'D3').style?.unlocked).toBeUndefined();
  });
});

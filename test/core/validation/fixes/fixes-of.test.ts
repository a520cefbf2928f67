import fc from 'fast-check';
import { fromAddress } from '../../../../src/core/address';
import { type Cell, type Grid, cellAt } from '../../../../src/core/grid';
import { checkFormWorkbook } from '../../../../src/core/validation/check-form-workbook';
import type { Fix } from '../../../../src/core/validation/fixes/fix';
import { mendedCell } from '../../../../src/core/validation/mended-cell';
import { readFile } from '../../../../src/core/form/read-file';
import { filled, insertRow, livelihood, livelihoodTables, setCell } from '../../../support/issued';

const FILE = '兰山区.xlsx';
const round = livelihood();

function checkedOf(sheets: readonly Grid[]) {
  const { value, findings } = checkFormWorkbook(sheets, FILE);
  if (!value) throw new Error(findings.map(({ message }) => message).join('\n'));
  const { submissions } = readFile({ file: FILE, sheets, modified: null, receivedOn: null }, round);
  const figures = submissions.flatMap((one) => [...one.figures].map(([code, { state, value: of, text, qualifier }]) => [code, state, of, of === null ? text : '', qualifier]));
  const shown = submissions.flatMap((one) => [...one.shown].map(([code, { value: of }]) => [code, of]));
  return { fixes: value.fixes, findings, figures, shown };
}

function put(sheets: readonly Grid[], fixes: readonly Fix[]): Grid[] {
  return sheets.map((grid) =>
    fixes.filter(({ at }) => at.sheet === grid.name).reduce((now, fix) => {
      const at = fromAddress(fix.at.cell)!;
      const cells = now.cells.map((row) => [...(row ?? [])]);
      cells[at.row - 1]![at.column - 1] = mendedCell(cellAt(now, at), fix);
      return { ...now, cells };
    }, grid),
  );
}

const wide = (text: string): string => text.replace(/[0-9.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const written = fc.tuple(
  fc.oneof(fc.nat({ max: 99999 }).map(String), fc.constantFrom('1646.7', '12.50', '1,234', '1，23', '0l2', '12-15', '１２万', '12 3', '三十', '1.2E+05')),
  fc.constantFrom('', '', '约', '近', ' ', '　'),
  fc.constantFrom('', '', '', '人', '人左右', '万人', '万元', '元', '户', ' ', '%', '余'),
  fc.boolean(),
).map(([number, before, after, isWide]) => before + (isWide ? wide(number) : number) + after);
const rate: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant({ value: { kind: 'number', value: 0.8 }, numberFormat: '0.00%' } as const),
  fc.constant({ value: { kind: 'text', value: '８０％' } } as const),
  fc.constant({ value: { kind: 'number', value: 0.8 }, formula: 'F5/24001', numberFormat: '0.00%' } as const),
  fc.constant({ value: { kind: 'error', value: '#REF!' }, formula: '#REF!/D5' } as const),
);

describe('safe fixes of a form', () => {
  it('leave each figure as it was, raise nothing new, and are not offered again', () => {
    const inputs = fc.record({ E5: fc.option(written), F5: fc.option(written), F6: fc.option(written), F7: fc.option(written), G5: fc.option(rate) });
    let offered = 0;
    fc.assert(
      fc.property(inputs, (typed) => {
        const texts = Object.entries(typed).flatMap(([address, value]) => (value === null ? [] : [[address, value] as const]));
        const sheets = texts.reduce((now, [address, value]) => now.map((grid, index) => (index === 0 ? setCell(grid, address, value) : grid)), filled(round));
        const before = checkedOf(sheets);
        const mended = put(sheets, before.fixes);
        const after = checkedOf(mended);
        expect(after.figures).toEqual(before.figures);
        const known = new Set(before.findings.map(({ id }) => id));
        expect(after.findings.filter(({ id }) => !known.has(id))).toEqual([]);
        const aimed = new Set(before.fixes.flatMap(({ findings }) => findings));
        expect(after.findings.filter(({ id }) => aimed.has(id))).toEqual([]);
        expect(after.fixes).toEqual([]);
        expect(put(mended, before.fixes)).toEqual(mended);
        offered += before.fixes.length;
      }),
      { numRuns: 100 },
    );
    expect(offered).toBeGreaterThan(50);
  });

  it('names the cell, what it shows and what it would show', () => {
    const sheets = filled(round, { F5: '１８０００', F7: '1646.7万元', F8: '已 动工' });
    expect(checkedOf(sheets).fixes.map(({ kind, name, at, before, after }) => [kind, name, at.cell, before, after])).toEqual([
      ['全角', expect.any(String), 'F5', '１８０００', '18000'],
      ['计量单位', expect.any(String), 'F7', '1646.7万元', '1646.7'],
      ['空格', expect.any(String), 'F8', '已 动工', '已动工'],
    ]);
  });

  it('puts a formula back that was typed over, as it was issued', () => {
    const sheets = filled(round, { G5: 0.8 });
    const formula = cellAt(filled(round)[0]!, fromAddress('G5')!).formula;
    expect(checkedOf(sheets).fixes).toMatchObject([{ kind: '重算', at: { cell: 'G5' }, after: '75%', formula }]);
    expect(formula).toBeDefined();
  });

  it('recomputes nothing from a figure that is in doubt', () => {
    const sheets = filled(round, { F5: '18000户', G5: 0.8 });
    expect(checkedOf(sheets).fixes).toEqual([]);
  });

  it.each<[string, string | number]>([['another task than was set', 12000], ['no task any more', '见文件']])('recomputes nothing while the form shows %s', (_, task) => {
    const offered = (typed: Parameters<typeof filled>[1]) => checkedOf(filled(round, typed)).fixes.filter(({ kind }) => kind === '重算');
    const whole = cellAt(filled(round)[0]!, fromAddress('D5')!).value;
    expect(whole).toEqual({ kind: 'number', value: 24000 });
    expect([offered({ G5: 0.8 }).length, offered({ D5: task, G5: 0.8 }).length]).toEqual([1, 0]);
  });

  it('recomputes nothing where a figure that was typed is the likely slip', () => {
    const rules = [{ 编号: 'B1', 级别: '核实', 公式: '[两癌.累计完成]=[两癌.本月完成]*18', 说明: '累计不是本月的18倍。' }];
    const sheets = filled(livelihood({ 审核: rules }), { F5: 1800, G5: 0.75 });
    const { value, findings } = checkFormWorkbook(sheets, FILE);
    expect(findings.find(({ rule }) => rule === 'B1')?.cause).toContain('F5 少了一位');
    expect(findings.map(({ code }) => code)).toContain('V008');
    expect(value?.fixes).toEqual([]);
  });

  it('restores no formula in a form of which rows were moved', () => {
    const sheets = filled(round, { G5: 0.8 }).map((grid, index) => (index === 0 ? insertRow(grid, 6, ['5', '另加的一行']) : grid));
    const [fix] = checkedOf(sheets).fixes;
    expect([fix?.at.cell, fix?.after, fix?.formula]).toEqual(['G5', '75%', undefined]);
  });

  it('offers nothing that would raise a finding itself', () => {
    const indicators = livelihoodTables.指标.map((one) => (one.代码 === '债券.到账' ? { ...one, 类型: '比率', 计量单位: '%', 分子: '两癌.本月完成', 分母: '两癌.任务数' } : one));
    const sheets = filled(livelihood({ 指标: indicators as never }), { F7: '1500%' });
    const { value, findings } = checkFormWorkbook(sheets, FILE);
    expect([findings.filter(({ cell }) => cell === 'F7').map(({ code }) => code), value?.fixes]).toEqual([['S211', 'V008'], []]);
  });

  it('leaves a formula of the county’s own alone', () => {
    const sheets = filled(round).map((grid, index) => (index === 0 ? setCell(grid, 'F5', { value: { kind: 'text', value: '１８０００' }, formula: 'E5&""' } as Cell) : grid));
    expect(checkedOf(sheets).fixes).toEqual([]);
  });
});

import { sheet } from '../../support/grid';
import { number, text, type Edit } from '../../../src/core/edit';
import type { Grid } from '../../../src/core/grid';
import { deviationOf, ownSheet } from '../../../src/core/workbook/own-print';
import { contentsOfEdits } from '../../../src/core/workbook/sheet-contents';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { withCell } from '../../commands/sample-city';

const INPUTS = new Set(['B2']);
const edits: Edit[] = [
  { kind: 'addSheet', sheet: '甲县', visibility: 'visible' },
  { kind: 'write', sheet: '甲县', at: { row: 1, column: 1 }, cells: [[{ content: text('指标') }, { content: text('数\r\n（人）') }], [{ content: text('完成') }, { content: number(12) }], [null, { content: { kind: 'formula', formula: "SUM('甲县'!B2:B2)", cached: 12 } }]] },
];
const own = ownSheet('甲县', contentsOfEdits(edits).get('甲县')!.values(), INPUTS);
const [grid] = applyEdits([], edits) as [Grid];
const text1 = (value: string) => ({ value: { kind: 'text', value } as const });

describe('the print of a sheet that was written', () => {
  it('is that of the sheet as it is read', () => {
    expect(own).toMatchObject({ name: '甲县', cells: '1:1-2;2:1;3:2' });
    expect(deviationOf(grid, own, INPUTS)).toEqual({ altered: false, added: [] });
  });

  it('stays the same when a figure is typed over, or a program writes a formula in its own way', () => {
    expect(deviationOf(withCell(grid, 'B2', { value: { kind: 'number', value: 13 } }), own, INPUTS).altered).toBe(false);
    expect(deviationOf(withCell(grid, 'B3', { value: { kind: 'number', value: 13 }, formula: 'sum(甲县!B2:B2)' }), own, INPUTS).altered).toBe(false);
  });

  it('stays the same when a program spells a number otherwise', () => {
    const held = (formula: string, value: number) => contentsOfEdits([{ kind: 'write', sheet: '表', at: { row: 1, column: 1 }, cells: [[{ content: { kind: 'formula', formula, cached: 1 } }, { content: number(value) }]] }]).get('表')!.values();
    const written = ownSheet('表', held('ROUND(A10*1E-12+LOG10(2.50),2)', 0.1 + 0.2), new Set());
    const reread = (formula: string) => sheet('表', [[{ value: { kind: 'number', value: 1 }, formula }, 0.3]]);
    expect(deviationOf(reread('ROUND(A10*0.000000000001+LOG10(2.5),2)'), written, new Set()).altered).toBe(false);
    for (const other of ['ROUND(A10*1E-11+LOG10(2.5),2)', 'ROUND(A1*1E-12+LOG10(2.5),2)', 'ROUND(A10*1E-12+LOG1(2.5),2)']) expect(deviationOf(reread(other), written, new Set()).altered).toBe(true);
  });

  it('is another one when a label or a formula was changed, cleared or moved', () => {
    for (const changed of [withCell(grid, 'A2', text1('别的')), withCell(grid, 'A1', { value: { kind: 'blank' } }), withCell(grid, 'B3', { value: { kind: 'number', value: 12 } }), sheet('甲县', [[], ...grid.cells.map((row) => [...(row ?? [])].map((cell) => cell ?? null))])]) {
      expect(deviationOf(changed, own, INPUTS).altered).toBe(true);
    }
  });

  it('tells what stands beside it now', () => {
    expect(deviationOf(withCell(grid, 'D4', text1('备注')), own, INPUTS)).toEqual({ altered: false, added: [{ row: 4, column: 4 }] });
  });
});

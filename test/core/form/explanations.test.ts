import type { Grid } from '../../../src/core/grid';
import type { Shorthand } from '../../support/grid';
import { filled, livelihood, onlySubmission, readSheets, setCell } from '../../support/issued';

const round = livelihood();

function explained(cells: Readonly<Record<string, Shorthand>>): Grid[] {
  return filled(round).map((grid) => (grid.name === '核实说明' ? Object.entries(cells).reduce((now, [address, value]) => setCell(now, address, value), grid) : grid));
}

describe('What a county explains in 核实说明', () => {
  it('comes with its submission, row by row, with its cell', () => {
    const reading = readSheets(round, explained({ A4: '1a2b3c4d', B4: 'F5', C4: '累计少于上月', D4: ' 两癌检查7月有300人重复登记，本月核减。 ', D6: '见附件' }));
    expect(onlySubmission(reading).explanations).toEqual([
      { finding: '1a2b3c4d', place: 'F5', text: '两癌检查7月有300人重复登记，本月核减。', source: { file: '兰山区.xlsx', sheet: '核实说明', cell: 'D4' } },
      { finding: '', place: '', text: '见附件', source: { file: '兰山区.xlsx', sheet: '核实说明', cell: 'D6' } },
    ]);
    expect(reading.cells.map(({ source, fate, reason }) => [source.cell, fate, reason])).toEqual(['A4', 'B4', 'C4', 'D4', 'D6'].map((cell) => [cell, 'ignored', '核实说明，附在审核意见后']));
  });

  it('is known by the text of the finding where the row has no number', () => {
    expect(onlySubmission(readSheets(round, explained({ C4: '累计少于上月', D4: '本月核减300人。' }))).explanations[0]?.finding).toBe('累计少于上月');
  });

  it('is nothing where a row explains nothing, nor in a workbook that has no such sheet', () => {
    expect(onlySubmission(readSheets(round, explained({ A4: '1a2b3c4d' }))).explanations).toEqual([]);
    expect(onlySubmission(readSheets(round, filled(round).filter(({ name }) => name !== '核实说明'))).explanations).toEqual([]);
  });
});

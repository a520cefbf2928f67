import fc from 'fast-check';
import { findLines } from '../../../src/core/form/read/find-lines';
import type { Grid } from '../../../src/core/grid';
import { sheet } from '../../support/grid';
import { FILLED_FIGURES, changed, filled, insertRow, issued, livelihood, livelihoodForm, onlySubmission, readSheets, typed, valuesOf } from '../../support/issued';

const round = livelihood();

/** Exchanges what stands in two rows, from a column on; merges stay. */
function swapRows(grid: Grid, one: number, other: number, from = 1): Grid {
  const cells = grid.cells.map((row) => Array.from(row ?? []));
  const [left, right] = [cells[one - 1]!, cells[other - 1]!];
  cells[one - 1] = [...left.slice(0, from - 1), ...right.slice(from - 1)];
  cells[other - 1] = [...right.slice(0, from - 1), ...left.slice(from - 1)];
  return { ...grid, cells };
}

/** Exchanges what stands in two columns from a row on. */
function swapColumns(grid: Grid, [one, other]: readonly [number, number], from: number): Grid {
  const cells = grid.cells.map((row, index) => {
    const copy = Array.from(row ?? []);
    if (index + 1 < from || index + 1 > 8) return copy;
    [copy[one - 1], copy[other - 1]] = [copy[other - 1], copy[one - 1]];
    return copy;
  });
  return { ...grid, cells };
}

const change = (how: (grid: Grid) => Grid) => readSheets(round, changed(filled(round), how));

describe('Lines that stand out of their order', () => {
  it.each([[5, 6], [5, 7], [6, 8]])('rows %i and %i exchanged are read where their labels stand', (one, other) => {
    const submission = onlySubmission(change((grid) => swapRows(grid, one, other)));
    expect(valuesOf(submission)).toEqual(FILLED_FIGURES);
    expect(submission.findings.map(({ code, tier }) => [code, tier])).toEqual([['S103', '核实']]);
  });

  it('are named with where they stand now', () => {
    expect(onlySubmission(change((grid) => swapRows(grid, 5, 6))).findings[0]?.message).toBe(
      '表样有2处文字改动：“两癌”移到了第6行，已按行标题读取；“村医”移到了第5行，已按行标题读取。',
    );
  });

  it('columns exchanged with their headings are read under them, the heading over both staying', () => {
    const reading = change((grid) => swapColumns(grid, [5, 6], 4));
    const submission = onlySubmission(reading);
    expect(valuesOf(submission)).toEqual(FILLED_FIGURES);
    expect(submission.figures.get('两癌.累计完成')?.sources[0]?.cell).toBe('E5');
    expect(submission.findings.map(({ code, tier }) => [code, tier])).toEqual([['S103', '核实']]);
  });

  it('are not read where headings were exchanged and the numbers under them were not', () => {
    const submission = onlySubmission(change((grid) => ({ ...grid, cells: grid.cells.map((row, index) => (index === 3 ? swapColumns(grid, [5, 6], 4).cells[3] : row)) })));
    expect(submission.findings.find(({ code }) => code === 'S118')).toMatchObject({ tier: '强制', cell: 'F7' });
    expect(submission.findings.find(({ code }) => code === 'S118')?.message).toContain('没有换：F7有数');
  });

  it('in any order at all change no figure', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([5, 6, 7, 8], { minLength: 4 }), (order) => {
        const reading = change((grid) => ({ ...grid, cells: grid.cells.map((row, index) => (index >= 4 && index <= 7 ? grid.cells[order[index - 4]! - 1] : row)) }));
        expect(valuesOf(onlySubmission(reading))).toEqual(FILLED_FIGURES);
      }),
      { numRuns: 24 },
    );
  });

  it('are still refused where a label is there twice', () => {
    const submission = onlySubmission(change((grid) => insertRow(swapRows(grid, 6, 7), 9, [1, '两癌', '检查人数', 24000, 1, 2])));
    expect(submission.figures.get('两癌.累计完成')?.state).toBe('notReported');
    expect(submission.findings.map(({ code }) => code)).toContain('S115');
  });
});

describe('Rows of a merged block', () => {
  const blocks = sheet('民生实事月报', [
    ...livelihoodForm.cells.slice(0, 4).map((row) => (row ?? []).map((cell) => cell ?? null)),
    [1, '两癌', '检查人数', '{{两癌.任务数}}', '{{两癌.本月完成}}', '{{两癌.累计完成}}', '{{=两癌.完成率}}', '{{项目.进度}}'],
    [null, null, '配备人数', '{{村医.任务数}}', '{{村医.本月完成}}', '{{村医.累计完成}}', '{{=村医.完成率}}'],
    [null, null, '到账资金', null, null, '{{债券.到账}}'],
    ['填报人：{{填报人}}'],
  ], { merges: [...(livelihoodForm.merges as []), ...[1, 2, 8].map((column) => ({ top: 5, left: column, bottom: 7, right: column }))] });
  const of = livelihood({ forms: [blocks] });
  const asFilled = typed(issued(of), { E5: 1000, F5: 18000, E6: 2, F6: 15, F7: 1646.7, H5: '已动工' });

  it.each([[5, 6], [5, 7], [6, 7]])('rows %i and %i exchanged beside the merged cells are read, and so is the merged cell', (one, other) => {
    const reading = readSheets(of, changed(asFilled, (grid) => ({ ...grid, cells: swapRows(grid, one, other, 3).cells.map((row, index) => (index < 4 ? row : [...(row ?? []).slice(0, 7), grid.cells[index]?.[7]])) })));
    const submission = onlySubmission(reading);
    expect(valuesOf(submission)).toEqual(FILLED_FIGURES);
    expect(submission.findings.map(({ code }) => code)).toEqual(['S103']);
    expect(submission.cells.every(({ indicator }) => indicator !== null)).toBe(true);
  });
});

describe('Labels that are repeated', () => {
  const line = (...texts: string[]) => ({ texts, keys: texts });
  const places = (lines: readonly ReturnType<typeof line>[], found: readonly string[][]) => findLines(lines, found).matches.map((match) => (match.kind === 'one' ? match.index : match.kind));
  const lines = [line('两癌'), line('其中：'), line('村医'), line('其中：')];

  it('are known by the label that they follow where whole blocks have changed places', () => {
    expect(places(lines, [['村医'], ['其中：'], ['两癌'], ['其中：']])).toEqual([2, 3, 0, 1]);
  });

  it('are not guessed where one of them is gone', () => {
    expect(places(lines, [['村医'], ['两癌'], ['其中：']])).toEqual([1, 2, 0, 'none']);
  });
});

import { type Journal, journalLines, readJournal } from '../../../src/hosts/excel/journal';
import { sameContent, contentPrint, sameFormula, sameNumber } from '../../../src/hosts/excel/same-content';
import { formula, number, text } from './sheets';

const journal: Journal = { schema: 1, stamp: 'abc123', told: '工作表“甲”', active: '甲', sheets: [], added: [{ name: '汉'.repeat(31), temporary: '_月报新表 abc123 1', id: '{1}', print: 'x'.repeat(70_000) }] };

describe('the journal', () => {
  it('comes back from the cells that it was cut into, none longer than a cell takes', () => {
    const lines = journalLines(journal, 'writing');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every((line) => line.length <= 32_767)).toBe(true);
    expect(readJournal(lines)).toEqual({ state: 'writing', journal });
  });

  it('is none where the column holds something else, or nothing', () => {
    expect(readJournal([])).toBeNull();
    expect(readJournal([''])).toBeNull();
    expect(readJournal(['类', '{}'])).toBeNull();
  });

  it('that cannot be read is a fault while the workbook is half written, and nothing once it is done', () => {
    const [, ...chunks] = journalLines(journal, 'writing');
    expect(() => readJournal(['writing', ...chunks.slice(1)])).toThrow('撤销记录已经损坏');
    expect(() => readJournal(['done', JSON.stringify({ ...journal, schema: 2 })])).toThrow('更新版本的程序');
    expect(readJournal(['done', ...chunks.slice(1)])).toBeNull();
  });
});

describe('what cells hold', () => {
  it('is the same formula whichever quotation marks, capitals and blanks Excel shows, but not another text within it', () => {
    expect(sameFormula("SUM('兰山区'!d6, 1)", 'SUM(兰山区!D6,1)')).toBe(true);
    expect(sameFormula('IF(A1="a b","x","")', 'IF(A1="ab","x","")')).toBe(false);
    expect(sameFormula('A1+B1', 'A1+C1')).toBe(false);
    expect(sameFormula('A$1', 'A1')).toBe(false);
  });

  it('is the same number to fifteen digits', () => {
    expect(sameNumber(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameNumber(0.3, 0.300000000000001)).toBe(false);
  });

  it('is not the same where a number became a text, a formula its result, or a cell moved', () => {
    const grid = { cells: [[number(1), text('甲'), formula('A1', { kind: 'number', value: 1 })]] };
    expect(sameContent(grid, { cells: [[number(1), text('甲'), formula('A1', { kind: 'number', value: 2 })]] })).toBe(true);
    for (const cells of [[[text('1'), text('甲'), grid.cells[0]![2]]], [[number(1), text('甲'), number(1)]], [[undefined, number(1), text('甲'), grid.cells[0]![2]]], [[number(1), text('甲')]]]) {
      expect(sameContent(grid, { cells })).toBe(false);
      expect(contentPrint(grid, null)).not.toBe(contentPrint({ cells }, null));
    }
  });

  it('outside the areas does not count', () => {
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    expect(contentPrint({ cells: [[number(1), number(2)]] }, [area])).toBe(contentPrint({ cells: [[number(1), number(3)]] }, [area]));
    expect(contentPrint({ cells: [[number(1)]] }, [area])).not.toBe(contentPrint({ cells: [[number(4)]] }, [area]));
  });
});

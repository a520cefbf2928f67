import fc from 'fast-check';
import { illegalSheetName, sameSheet } from '../../../src/core/sheet-name';
import { legalSheetName, SheetNames } from '../../../src/core/sheets/sheet-names';

const HOSTILE = ['=cmd', "'引号'", "''", '[x]', 'a/b\\c?*:', '县'.repeat(40), 'History', 'HISTORY', '', '   ', '\u0000\u0007', '_xlnm', '😀'.repeat(20), '\ud800', 'A1', 'R1C1', '真假', "末尾'", '汇\u202e总'];

describe('names of sheets', () => {
  it.each(HOSTILE)('Excel takes what becomes of %j', (wanted) => {
    expect(illegalSheetName(legalSheetName(wanted))).toBeNull();
  });

  it('keeps a name that is fine as it is', () => {
    expect([legalSheetName('兰山区'), legalSheetName('兰山区_县区表')]).toEqual(['兰山区', '兰山区_县区表']);
  });

  it('gives no name twice, nor two that a program may take for one', () => {
    const names = new SheetNames();
    const given = ['汇总表', '汇总表', 'ABC', 'abc', 'ＡＢＣ', '县'.repeat(40), '县'.repeat(35)].map((wanted) => names.claim(wanted));
    expect(given).toEqual(['汇总表', '汇总表_2', 'ABC', 'abc_2', 'ＡＢＣ_3', '县'.repeat(31), `${'县'.repeat(29)}_2`]);
  });

  it('gives none that the workbook has already, whatever its case or width', () => {
    const names = new SheetNames(['兰山区', 'abc']);
    expect(['兰山区', 'ＡＢＣ', '费县'].map((wanted) => names.claim(wanted))).toEqual(['兰山区_2', 'ＡＢＣ_2', '费县']);
  });

  it('whatever is wished for, all are legal and different', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...HOSTILE)), { maxLength: 12 }), (wishes) => {
        const names = new SheetNames();
        const given = wishes.map((wanted) => names.claim(wanted));
        expect(given.map(illegalSheetName).filter((why) => why !== null)).toEqual([]);
        expect(given.some((name, index) => given.slice(index + 1).some((other) => sameSheet(name, other)))).toBe(false);
      }),
    );
  });
});

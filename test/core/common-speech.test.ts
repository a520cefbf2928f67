import fc from 'fast-check';
import { areaAddress, columnName, fromAddress, quoteSheet, sheetReference, toAddress } from '../../src/core/address';
import { fill, findingKind, raise } from '../../src/core/finding';
import { fnv1a64 } from '../../src/core/fingerprint';

describe('an address', () => {
  it('is written and read back', () => {
    expect([columnName(1), columnName(26), columnName(27), columnName(16384)]).toEqual(['A', 'Z', 'AA', 'XFD']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1048576 }), fc.integer({ min: 1, max: 16384 }), (row, column) => {
        expect(fromAddress(toAddress({ row, column }))).toEqual({ row, column });
      }),
    );
    expect([fromAddress('$AB$7'), fromAddress('A0'), fromAddress('7A'), fromAddress('')]).toEqual([{ row: 7, column: 28 }, null, null, null]);
    expect(areaAddress({ top: 1, left: 1, bottom: 3, right: 3 })).toBe('A1:C3');
  });

  it("quotes a sheet's name always", () => {
    expect(quoteSheet("O'Neil")).toBe("'O''Neil'");
    expect(sheetReference('兰山区', { row: 6, column: 4 })).toBe("'兰山区'!D6");
  });
});

describe('FNV-1a 64', () => {
  // Test vectors of the algorithm's authors (isthe.com/chongo/tech/comp/fnv).
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('%j is %s', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });
});

describe('a finding', () => {
  const kind = findingKind({ code: 'V999', name: '试', tier: '核实', message: '{甲}比{乙}大。', reason: '试。', next: '请核对。' });

  it('fills its slots and keeps its place', () => {
    const found = raise(kind, { 甲: '3', 乙: '2' }, { place: { unit: '兰山区', indicators: ['两癌.累计完成'] } });
    expect(found).toMatchObject({ code: 'V999', tier: '核实', message: '3比2大。', unit: '兰山区', next: '请核对。' });
  });

  it('turns the quotation marks of what is quoted into inner ones', () => {
    const say = (message: string, text: string) => fill(message, { 甲: text });
    expect(say('“{甲}”缺失。', '农村“两癌”检查')).toBe('“农村‘两癌’检查”缺失。');
    expect(say('“{甲}”缺失。', '“所有‘空白村’”')).toBe('“‘所有“空白村”’”缺失。');
    expect(say('“第1行{甲}”缺失。', '农村“两癌…')).toBe('“第1行农村‘两癌…”缺失。');
    expect(say('“表”中{甲}缺失。', '“两癌”检查')).toBe('“表”中“两癌”检查缺失。');
  });

  it('never has the same marks one right within the other, and changes nothing else', () => {
    const quoted = fc.array(fc.constantFrom('“', '”', '两', '癌', '1'), { maxLength: 12 }).map((symbols) => symbols.join(''));
    fc.assert(
      fc.property(quoted, (text) => {
        const told = fill('“{甲}”。', { 甲: text });
        expect(told.slice(1, -2)).not.toMatch(/[“”]/);
        expect(told.slice(1, -2).replace(/[‘’]/g, (mark) => (mark === '‘' ? '“' : '”'))).toBe(text);
        expect(fill('{甲}。', { 甲: text })).toBe(`${text}。`);
      }),
    );
  });

  it('has the same id whenever the same thing is found, whatever its figures or cell', () => {
    const at = (cell: string, unit = '兰山区') => raise(kind, { 甲: cell, 乙: '' }, { place: { unit, cell, indicators: ['x.y'] } }).id;
    expect(at('D6')).toBe(at('D7'));
    expect(at('D6')).not.toBe(at('D6', '罗庄区'));
    expect(at('D6')).toMatch(/^[0-9a-f]{8}$/);
  });

  it('lets the compiler check the slots', () => {
    // @ts-expect-error 乙 is missing
    raise(kind, { 甲: '3' }, { place: {} });
    // @ts-expect-error 丙 is no slot
    raise(kind, { 甲: '3', 乙: '2', 丙: '1' }, { place: {} });
    expect(kind.message).toBe('{甲}比{乙}大。');
  });
});

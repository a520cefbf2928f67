import fc from 'fast-check';
import { cellText } from '../../src/core/grid';
import { readTable } from '../../src/files/read-table';
import { readText } from '../../src/files/read-text';
import { gbk } from '../support/raw-zip';

const TABLE = '文件\t日期\r\n兰山区月报.xlsx\t2020-09-01\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

describe('a text file, whatever program saved it', () => {
  it.each([
    ['UTF-8', utf8(TABLE)],
    ['UTF-8 with its mark', utf8(`\uFEFF${TABLE}`)],
    ['GBK, as Notepad saves ANSI', gbk(TABLE)],
    ["UTF-16 with its mark, Excel's “Unicode 文本”", utf16(`\uFEFF${TABLE}`)],
    ['UTF-16 without a mark', utf16(TABLE)],
    ['UTF-16 the other way round', swapped(utf16(`\uFEFF${TABLE}`))],
  ])('reads %s', (_, bytes) => {
    expect(readText(bytes)).toBe(TABLE);
  });

  it('reads back any Chinese text with a tab in it from each of them', () => {
    const chinese = fc.string({ unit: fc.constantFrom(...'兰山区月报表文件日期年一二三（）、。ABC 09-') });
    fc.assert(
      fc.property(chinese, chinese, (one, other) => {
        const text = `${one}\t${other}`;
        expect([readText(utf8(text)), readText(utf16(`\uFEFF${text}`))]).toEqual([text, text]);
      }),
    );
  });

  it('is a table of texts, quotes of spreadsheets taken off', () => {
    const { cells } = readTable(gbk('单位\t理由\r\n兰山区\t"领导同意，""已电话核实"""\r\n\r\n'), '采用方式.tsv');
    expect(cells.map((row) => (row ?? []).map((cell) => (cell ? cellText(cell) : '')))).toEqual([['单位', '理由'], ['兰山区', '领导同意，"已电话核实"'], [], []]);
  });
});

import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { Fault } from '../../src/core/fault';
import { emptyGrid } from '../../src/core/grid';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { sheet, texts } from '../support/grid';

/** A workbook in another format, as SheetJS writes it. */
function saved(bookType: XLSX.BookType, rows: unknown[][]): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '县区表');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** An .xlsx with one entry replaced by what `change` makes of its text. */
async function patched(entry: string, change: (xml: string) => string, rows = [[1, '二']] as (number | string)[][]): Promise<Uint8Array> {
  const entries = unzipSync(await writeWorkbook([sheet('县区表', rows)]));
  return zipSync({ ...entries, [entry]: strToU8(change(new TextDecoder().decode(entries[entry]))) });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const trouble = (bytes: Uint8Array): Fault => {
  try {
    readWorkbook(bytes);
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
  throw new Error('was read as a workbook');
};

describe('workbooks of every kind that offices use', () => {
  it.each<XLSX.BookType>(['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods'])('%s', (bookType) => {
    const { sheets } = readWorkbook(saved(bookType, [['区县', '累计'], ['兰山区', 12], ['蒙阴县', 0]]));
    expect(sheets.map((grid) => grid.name)).toEqual(['县区表']);
    expect(texts(sheets[0]!)).toEqual([['区县', '累计'], ['兰山区', '12'], ['蒙阴县', '0']]);
    expect(sheets[0]!.cells[2]![1]!.value).toEqual({ kind: 'number', value: 0 });
  });
});

describe('what is no workbook is told so, and why', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), '空文件'],
    ['a text', strToU8('区县\t累计\n兰山区\t12\n'), '文本'],
    ['a csv', strToU8('区县,累计\n兰山区,12\n'), '文本'],
    ['a web page named .xls', strToU8('<html><table><tr><td>12</td></tr></table></html>'), '网页'],
    ['a PDF', strToU8('%PDF-1.4\n%âãÏÓ'), 'PDF'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), '图片'],
    ['a rar', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7]), '压缩包'],
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + 13) % 251), '不是工作簿'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), '没有工作'],
    ['an OLE file of something else', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 2000 }, () => 0)]), '已损坏'],
  ])('%s', (_, bytes, why) => {
    const fault = trouble(bytes);
    expect(fault.what).toBe('工作簿打不开');
    expect(fault.why).toContain(why);
    expect(fault.next).not.toBe('');
  });

  it('a workbook cut short', async () => {
    const bytes = await writeWorkbook([sheet('县区表', [[1]])]);
    expect(trouble(bytes.slice(0, bytes.length / 2)).why).toContain('文件不完整');
  });

  it('a workbook that needs a password', () => {
    const container = XLSX.CFB.utils.cfb_new();
    for (const name of ['EncryptionInfo', 'EncryptedPackage']) XLSX.CFB.utils.cfb_add(container, name, Buffer.from([4, 0, 4, 0, 64, 0, 0, 0, ...Buffer.from('<encryption/>')]));
    const bytes = new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array);
    expect(trouble(bytes)).toMatchObject({ why: '文件设有打开密码', next: '请取消密码后再试' });
  });

  it('a zip bomb is refused by its directory, before it is unpacked', () => {
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('x') });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 0x7fffffff, true);
    expect(trouble(bomb).why).toContain('超过256MB');
    expect(trouble(zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}`, new Uint8Array()])))).why).toContain('多于5000个');
  });

  it('an entry that unpacks to more than it declares is cut there, not swallowed whole', () => {
    const zip = zipSync({ '[Content_Types].xml': strToU8('<a/>'.repeat(100000)) });
    const view = new DataView(zip.buffer, zip.byteOffset);
    view.setUint32(view.getUint32(zip.length - 6, true) + 24, 10, true);
    expect(trouble(zip)).toBeInstanceOf(Fault);
  });
});

describe('a sheet as plain data', () => {
  it('rows that are merely formatted down to 5000 end with the last content', async () => {
    const ghost = Array.from({ length: 4990 }, (_, index) => `<row r="${index + 10}"><c r="A${index + 10}" s="1"/><c r="XFD${index + 10}" s="1"/></row>`).join('');
    const bytes = await patched(SHEET, (xml) => xml.replace('</sheetData>', `${ghost}</sheetData>`));
    const [grid] = readWorkbook(bytes).sheets;
    expect(texts(grid!)).toEqual([['1', '二']]);
  });

  it('content after many formatted rows is kept, with a note on an empty cell below it', async () => {
    const ghost = Array.from({ length: 300 }, (_, index) => `<row r="${index + 10}"><c r="A${index + 10}" s="1"/></row>`).join('');
    const last = '<row r="400"><c r="B400" t="inlineStr"><is><t>完</t></is></c></row>';
    const [grid] = readWorkbook(await patched(SHEET, (xml) => xml.replace('</sheetData>', `${ghost}${last}${ghost}</sheetData>`))).sheets;
    expect(grid!.cells).toHaveLength(400);
    expect(grid!.cells[399]![1]!.value).toEqual({ kind: 'text', value: '完' });
    const noted = { ...sheet('甲', [[1]]), cells: [[{ value: { kind: 'number' as const, value: 1 } }], [], [{ value: { kind: 'blank' as const }, note: '注' }]] };
    expect(readWorkbook(await writeWorkbook([noted])).sheets[0]!.cells[2]![0]!.note).toBe('注');
  });

  it('thousands of formatted rows cost no noticeable time', async () => {
    const cells = (row: number) => [...'ABCDEFGHIJKLMNOPQRST'].map((letter) => `<c r="${letter}${row}" s="1"/>`).join('');
    const ghost = Array.from({ length: 20000 }, (_, index) => `<row r="${index + 10}">${cells(index + 10)}</row>`).join('');
    const bytes = await patched(SHEET, (xml) => xml.replace('</sheetData>', `${ghost}</sheetData>`));
    const start = performance.now();
    expect(texts(readWorkbook(bytes).sheets[0]!)).toEqual([['1', '二']]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('a wrong dimension loses no cell', async () => {
    const bytes = await patched(SHEET, (xml) => xml.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1"/>'), [[1, 2], [3, 4]]);
    expect(texts(readWorkbook(bytes).sheets[0]!)).toEqual([['1', '2'], ['3', '4']]);
  });

  it('a formula without its result is told from one whose result is 0', async () => {
    const bytes = await patched(SHEET, (xml) => xml.replace('</sheetData>', '<row r="5"><c r="A5"><f>B5*2</f></c><c r="B5"><f>1-1</f><v>0</v></c></row></sheetData>'));
    const [grid] = readWorkbook(bytes).sheets;
    expect(grid!.cells[4]).toEqual([{ value: { kind: 'blank' }, formula: 'B5*2', uncached: true }, { value: { kind: 'number', value: 0 }, formula: '1-1' }]);
  });

  it('an error keeps its code; a shared formula is spelled out in every cell', async () => {
    const bytes = await patched(SHEET, (xml) =>
      xml.replace('</sheetData>', '<row r="5"><c r="A5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B5"><f t="shared" ref="B5:C5" si="0">A1+1</f><v>2</v></c><c r="C5"><f t="shared" si="0"/><v>3</v></c></row></sheetData>'),
    );
    const [row] = readWorkbook(bytes).sheets[0]!.cells.slice(4);
    expect(row![0]).toEqual({ value: { kind: 'error', value: '#DIV/0!' }, formula: '1/0' });
    expect(row!.slice(1).map((cell) => cell!.formula)).toEqual(['A1+1', 'B1+1']);
  });

  it('a date is a number with a date format, in the older date system too', async () => {
    const grid = sheet('县区表', [[{ value: { kind: 'number', value: 44074 }, numberFormat: 'yyyy/m/d' }, 44074]]);
    const entries = unzipSync(await writeWorkbook([grid]));
    expect(readWorkbook(zipSync(entries)).sheets[0]!.cells[0]).toEqual(grid.cells[0]);
    const workbook = new TextDecoder().decode(entries['xl/workbook.xml']).replace('<workbookPr ', '<workbookPr date1904="1" ');
    const older = new TextDecoder().decode(entries[SHEET]).replace('<v>44074</v>', '<v>42612</v>');
    const [read] = readWorkbook(zipSync({ ...entries, 'xl/workbook.xml': strToU8(workbook), [SHEET]: strToU8(older) })).sheets;
    expect(read!.cells[0]).toEqual(grid.cells[0]);
  });

  it('hidden and very hidden sheets are read, and say so', async () => {
    const bytes = await writeWorkbook([sheet('甲', [[1]]), { ...sheet('_月报', [['类']]), visibility: 'veryHidden' }, { ...sheet('丙', [[1]]), visibility: 'hidden' }]);
    expect(readWorkbook(bytes).sheets.map((grid) => grid.visibility)).toEqual(['visible', 'veryHidden', 'hidden']);
  });

  it('a value that was pasted under a merge is there to be found', async () => {
    const bytes = await patched(SHEET, (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'));
    const [grid] = readWorkbook(bytes).sheets;
    expect(grid!.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(grid!.cells[0]![1]!.value).toEqual({ kind: 'text', value: '二' });
  });

  it('what the file does not tell cheaply is unknown, not absent', async () => {
    const [grid] = readWorkbook(await writeWorkbook([emptyGrid('甲')])).sheets;
    expect(grid).toMatchObject({ validations: 'unknown', conditionalFormats: 'unknown', protected: false, frozen: null });
    const [older] = readWorkbook(saved('biff8', [[1]])).sheets;
    expect(older).toMatchObject({ protected: 'unknown', frozen: 'unknown' });
  });

  it('a hidden sheet name with marks of XML keeps its looks', async () => {
    const looks = { bold: true, font: '黑体', size: 14, fill: 'DDEBF7', border: 'thin', align: 'center', wrap: true, unlocked: true } as const;
    const [grid] = readWorkbook(await writeWorkbook([{ ...emptyGrid('甲&"乙"<丙>'), cells: [[{ value: { kind: 'text', value: '标题' }, numberFormat: '@', style: looks }]], protected: true, frozen: { row: 2, column: 1 } }])).sheets;
    expect(grid).toMatchObject({ name: '甲&"乙"<丙>', protected: true, frozen: { row: 2, column: 1 } });
    expect(grid!.cells[0]![0]!.style).toEqual(looks);
  });
});

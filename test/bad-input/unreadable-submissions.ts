import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync } from 'fflate';
import { LIMITS } from '../../src/files/limits';
import type { BadSubmission } from './bad-submission';
import { container, encrypted } from './encrypt';
import { SHEET, altered, pack } from './pack';

const MB = 1024 * 1024;
const FULL_SIZE = process.env.YUEBAO_FULL_SIZE !== undefined;
/** Rows of formulas: a whole sheet's, or just beyond the limit. */
const FORMULAS = FULL_SIZE ? 1_048_556 : LIMITS.cells + 1;
const ZEROS = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MB);
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">${[...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`;
const withDoctype = (doctype: string) => (xml: string): string => xml.replace(/^(<\?xml[^>]*\?>)?\s*/, `$1${doctype}`);
const junk = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 2654435761) >>> 11);

/** Files that give no submission: what they are, or what they would do, is told by file. */
export const UNREADABLE: readonly BadSubmission[] = [
  { says: '文件长度为零', spoil: () => '', told: /空文件/, counts: false },
  { says: '乱码，改名为.xlsx', spoil: () => junk(5000), told: /不是工作簿/, counts: false },
  { says: 'PDF改名为.xlsx', spoil: () => '%PDF-1.7\n%junk', told: /PDF，不是工作簿/, counts: false },
  { says: 'Word文档改名为.xlsx', spoil: () => pack({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') }), told: /不是工作簿|没有工作簿/, counts: false },
  { says: '网页改名为.xls', extension: '.xls', spoil: () => '<html><table><tr><td>120</td></tr></table></html>', told: /网页，不是工作簿/, counts: false },
  { says: '文本（CSV）改名为.xlsx', spoil: () => '单位,人数\n甲县,120\n', told: /文本，不是工作簿/, counts: false },
  { says: '设有打开密码的.xlsx', spoil: (good) => encrypted(good, '密码123'), told: /打开密码.*取消密码/, counts: false },
  { says: '.xlsx只传了一半', spoil: (good) => good.slice(0, good.length / 2), told: /不完整/, counts: false },
  { says: '.xlsx少了最后100字节', spoil: (good) => good.slice(0, -100), told: /不完整/, counts: false },
  { says: '.xlsx中间有一段坏了', spoil: (good) => good.map((byte, index) => (index > 200 && index < 260 ? byte ^ 0x55 : byte)), told: /损坏/, counts: false },
  { says: '.xls只传了一半', extension: '.xls', spoil: (_, sheets) => saved('biff8', sheets.length).slice(0, 2000), told: /损坏/, counts: false },
  { says: '.xls里没有表', extension: '.xls', spoil: () => container({ 其他: strToU8('没有') }), told: /没有工作簿|损坏/, counts: false },
  { says: '压缩炸弹：一个部分展开到200MB', spoil: () => pack({ 'xl/workbook.xml': ZEROS(FULL_SIZE ? 200 : 40) }), told: /倍以上，不合常理/, counts: false },
  { says: '压缩炸弹：合计展开超过256MB', spoil: (good) => pack({ ...unzipSync(good), ...Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`xl/media/${index}.bin`, ZEROS(FULL_SIZE ? 16 : 0)])) }, FULL_SIZE ? {} : { unpackedSize: 15 * MB }), told: /超过256MB/, counts: false },
  { says: '压缩炸弹：6000个部分', spoil: (good) => pack({ ...unzipSync(good), ...Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`xl/media/${index}.bin`, new Uint8Array()])) }), told: /多于5000个/, counts: false },
  { says: '压缩炸弹：目录谎称只有1000字节，实际100MB', spoil: () => pack({ 'xl/workbook.xml': ZEROS(FULL_SIZE ? 100 : 20) }, { unpackedSize: 1000 }), told: /不符/, counts: false },
  { says: '压缩炸弹：各部分重叠在同一处', spoil: (good) => pack(unzipSync(good), { samePlace: true }), told: /重叠/, counts: false },
  { says: 'XML实体炸弹在工作表里', spoil: (good) => altered(good, { [SHEET]: (xml) => withDoctype(LAUGHS)(xml).replace('</sheetData>', '<row r="90"><c r="A90" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData>') }), told: /实体|DOCTYPE/, counts: false },
  { says: 'XML实体炸弹在共享文字里', spoil: (good) => altered(good, { 'xl/sharedStrings.xml': (xml) => withDoctype(LAUGHS)(xml).replace(/<t[^>]*>[^<]*/, '<t>&j;') }), told: /实体|DOCTYPE/, counts: false },
  { says: 'XML实体炸弹在样式里', spoil: (good) => altered(good, { 'xl/styles.xml': withDoctype(LAUGHS) }), told: /实体|DOCTYPE/, counts: false },
  { says: 'XML实体炸弹在文件属性里', spoil: (good) => altered(good, { 'docProps/core.xml': withDoctype(LAUGHS) }), told: /实体|DOCTYPE/, counts: false },
  { says: 'XML外部实体（读本机文件）', spoil: (good) => altered(good, { [SHEET]: (xml) => withDoctype('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')(xml).replace('</sheetData>', '<row r="90"><c r="A90" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData>') }), told: /实体|DOCTYPE/, counts: false },
  { says: '稀疏文件，看上去有1GB', spoil: () => 1024 * MB, told: /超过64MB/, counts: false },
  { says: '一百万个没有结束的标记', spoil: (good) => altered(good, { [SHEET]: (xml) => xml.replace('<sheetData>', `<sheetData>${'<row r="1" '.repeat(1_000_000)}`) }), told: /XML不完整/, counts: false },
  { says: '列的范围写到二十亿', spoil: (good) => altered(good, { [SHEET]: (xml) => xml.replace(/<cols>.*<\/cols>/, '').replace('<sheetData>', '<cols><col min="1" max="2000000000" width="9"/></cols><sheetData>') }), told: /列的范围/, counts: false },
  { says: '2000张工作表', spoil: manySheets, told: /工作表多于1000张/, counts: false },
  { says: '1048576行公式', spoil: (good) => altered(good, { [SHEET]: (xml) => xml.replace('</sheetData>', `${millionFormulas()}</sheetData>`) }), told: /单元格多于/, counts: false },
  { says: '单元格的文字有40000个字符', spoil: (good) => withRow(good, `<c r="A20" t="inlineStr"><is><t>${'长'.repeat(40_000)}</t></is></c>`), told: /32767个字符/, counts: false },
  { says: '单元格在工作表范围之外', spoil: (good) => altered(good, { [SHEET]: (xml) => xml.replace('</sheetData>', '<row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>') }), told: /超出了工作表的范围/, counts: false },
  { says: '只有图表，没有工作表', spoil: () => pack({ 'xl/workbook.xml': strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>'), '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>') }), told: /没有工作表|没有工作簿/, counts: false },
];

/** The unit's row 20, where nothing else stands. */
function withRow(good: Uint8Array, cells: string): Uint8Array {
  return altered(good, { [SHEET]: (xml) => xml.replace('</sheetData>', `<row r="20">${cells}</row></sheetData>`) });
}

function saved(bookType: XLSX.BookType, rows: number): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(Array.from({ length: rows }, () => ['甲', 1])), '表');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

function millionFormulas(): string {
  return Array.from({ length: FORMULAS }, (_, index) => `<row r="${index + 21}"><c r="A${index + 21}"><f>A${index + 20}+1</f><v>1</v></c></row>`).join('');
}

function manySheets(good: Uint8Array): Uint8Array {
  const parts = unzipSync(good);
  const one = parts[SHEET] ?? new Uint8Array();
  const numbers = Array.from({ length: 2000 }, (_, index) => index + 1000);
  for (const number of numbers) parts[`xl/worksheets/sheet${number}.xml`] = one.length < 100 ? one : strToU8('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>');
  const each = (make: (number: number) => string): string => numbers.map(make).join('');
  return altered(pack(parts), {
    'xl/workbook.xml': (xml) => xml.replace('</sheets>', `${each((number) => `<sheet name="表${number}" sheetId="${number}" r:id="rIdX${number}"/>`)}</sheets>`),
    'xl/_rels/workbook.xml.rels': (xml) => xml.replace('</Relationships>', `${each((number) => `<Relationship Id="rIdX${number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`),
    '[Content_Types].xml': (xml) => xml.replace('</Types>', `${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`),
  });
}

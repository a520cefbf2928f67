import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync } from 'fflate';
import { type BadSubmission, OWN_FIGURE } from './bad-submission';
import { altered, alteredSheet, pack, prefixed } from './pack';

const addRows = (rows: string) => (xml: string): string => xml.replace('</sheetData>', `${rows}</sheetData>`);
const ghosts = (from: number, count: number, columns = 'A'): string =>
  Array.from({ length: count }, (_, index) => `<row r="${from + index}">${[...columns].map((column) => `<c r="${column}${from + index}" s="1"/>`).join('')}</row>`).join('');
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const lettersOf = (column: number): string => (column > 26 ? lettersOf(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** How many ghost rows: all with YUEBAO_FULL_SIZE, a tenth else. */
export const GHOSTS = process.env.YUEBAO_FULL_SIZE ? 200_000 : 20_000;

/** Files that look odd, or hold what does no harm: their figure counts. */
export const ODD: readonly BadSubmission[] = [
  { says: '<dimension>写错（只有A1）', spoil: (good) => alteredSheet(good, (xml) => xml.replace(/<dimension [^>]*>/, '<dimension ref="A1"/>')), told: null, counts: true },
  { says: '<dimension>写错（大到XFD1048576）', spoil: (good) => alteredSheet(good, (xml) => xml.replace(/<dimension [^>]*>/, '<dimension ref="A1:XFD1048576"/>')), told: null, counts: true },
  { says: 'XML名称带前缀（x:worksheet）', spoil: prefixed, told: null, counts: true },
  { says: '表下有20万行只有格式的空行', spoil: (good) => alteredSheet(good, addRows(ghosts(30, GHOSTS))), told: null, counts: true },
  { says: '20万行空行之下还有一个格', spoil: (good) => alteredSheet(good, addRows(`${ghosts(30, GHOSTS)}<row r="${30 + GHOSTS}">${text(`A${30 + GHOSTS}`, '附注')}</row>`)), told: null, counts: true },
  { says: '20万行空行，名称带前缀', spoil: (good) => prefixed(alteredSheet(good, addRows(ghosts(30, GHOSTS)))), told: null, counts: true },
  { says: '共享公式，引用到表外', spoil: (good) => alteredSheet(good, addRows('<row r="20"><c r="A20"><f t="shared" ref="A20:A22" si="0">E5-E4</f><v>1</v></c></row><row r="21"><c r="A21"><f t="shared" si="0"/><v>2</v></c></row><row r="22"><c r="A22"><f t="shared" si="7"/><v>3</v></c></row>')), told: null, counts: true },
  { says: '一行占满16384列', spoil: (good) => alteredSheet(good, addRows(`<row r="20">${Array.from({ length: 16_384 }, (_, index) => `<c r="${lettersOf(index + 1)}20"><v>1</v></c>`).join('')}</row>`)), told: null, counts: true },
  { says: '单元格的文字有32767个字符', spoil: (good) => alteredSheet(good, addRows(`<row r="20">${text('A20', '长'.repeat(32_767))}</row>`)), told: null, counts: true },
  { says: '表外的格是1E+308', spoil: (good) => alteredSheet(good, addRows('<row r="20"><c r="A20"><v>1e308</v></c><c r="B20"><v>-1e308</v></c></row>')), told: null, counts: true },
  { says: '填报格是1E+308', spoil: (good) => alteredSheet(good, (xml) => xml.replace(`<v>${OWN_FIGURE}</v>`, '<v>1e308</v>')), told: /./, counts: false },
  { says: '1904日期系统', spoil: (good) => altered(good, { 'xl/workbook.xml': (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>').replace(/<workbookPr (?!date1904)[^>]*>/, '') }), told: null, counts: true },
  { says: '循环引用的公式', spoil: (good) => alteredSheet(good, addRows('<row r="20"><c r="A20"><f>B20</f><v>0</v></c><c r="B20"><f>A20</f><v>0</v></c></row>')), told: null, counts: true },
  { says: '引用外部工作簿的公式', spoil: (good) => alteredSheet(good, addRows('<row r="20"><c r="A20"><f>[1]Sheet1!$A$1</f><v>7</v></c></row>')), told: null, counts: true },
  { says: 'DDE与超链接公式、以等号开头的文字', spoil: (good) => alteredSheet(good, addRows(`<row r="20"><c r="A20"><f>cmd|'/c calc'!A0</f><v>0</v></c><c r="B20"><f>HYPERLINK("http://example.com","点")</f><v>0</v></c>${text('C20', '=cmd|&apos;/c calc&apos;!A0')}</row>`)), told: null, counts: true },
  { says: '文字像方案里的标记', spoil: (good) => alteredSheet(good, addRows(`<row r="20">${text('A20', '{{两癌.累计完成}}{#正文}&lt;w:p/&gt;')}</row>`)), told: null, counts: true },
  { says: '带宏的.xlsm', extension: '.xlsm', spoil: (good) => pack({ ...unzipSync(good), 'xl/vbaProject.bin': strToU8('not a macro at all') }), told: null, counts: true },
  { says: '里面嵌着另一个压缩包', spoil: (good) => pack({ ...unzipSync(good), 'xl/embeddings/other.zip': pack({ 'a.xml': new Uint8Array(100_000) }) }), told: null, counts: true },
  { says: '.xls（旧格式）', extension: '.xls', spoil: (good) => resaved(good, 'biff8'), told: null, counts: true },
  { says: '.xlsb', extension: '.xlsb', spoil: (good) => resaved(good, 'xlsb'), told: null, counts: true },
  { says: '.ods', extension: '.ods', spoil: (good) => resaved(good, 'ods'), told: null, counts: true },
  { says: '扩展名是.et，内容是旧格式', extension: '.et', spoil: (good) => resaved(good, 'biff8'), told: null, counts: true },
  { says: '共享文字的序号、样式的序号都越界', spoil: (good) => alteredSheet(good, addRows('<row r="20"><c r="A20" t="s"><v>99999</v></c><c r="B20" s="9999"><v>1</v></c></row>')), told: /读不出来/, counts: false },
  { says: '5000处合并互相重叠', spoil: (good) => alteredSheet(good, (xml) => xml.replace(/<mergeCells[^>]*>/, `<mergeCells>${'<mergeCell ref="A30:F40"/>'.repeat(5000)}`)), told: null, counts: true },
];

function resaved(good: Uint8Array, bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.read(good, { type: 'array', cellFormula: true });
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

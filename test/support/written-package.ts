import fc from 'fast-check';
import { strToU8 } from 'fflate';

/** The entries of an .xlsx written by hand, now as programs write it, now in any way that XML allows. */
export type WrittenPackage = Record<string, Uint8Array>;

const often = <Value>(usual: Value, ...rare: readonly Value[]): fc.Arbitrary<Value> => fc.oneof({ weight: 300, arbitrary: fc.constant(usual) }, ...rare.map((one) => ({ weight: 1, arbitrary: fc.constant(one) })));
const attribute = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(value, often('"', "'"), often(' ', '  ', '\n')).map(([text, quote, gap]) => `${gap}${name}=${quote}${text}${quote}`);
const maybe = (one: fc.Arbitrary<string>, absent: number, present: number): fc.Arbitrary<string> => fc.oneof({ weight: absent, arbitrary: fc.constant('') }, { weight: present, arbitrary: one });
/** Now and then in another order. */
const inAnyOrder = (parts: readonly string[], shuffled: boolean): string => (shuffled ? [...parts].reverse() : parts).join('');
const gap = often('', '\n', '  ', '\t', '<!-- 说明 -->');

const TEXTS = ['数', '0', ' 前后 ', '&lt;甲&amp;', '&#20840;', '&#x4E2D;', '_x0041_', '_x000D_', '&amp;#65;', '&amp;lt;', 'a\r\nb', 'a\nb', '𠮷', '=1+1', '&quot;&apos;', '&nbsp;', '&#x20BB7;', '&#134071;', 'a\r\r\nb', '&lt;\r\n'];
const NUMBERS = ['0', '1', '-0', '-12.5', '1e5', '1E-3', '.5', '5.', '007', '+3', '123456789012345678901', '1.7976931348623157e308', '1e400', '0.1', '44074', '44074.5', ' 3 ', '3 4', '1,234', 'abc', 'NaN', 'Infinity', '0x10'];
const OTHERS = ['true', 'TRUE', 'false', '#N/A', '#DIV/0!', '#VALUE!', '#未知', '2020-08-31', '2020-08-31T12:00:00Z'];

const typeAndValue = fc.oneof(
  { weight: 120, arbitrary: fc.tuple(fc.constant('s'), fc.oneof({ weight: 400, arbitrary: fc.nat(5).map(String) }, { weight: 1, arbitrary: fc.constantFrom('99', '-1', '', '1.5', ' 1') })) },
  { weight: 120, arbitrary: fc.tuple(fc.constantFrom('', 'n'), fc.oneof(fc.constantFrom(...NUMBERS), fc.double({ noNaN: true }).map(String))) },
  { weight: 60, arbitrary: fc.tuple(fc.constant('str'), fc.oneof({ weight: 100, arbitrary: fc.constantFrom(...TEXTS.filter((text) => !/&#|_x|\r/.test(text)), '') }, { weight: 1, arbitrary: fc.constantFrom(...TEXTS) })) },
  { weight: 40, arbitrary: fc.tuple(fc.constant('b'), fc.constantFrom('0', '1', 'true', 'TRUE', '')) },
  { weight: 40, arbitrary: fc.tuple(fc.constant('e'), fc.constantFrom('#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '', '#数')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('', 'n', 's', 'str', 'b', 'e', 'd', 'inlineStr', 'x'), fc.constantFrom(...TEXTS, ...NUMBERS, ...OTHERS)) },
);
const value = (text: string): fc.Arbitrary<string> => fc.oneof({ weight: 400, arbitrary: fc.constant(`<v>${text}</v>`) }, { weight: 20, arbitrary: fc.constant('') }, ...['<v/>', '<v></v>', `<v xml:space="preserve">${text}</v>`, `<v >${text}</v >`, `<is><t>${text}</t></is>`, `<is><r><t>${text}</t></r><r><t>尾</t></r></is>`, `<v><![CDATA[${text}]]></v>`].map((one) => ({ weight: 1, arbitrary: fc.constant(one) })));
const FORMULAS = ['<f>SUM(A1:B2)</f>', '<f>IF(A1&lt;2,"甲&amp;乙",1)</f>', '<f ca="1">NOW()</f>', '<f aca="false">1+1</f>', '<f>_xlfn.CONCAT(A1)+_xlfn.CONCAT(B1)</f>', '<f/>', '<f></f>', '<f t="array" ref="A1:B1">A1*2</f>', '<f t="shared" ref="A1:A3" si="0">A1+1</f>', '<f t="shared" si="0"/>', '<f t="dataTable" ref="A1:B2" dt2D="0" r1="A1"/>', '<f>A1&#43;1</f>'];
const formula = fc.oneof({ weight: 200, arbitrary: fc.constant('') }, { weight: 50, arbitrary: fc.constantFrom(...FORMULAS.slice(0, 5)) }, { weight: 3, arbitrary: fc.constantFrom(...FORMULAS.slice(5)) });

const cellAt = (address: string): fc.Arbitrary<string> =>
  typeAndValue.chain(([type, text]) =>
    fc
      .record({
        r: maybe(attribute('r', often(address, 'A1', address.toLowerCase(), 'XFE3', 'B2')), 1, 500),
        s: maybe(attribute('s', fc.oneof({ weight: 400, arbitrary: fc.nat(4).map(String) }, { weight: 1, arbitrary: fc.constant('99') })), 1, 2),
        t: type === '' ? fc.constant('') : attribute('t', fc.constant(type)),
        extra: often('', ' ', ' cm="1"', ' ph="1"'),
        shuffled: often(false, true),
        formula,
        value: value(text),
        inner: gap,
        isEmpty: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
        swapped: often(false, true),
      })
      .map((one) => {
        const attributes = inAnyOrder([one.r, one.s, one.t], one.shuffled) + one.extra;
        const content = inAnyOrder([one.formula, one.value], one.swapped);
        return one.isEmpty ? `<c${attributes}/>` : `<c${attributes}>${one.inner}${content}</c>`;
      }),
  );

const rowAt = (number: number): fc.Arbitrary<string> =>
  fc
    .record({
      r: maybe(attribute('r', often(String(number), '1', '2', `${number}.0`)), 1, 500),
      look: fc.constantFrom('', '', '', ' spans="1:4"', ' ht="30" customHeight="1"', ' ht="15.75"', ' hidden="1"', ' hidden="true" ht="31"', ' hidden="0"', ' x14ac:dyDescent="0.25"'),
      columns: fc.subarray(['A', 'B', 'C', 'D'], { minLength: 0 }),
      disorder: often(false, true),
      between: gap,
      isClosed: often(false, true),
      isGhost: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    })
    .chain((one) => fc.tuple(...(one.disorder ? [...one.columns].reverse() : one.columns).map((column) => (one.isGhost ? fc.constant(`<c r="${column}${number}" s="3"/>`) : cellAt(`${column}${number}`)))).map((cells) => (one.isClosed ? `<row${one.r}${one.look}/>` : `<row${one.r}${one.look}>${cells.join(one.between)}</row>`)));

/** Formulas that are written once for several cells. */
const FILLED_DOWN = [
  '<row r="20"><c r="A20"><f t="shared" ref="A20:A21" si="0">B20+1</f><v>1</v></c></row><row r="21"><c r="A21"><f t="shared" si="0"/><v>2</v></c></row>',
  '<row r="20"><c r="A20"><f t="array" ref="A20:B20">C20:D20*2</f><v>1</v></c><c r="B20"><v>2</v></c></row>',
];

const worksheet: fc.Arbitrary<string> = fc
  .record({
    rows: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }).chain((numbers) => often(true, false).chain((inOrder) => fc.tuple(...(inOrder ? [...numbers].sort((one, other) => one - other) : numbers).map(rowAt)))),
    filled: fc.oneof({ weight: 30, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...FILLED_DOWN) }),
    between: gap,
    main: often('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    declaration: often('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', '', "<?xml version='1.0' encoding='utf-8'?>", '<!-- 说明 -->', '<?xml version="1.0"?>'),
    view: fc.constantFrom('', '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>', '<sheetViews><sheetView workbookViewId="0"><pane ySplit="600" state="split"/></sheetView></sheetViews>'),
    columns: fc.constantFrom('', '', '', '', '<cols><col min="1" max="2" width="12.5" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>', '<cols><col min="2" max="16384" width="10" hidden="true"/></cols>', '<cols><col min="1" max="1"/></cols>', "<cols><col min='1' max='1' width='8'/></cols>"),
    dimension: often('', '<dimension ref="A1"/>', '<dimension ref="A1:XFD1048576"/>', '<dimension ref="B2:C3"/>'),
    merges: fc.constantFrom('', '', '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>', '<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="C2:D9"/></mergeCells>', '<mergeCells><mergeCell ref="A1"/></mergeCells>'),
    protection: fc.constantFrom('', '', '<sheetProtection sheet="1"/>', '<sheetProtection sheet="0" objects="1"/>'),
    data: often('<sheetData>', '<sheetData >', '<sheetData xml:space="preserve">'),
  })
  .map((one) => `${one.declaration}<worksheet xmlns="${one.main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${one.dimension}${one.view}${one.columns}${one.rows.length === 0 ? '<sheetData/>' : `${one.data}${one.between}${one.rows.join(one.between)}${one.filled}</sheetData>`}${one.protection}${one.merges}</worksheet>`);

const item: fc.Arbitrary<string> = fc.constantFrom(...TEXTS).chain((text) =>
  fc.oneof(
    { weight: 200, arbitrary: fc.constant(`<si><t>${text}</t></si>`) },
    { weight: 40, arbitrary: fc.constantFrom(`<si><t xml:space="preserve"> ${text} </t></si>`, `<si><r><rPr><b/></rPr><t>${text}</t></r><r><t xml:space="preserve"> 尾</t></r></si>`, `<si><r><t>${text}</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si>`, `<si><r><t>${text}</t></r><rPh sb="0" eb="1"><t>kana</t></rPh><r><t>后</t></r><rPh sb="1" eb="2"><t>a</t></rPh><phoneticPr fontId="1"/></si>`) },
    { weight: 1, arbitrary: fc.constantFrom('<si/>', `<si><t>${text}</t><rPh sb="0" eb="1"><t>kana</t></rPh><phoneticPr fontId="1"/></si>`, '<si></si>', '<si><t/></si>', '<si><t></t></si>', `<si>\n  <t>${text}</t>\n</si>`, `<si><!-- 说明 --><t>${text}</t></si>`, `<si><r><t/></r><r><t>${text}</t></r></si>`, `<si ><t>${text}</t></si>`, `<si><t><![CDATA[${text}]]></t></si>`) },
  ),
);
const strings = fc.tuple(fc.array(item, { minLength: 6, maxLength: 6 }), gap).map(([items, between]) => `<?xml version="1.0" encoding="UTF-8"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="6" uniqueCount="6">${items.join(between)}</sst>`);

const FORMATS = ['0', '1', '9', '10', '14', '22', '49', '176', '177', '178'];
const format = fc.oneof({ weight: 100, arbitrary: fc.constantFrom(...FORMATS, '41', '') }, { weight: 1, arbitrary: fc.constantFrom('27', '57', '164', '200', '391', '392', '393', '999') });
const styles = fc
  .record({
    formats: fc.array(format, { minLength: 5, maxLength: 5 }),
    declared: often('<numFmts count="3"><numFmt numFmtId="176" formatCode="0.0&quot;人&quot;"/><numFmt numFmtId="177" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="178" formatCode="General"/></numFmts>', '', "<numFmts count='1'><numFmt numFmtId='176' formatCode='0.00'/></numFmts>", '<numFmts count="1"><numFmt formatCode="0.0%" numFmtId="176"/></numFmts>', '<numFmts count="1"><numFmt numFmtId="14" formatCode="m/d"/></numFmts>', '<numFmts count="1"><numFmt numFmtId="41" formatCode="_ * #,##0_ "/></numFmts>', '<numFmts count="1"><numFmt numFmtId="0" formatCode="0.00"/></numFmts>', '<numFmts count="1"><numFmt numFmtId="176" formatCode="[>=100]0;0.0"/></numFmts>', '<numFmts count="1"><numFmt formatCode="[>=100]0;0.0" numFmtId="176"/></numFmts>'),
    looks: fc.boolean(),
    hasFormats: often(true, false),
  })
  .map(({ formats, declared, looks, hasFormats }) => {
    const xfs = formats.map((number, index) => `<xf${number === '' ? '' : ` numFmtId="${number}"`} fontId="${index % 2}" fillId="0" borderId="0"${looks ? ' applyProtection="1"><alignment horizontal="center"/><protection locked="0"/></xf>' : '/>'}`);
    const cellXfs = hasFormats ? `<cellXfs count="5">${xfs.join('')}</cellXfs>` : '';
    return `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${declared}<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>${cellXfs}</styleSheet>`;
  });

const encoded = (text: string, encoding: 'plain' | 'bom' | 'utf16'): Uint8Array => {
  if (encoding === 'plain') return strToU8(text);
  if (encoding === 'bom') return strToU8(`\ufeff${text}`);
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
};

const sheetEntry = fc.record({
  xml: worksheet,
  name: fc.oneof({ weight: 100, arbitrary: fc.constantFrom('民生实事', '填报检查', 'A&amp;B', '_月报', '8月') }, { weight: 1, arbitrary: fc.constantFrom('&#34920;1', "县'区", 'a_x0041_') }),
  state: often('', ' state="hidden"', ' state="veryHidden"', ' state="visible"'),
  folder: often('worksheets/', '/xl/worksheets/', 'sheets/', '../xl/worksheets/', './worksheets/'),
  file: often('sheet', 'Sheet', '表', 'sheet one'),
  encoding: fc.oneof({ weight: 400, arbitrary: fc.constant('plain' as const) }, { weight: 1, arbitrary: fc.constantFrom('bom' as const, 'utf16' as const) }),
});

/** A whole package. */
export const writtenPackage: fc.Arbitrary<WrittenPackage> = fc
  .record({
    sheets: fc.uniqueArray(sheetEntry, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
    strings,
    styles,
    parts: fc.record({ strings: often('both', 'none', 'listed', 'there'), styles: often('both', 'none', 'listed', 'there') }),
    properties: often('', '<workbookPr/>', '<workbookPr date1904="1"/>', '<workbookPr date1904="false"/>', "<workbookPr date1904='1'/>"),
    view: often('<bookViews><workbookView activeTab="0"/></bookViews>', '', '<bookViews><workbookView activeTab="1"/></bookViews>', '<bookViews><workbookView/></bookViews>'),
    relation: often('r', 'rel'),
    dash: often('"', "'"),
    called: fc.record({ strings: often('sharedStrings.xml', 'strings.xml'), styles: often('styles.xml', 'style1.xml') }),
  })
  .map(({ sheets, parts, relation, dash, called, ...one }) => {
    const paths = sheets.map(({ folder, file }, index) => `${folder}${file}${index + 1}.xml`);
    const stored = paths.map((path) => (path.startsWith('/') ? path.slice(1) : path.startsWith('../') ? path.slice(3) : `xl/${path.replace(/^\.\//, '')}`));
    const listed = (name: keyof typeof parts): boolean => parts[name] === 'both' || parts[name] === 'listed';
    const there = (name: keyof typeof parts): boolean => parts[name] === 'both' || parts[name] === 'there';
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
    const override = (path: string, kind: string): string => `<Override PartName=${dash}/${path}${dash} ContentType="${type}${kind}+xml"/>`;
    const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const related = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`;
    return {
      '[Content_Types].xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${stored.map((path) => override(path, 'worksheet')).join('')}${listed('strings') ? override(`xl/${called.strings}`, 'sharedStrings') : ''}${listed('styles') ? override(`xl/${called.styles}`, 'styles') : ''}</Types>`),
      '_rels/.rels': strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
      'xl/workbook.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:${relation}="${kinds}">${one.properties}${one.view}<sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state} ${relation}:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${paths.map((path, index) => related(`rId${index + 1}`, 'worksheet', path)).join('')}${related('rId98', 'styles', called.styles)}${related('rId99', 'sharedStrings', called.strings)}</Relationships>`),
      ...(there('strings') && { [`xl/${called.strings}`]: strToU8(one.strings) }),
      ...(there('styles') && { [`xl/${called.styles}`]: strToU8(one.styles) }),
      ...Object.fromEntries(sheets.map(({ xml, encoding }, index) => [stored[index], encoded(xml, encoding)])),
    };
  });

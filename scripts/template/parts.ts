import { CHARACTER_SPACE, FONTS, FOOTER, HEAD, LINE, MARGIN, NAMESPACES, PAGE } from './page';
import { stylesPart } from './styles';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Every part of `report.docx`, by name. Tags in braces are filled by `write-report.ts`. */
export function templateParts(): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['officeDocument', 'word/document.xml', OFFICE],
      ['metadata/core-properties', 'docProps/core.xml', `${PACKAGE}/relationships`],
    ]),
    'docProps/core.xml': coreProperties(),
    'word/document.xml': document(),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml', OFFICE],
      ['settings', 'settings.xml', OFFICE],
      ['fontTable', 'fontTable.xml', OFFICE],
      ['footer', 'footer-odd.xml', OFFICE],
      ['footer', 'footer-even.xml', OFFICE],
    ]),
    'word/styles.xml': stylesPart(),
    'word/settings.xml': settings(),
    'word/fontTable.xml': fontTable(),
    'word/footer-odd.xml': footer('<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>'),
    'word/footer-even.xml': footer('<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>'),
  };
}

/** Two blank lines, title, a blank line, addressee, body, a blank line, signature and date. */
function document(): string {
  const blank = paragraph('YuebaoBlank', '');
  const body = [
    blank,
    blank,
    section('标题', paragraph('YuebaoTitle', '{@段}')),
    blank,
    section('主送', paragraph('YuebaoAddressee', '{@段}')),
    section('正文', paragraph('YuebaoBody', '{@段}')),
    inverse('正文', paragraph('YuebaoBody', '本期没有内容。')),
    blank,
    section('署名', paragraph('YuebaoSignature', '{@段}')),
    section('日期', paragraph('YuebaoDate', '{@段}')),
  ].join('');
  return `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${pageLayout()}</w:body></w:document>`;
}

function section(tag: string, content: string): string {
  return paragraph('YuebaoBody', `{#${tag}}`) + content + paragraph('YuebaoBody', `{/${tag}}`);
}

function inverse(tag: string, content: string): string {
  return paragraph('YuebaoBody', `{^${tag}}`) + content + paragraph('YuebaoBody', `{/${tag}}`);
}

function paragraph(style: string, text: string): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
}

function pageLayout(): string {
  return (
    '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>' +
    `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>` +
    `<w:pgMar w:top="${MARGIN.top}" w:right="${MARGIN.right}" w:bottom="${MARGIN.bottom}" w:left="${MARGIN.left}" w:header="851" w:footer="${FOOTER}" w:gutter="0"/>` +
    `<w:docGrid w:type="linesAndChars" w:linePitch="${LINE}" w:charSpace="${CHARACTER_SPACE}"/></w:sectPr>`
  );
}

/** `— 1 —`: 4号 half-width 宋体 with a dash each side. */
function footer(place: string): string {
  const run = (content: string) => `<w:r>${content}</w:r>`;
  const field =
    run('<w:fldChar w:fldCharType="begin"/>') +
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run('<w:t>1</w:t>') +
    run('<w:fldChar w:fldCharType="end"/>');
  const text = (words: string) => run(`<w:t xml:space="preserve">${words}</w:t>`);
  return `${HEAD}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="YuebaoPageNumber"/>${place}</w:pPr>${text('— ')}${field}${text(' —')}</w:p></w:ftr>`;
}

function settings(): string {
  return (
    `${HEAD}<w:settings ${NAMESPACES}><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>` +
    '<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridHorizontalSpacing w:val="158"/><w:drawingGridVerticalSpacing w:val="579"/>' +
    '<w:characterSpacingControl w:val="compressPunctuation"/>' +
    '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>' +
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
  );
}

function fontTable(): string {
  const entries = FONTS.map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`,
  );
  return `${HEAD}<w:fonts ${NAMESPACES}>${entries.join('')}</w:fonts>`;
}

function coreProperties(): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    '<dc:title>{题名}</dc:title></cp:coreProperties>'
  );
}

function contentTypes(): string {
  const overrides: readonly (readonly [string, string])[] = [
    ['/word/document.xml', `${WORD}.document.main+xml`],
    ['/word/styles.xml', `${WORD}.styles+xml`],
    ['/word/settings.xml', `${WORD}.settings+xml`],
    ['/word/fontTable.xml', `${WORD}.fontTable+xml`],
    ['/word/footer-odd.xml', `${WORD}.footer+xml`],
    ['/word/footer-even.xml', `${WORD}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [string, string, string])[]): string {
  const entries = targets.map(([type, target, base], index) => `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

import { fonts, type FontName, HEAD, LINE, NAMESPACES, size, TIGHTER, TITLE_LINE } from './page';

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly font?: FontName;
  readonly halfPoints?: number;
}

const TWO_CHARACTERS = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const FLUSH = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';

/** The styles that `write-report.ts` names; an official may change how each looks, not its id. */
const STYLES: readonly ParagraphStyle[] = [
  {
    id: 'YuebaoTitle',
    name: '公文标题',
    paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:line="${TITLE_LINE}" w:lineRule="exact"/>${FLUSH}<w:jc w:val="center"/>`,
    font: '方正小标宋简体',
    halfPoints: 44,
  },
  { id: 'YuebaoAddressee', name: '主送机关', paragraph: `${FLUSH}<w:jc w:val="left"/>` },
  { id: 'YuebaoBody', name: '公文正文', paragraph: TWO_CHARACTERS },
  { id: 'YuebaoLevel1', name: '公文一级标题', paragraph: `<w:keepNext/>${TWO_CHARACTERS}`, font: '黑体' },
  { id: 'YuebaoLevel2', name: '公文二级标题', paragraph: `<w:keepNext/>${TWO_CHARACTERS}`, font: '楷体_GB2312' },
  { id: 'YuebaoItem', name: '公文事项', paragraph: `<w:keepNext/>${TWO_CHARACTERS}` },
  {
    id: 'YuebaoSignature',
    name: '发文机关署名',
    paragraph: '<w:keepNext/><w:keepLines/><w:ind w:rightChars="200" w:right="640" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="right"/>',
  },
  {
    id: 'YuebaoDate',
    name: '成文日期',
    paragraph: '<w:keepLines/><w:ind w:rightChars="200" w:right="640" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="right"/>',
  },
  { id: 'YuebaoBlank', name: '空行', paragraph: `<w:keepNext/>${FLUSH}` },
  {
    id: 'YuebaoPageNumber',
    name: '公文页码',
    paragraph: `<w:spacing w:line="280" w:lineRule="exact"/>${FLUSH}`,
    font: '宋体',
    halfPoints: 28,
  },
];

/** Character properties of the whole document: 3号 仿宋. */
const DEFAULTS =
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋_GB2312')}<w:kern w:val="2"/>${size(32)}` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>';

/**
 * The 28 characters a line come from the characters' own spacing, off the page's grid: LibreOffice gives a 16 pt
 * character two cells of a 15.793 pt grid. No gap is put between Chinese and digits. The font stands here too: LibreOffice measures by this style alone.
 */
const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
  `<w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${LINE}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr>${fonts('仿宋_GB2312')}<w:spacing w:val="${TIGHTER}"/>${size(32)}</w:rPr></w:style>`;

export function stylesPart(): string {
  return `${HEAD}<w:styles ${NAMESPACES}>${DEFAULTS}${NORMAL}${STYLES.map(styleElement).join('')}</w:styles>`;
}

function styleElement({ id, name, paragraph, font, halfPoints }: ParagraphStyle): string {
  const run = `${font ? fonts(font) : ''}${halfPoints ? `<w:spacing w:val="0"/>${size(halfPoints)}` : ''}`;
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr>${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`
  );
}

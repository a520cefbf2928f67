/** Lengths in twips (1/20 pt). GB/T 9704-2012: A4, text block 156 × 225 mm, 22 lines of 28 characters. */
export const PAGE = { width: 11906, height: 16838 };
export const MARGIN = { top: 2098, left: 1588, bottom: 1984, right: 1474 };
export const LINE = 579;
export const TITLE_LINE = 680;
/** Brings 16 pt down to 15.793 pt a character, in 1/4096 pt. */
export const CHARACTER_SPACE = -848;
/** The dash of the page number stands 7 mm below the text block: bottom edge of its line, from the page's. */
export const FOOTER = 1446;

/** Added after each character of the body, in twips: 28 × 15.7 pt fit the line of 442.2 pt, which justifying fills. */
export const TIGHTER = -6;

/** A font with the ones that may stand in for it; `eastAsia` is always named, Word ignores the Latin one for Chinese. */
export const FONTS = [
  { name: '仿宋_GB2312', instead: 'FangSong', family: 'modern' },
  { name: '楷体_GB2312', instead: 'KaiTi', family: 'modern' },
  { name: '黑体', instead: 'SimHei', family: 'swiss' },
  { name: '方正小标宋简体', instead: 'SimSun', family: 'roman' },
  { name: '宋体', instead: 'SimSun', family: 'roman' },
] as const;

export type FontName = (typeof FONTS)[number]['name'];

export function fonts(name: FontName): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

/** Font size in half-points. */
export function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

import type { CellStyle } from '../grid';
import type { Tier } from '../finding';
import type { Standing } from '../rollup/summary';

/** How the result sheets look: one calm hand for all of them. */
export const TITLE: CellStyle = { font: '黑体', size: 16, bold: true, align: 'center' };
export const LEAD: CellStyle = { font: '仿宋', size: 11, align: 'left', wrap: true };
export const HEADING: CellStyle = { font: '黑体', size: 11, align: 'center', wrap: true, border: 'thin', fill: 'D9E5F2' };
export const BODY: CellStyle = { font: '仿宋', size: 11, border: 'thin' };
export const NUMBER: CellStyle = { ...BODY, align: 'right' };
export const WORDS: CellStyle = { ...BODY, align: 'left', wrap: true };
/** A text that stays on its line, in tables of very many rows. */
export const LINE: CellStyle = { ...BODY, align: 'left' };
export const MIDDLE: CellStyle = { ...BODY, align: 'center', wrap: true };
export const TOTAL: CellStyle = { ...NUMBER, bold: true, fill: 'EEF3F8' };
/** A figure that was changed so that others add up. */
export const ADJUSTED: CellStyle = { ...NUMBER, bold: true, fill: 'FFF2CC' };
export const QUIET: CellStyle = { ...MIDDLE, color: '7F7F7F' };

const RED = 'C00000';
const AMBER = 'B45F06';

/** The word itself says it; the colour only helps to find it. */
export const TIER_LOOK: Readonly<Record<Tier, CellStyle>> = {
  强制: { ...MIDDLE, bold: true, color: RED },
  核实: { ...MIDDLE, bold: true, color: AMBER },
  提示: MIDDLE,
};

export const STANDING_LOOK: Readonly<Record<Standing, CellStyle>> = {
  已报: MIDDLE,
  迟报: { ...MIDDLE, color: AMBER },
  未报: { ...MIDDLE, bold: true, color: RED },
  退回: { ...MIDDLE, bold: true, color: RED },
};

/** A figure that the official left out of the totals. */
export const LEFT_OUT: CellStyle = { ...MIDDLE, color: RED };

/** A line that says that a sheet, or a part of it, does not count. */
export const SENT_BACK: CellStyle = { font: '黑体', size: 12, bold: true, color: RED };

export const WRONG: CellStyle = { fill: 'F8CBAD', color: RED };

/** How a number is written: digits first, then what stands behind them. */
export interface NumberFormat {
  /** 第 or nothing. */
  readonly prefix: string;
  readonly digits: 'arabic' | 'chinese';
  readonly grouped: boolean;
  /** Whole digits at least: `00` writes 05. */
  readonly wholeDigits: number;
  readonly fewestDecimals: number;
  readonly mostDecimals: number;
  readonly sign: '' | '%' | '‰';
  /** A unit such as 万, 亿元, 个百分点, or any words. */
  readonly suffix: string;
}

const SHAPE = /^(第?)(?:(中文数字)|(#,##)?(0+|#)(?:\.(0*)(#*))?)([%‰]?)([^0-9#%‰{}|]*)$/;

/** Whole numbers as they are, else at most two decimals. */
const GENERAL = '0.##';

/** Reads a number format: `0`, `0.00`, `#,##0`, `0.00%`, `0.##`, `中文数字`, each optionally followed by a unit. Null: none of these. */
export function parseNumberFormat(text: string): NumberFormat | null {
  const match = SHAPE.exec(text === '' || /^general$/i.test(text) ? GENERAL : text);
  if (!match) return null;
  const [, prefix = '', chinese, grouping, whole = '', zeros = '', hashes = '', sign = '', suffix = ''] = match;
  if (sign !== '' && isPercentagePoint(suffix)) return null;
  return {
    prefix,
    digits: chinese ? 'chinese' : 'arabic',
    grouped: grouping !== undefined,
    wholeDigits: chinese || whole === '#' ? 0 : whole.length,
    fewestDecimals: zeros.length,
    mostDecimals: chinese ? 2 : zeros.length + hashes.length,
    sign: sign === '%' || sign === '‰' ? sign : '',
    suffix: suffix.replace(/"/g, ''),
  };
}

/** 百分点 or 个百分点: a difference of two rates, times a hundred. */
export function isPercentagePoint(suffix: string): boolean {
  return /^个?百分点/.test(suffix);
}

import type { Indicator } from '../scheme/indicator';

/** The Excel number format of an indicator's or a list column's cell; '@' for texts and states. */
export function slotFormat(indicator: Pick<Indicator, 'type' | 'decimals'>): string {
  switch (indicator.type) {
    case '个数':
    case '金额':
      return withDecimals(indicator.decimals);
    case '比率':
      return `${withDecimals(indicator.decimals)}%`;
    case '日期':
      return 'yyyy"年"m"月"d"日"';
    case '状态':
    case '文本':
      return '@';
  }
}

function withDecimals(decimals: number): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
}

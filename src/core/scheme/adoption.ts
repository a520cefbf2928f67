import type { Source } from '../figure/figure';

/** 采用方式: 本期 as it came; 沿用上期 what the history has of the period before; 不计入 not at all; 带问题采用 in spite of its 强制 findings. */
export type Way = '本期' | '沿用上期' | '不计入' | '带问题采用';

/** How a unit counts in this round, as the city's official chose it, with who chose it, when and why. */
export interface Adoption {
  /** Unit code. */
  readonly unit: string;
  readonly way: Way;
  readonly by: string;
  /** 9月5日16时30分, or as typed where that states no certain day. */
  readonly at: string;
  readonly reason: string;
  readonly source: Source;
}

/** The same, not yet put down in a sheet. */
export type ChosenWay = Omit<Adoption, 'source'>;

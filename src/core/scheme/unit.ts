export type UnitKind = '县区' | '开发区' | '市本级' | '调整';

/** 单位. `from` and `until` are period codes, both included; null: no bound. */
export interface Unit {
  /** GB/T 2260 or the city's own code. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** Aliases and former names, by which a file or header may call it. */
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  /** The code of the unit it was merged into. */
  readonly mergedInto: string | null;
  readonly kind: UnitKind;
  readonly ranked: boolean;
  readonly order: number;
}

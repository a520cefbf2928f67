/** 市州 and 乡镇 are the units of a province's and a county's own round. 调整 takes what belongs to no other unit. */
export type UnitKind = '县区' | '开发区' | '市本级' | '调整' | '市州' | '乡镇';

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
  /** 上级: the code of the unit that it belongs to and that reports its row, as a county does a township's; null: it stands directly under the city. */
  readonly parent: string | null;
  readonly kind: UnitKind;
  readonly ranked: boolean;
  readonly order: number;
}

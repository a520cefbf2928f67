/** Where a self-test ran, as the host says of itself. */
export interface SelftestAbout {
  /** Of the product. */
  readonly yuebao: string;
  /** `Excel`. */
  readonly host: string;
  /** `PC`, `Mac`, `OfficeOnline`. */
  readonly platform: string;
  readonly version: string;
  /** The requirement sets that the host says it has: `ExcelApi 1.14`. */
  readonly sets: readonly string[];
  /** ISO day; told by whoever runs it. */
  readonly date?: string;
}

/** `notCompared`: the case is about what the host cannot tell. `notRun`: it was stopped before. */
export type CaseResult = 'passed' | 'failed' | 'notCompared' | 'notRun';

export interface CaseReport {
  readonly group: string;
  readonly name: string;
  readonly result: CaseResult;
  readonly where?: string;
  readonly expected?: string;
  readonly found?: string;
  /** Names of what the host cannot tell. */
  readonly untold?: readonly string[];
}

/** Plain data, to be saved as JSON. */
export interface SelftestReport {
  readonly schema: 1;
  readonly about: SelftestAbout;
  /** Why nothing was run; null where it was. */
  readonly refused: string | null;
  readonly counts: Readonly<Record<CaseResult, number>>;
  readonly cases: readonly CaseReport[];
  /** Sheets that could not be taken away again. */
  readonly left: readonly string[];
}

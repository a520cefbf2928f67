import type { Rules } from './oracle/judge-rules';
import type { Standing } from './oracle/standing';
import type { Numbers } from './oracle/unit-figures';
import type { Tables } from './tables';

/** A form as it is drawn: its sheet, the table that it is drawn from, and how it looks. */
export interface FormDesign {
  readonly sheet: string;
  readonly table: string;
  readonly widths: readonly number[];
  /** First and last row of headings, and last row of the body. */
  readonly headings: readonly [number, number];
  readonly bodyEnds: number;
}

/** The period before, of which history.xlsx has the figures. */
export interface SamplePast {
  readonly period: string;
  /** What its files were called: 兰山区 → 兰山区7月份报表.xlsx. */
  fileOf(unit: string): string;
  readonly total: string;
}

/** The rules of sheet 审核 as plain arithmetic, written from their 说明 and not from their 公式. */
export interface SampleRules {
  readonly county: Rules;
  readonly cityOwn: Rules;
  readonly wholeCity: Rules;
  /** Where a rule points: its leading indicator. */
  readonly leading: Readonly<Record<string, string>>;
}

/** A sample round: its tables and what about it is no table. */
export interface Sample {
  /** Its folder under assets/samples. */
  readonly folder: string;
  readonly tables: Tables;
  readonly period: string;
  /** As the heads of the forms say it. */
  readonly periodShown: string;
  readonly periodEnd: string;
  readonly deadline: string;
  readonly past: SamplePast;
  readonly forms: readonly FormDesign[];
  readonly rules: SampleRules;
  /** What the report must say with figures. */
  readonly sentences?: (city: Numbers, standing: ReadonlyMap<string, Standing>) => readonly string[];
}

import type { RunJson } from '../support/round-folder';
import type { Measured } from './run-measured';

/** What a run printed, as people read it. */
export interface Told {
  readonly error: string | null;
  readonly json: RunJson | null;
}

export function toldBy({ stdout }: Measured): Told {
  const printed = stdout.startsWith('{') ? (JSON.parse(stdout) as RunJson & { error?: { what: string; why: string; next: string } }) : null;
  if (printed?.error) return { error: `${printed.error.what}：${printed.error.why}。${printed.error.next}。`, json: null };
  return { error: null, json: printed };
}

/** The findings of which one of the texts names the file or unit, as text. */
export function findingsOf(json: RunJson, about: (finding: RunJson['findings'][number]) => boolean): string[] {
  return json.findings.filter(about).map(({ code, tier, message, next }) => `${code}（${tier}）${message}${next}`);
}

/** A unit's figure of the one indicator that is filled in. */
export function filledIn(json: RunJson, unit: string | null): string | null {
  return json.figures.find((one) => one.indicator === '两癌.累计完成' && one.unit === unit)?.value ?? null;
}

import type { Finding } from '../core/finding';
import type { JudgedExplanation } from '../core/validation/explanation-gate/unit-explanations';
import { tellFinding, tellPhrase } from '../language/tell-finding';
import { speechOf, type Speech } from './speech';

/** A finding as `--json` prints it, in the language asked for; `explanation` is there where the unit wrote one. */
export function findingJson(finding: Finding, { lang }: Pick<Speech, 'lang'> = speechOf('zh-CN'), explained: JudgedExplanation | null = null) {
  const { id, code, rule, tier, unit, file, sheet, cell, message, gap, cause, next } = tellFinding(finding, lang);
  const explanation = explained === null ? undefined : { ...explained, why: explained.why === null ? null : tellPhrase(explained.why, lang) };
  return { id, code, rule, tier, unit, file, sheet, cell, message, gap, cause, next, explanation };
}

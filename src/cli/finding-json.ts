import type { Finding } from '../core/finding';
import { speechOf, type Speech } from './speech';
import { tellFinding } from './tell-finding';

/** A finding as `--json` prints it, in the language asked for. */
export function findingJson(finding: Finding, { lang }: Pick<Speech, 'lang'> = speechOf('zh-CN')) {
  const { id, code, rule, tier, unit, file, sheet, cell, message, gap, cause, next } = tellFinding(finding, lang);
  return { id, code, rule, tier, unit, file, sheet, cell, message, gap, cause, next };
}

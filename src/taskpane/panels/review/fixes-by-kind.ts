import type { Finding } from '../../../core/finding';
import type { Fix, FixKind } from '../../../core/validation/fixes/fix';

/** Fixes of one kind, in their order. */
export interface KindOfFixes {
  readonly kind: FixKind;
  readonly fixes: readonly Fix[];
}

const KINDS: readonly FixKind[] = ['全角', '空格', '文本数字', '计量单位', '重算'];

export function fixesByKind(fixes: readonly Fix[]): KindOfFixes[] {
  return KINDS.map((kind) => ({ kind, fixes: fixes.filter((one) => one.kind === kind) })).filter((one) => one.fixes.length > 0);
}

/** The fix that a finding asks for; of two entries of a list the findings have one id. */
export function fixTeller(fixes: readonly Fix[]): (finding: Pick<Finding, 'id' | 'cell'>) => Fix | null {
  const known = new Map(fixes.flatMap((fix) => fix.findings.map((id): [string, Fix] => [`${id} ${fix.at.cell}`, fix])));
  return ({ id, cell }) => known.get(`${id} ${cell}`) ?? null;
}

/** What is offered beside what was chosen already. */
export function fixesLeft(offered: readonly Fix[], chosen: readonly Fix[]): readonly Fix[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return ids.size === 0 ? offered : offered.filter(({ id }) => !ids.has(id));
}

import { findingKind, raise, type Finding, type Place } from '../finding';

/** Entries of a list of which the same is said are told one by one up to this many. */
const TOLD_AT_MOST = 20;

export const furtherEntries = findingKind({
  code: 'V025',
  name: '清单里其余各行',
  tier: '核实',
  message: '清单“{清单}”还有{行数}行也是这样：{意见}。',
  reason: '清单很长时，同一种问题逐行列出二十行，其余只报行数，免得把别的意见淹没。',
  next: '照已列出的各行核对整张清单。',
});

/** The first twenty as they are, and one finding, of the same tier, for how many more there are. */
export function toldEntries(
  findings: readonly Finding[],
  { list, says, place }: { readonly list: string; readonly says: string; readonly place: Place },
): Finding[] {
  const told = findings.slice(0, TOLD_AT_MOST);
  const [first] = findings;
  const more = findings.length - told.length;
  if (!first || more === 0) return told;
  const particulars = { tier: first.tier, ...(first.rule !== undefined && { rule: first.rule }) };
  const further = raise(furtherEntries, { 清单: list, 行数: String(more), 意见: says }, { place: { ...place, indicators: [list, says] }, particulars });
  return [...told, { ...further, indicators: [] }];
}

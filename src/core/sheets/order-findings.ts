import { fromAddress } from '../address';
import type { Finding, Tier } from '../finding';
import type { Unit } from '../scheme/unit';

export const TIERS: readonly Tier[] = ['强制', '核实', '提示'];

/** What must be put right first; then by unit in the order of the scheme, what is the city's or the scheme's own last; then by code where it has no unit, by place where it has. */
export function orderFindings(findings: readonly Finding[], units: readonly Unit[]): Finding[] {
  const orders = new Map(units.map(({ name }, index) => [name, index]));
  const keyed = findings.map((finding) => ({ finding, key: keyOf(finding, orders) }));
  return keyed.sort((one, other) => compare(one.key, other.key)).map(({ finding }) => finding);
}

type Key = readonly (number | string)[];

function keyOf({ tier, unit, code, file = '', sheet = '', cell = '' }: Finding, orders: ReadonlyMap<string, number>): Key {
  const { row, column } = fromAddress(cell.split(':')[0] ?? '') ?? { row: 0, column: 0 };
  const place = [file, sheet, row, column];
  const owner = unit === undefined ? undefined : orders.get(unit);
  return [TIERS.indexOf(tier), owner ?? orders.size, ...(owner === undefined ? [code] : []), ...place];
}

/** Keys of one tier and owner have the same shape. */
function compare(one: Key, other: Key): number {
  for (let index = 0; index < one.length; index += 1) {
    const [left, right] = [one[index], other[index]];
    if (left === right || left === undefined || right === undefined) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

import type { Adoption } from './adoption';
import type { Round } from './round';
import type { Unit } from './unit';

/** How a unit counts: as chosen for it, else for the unit that it belongs to; null where nobody chose. */
export function findAdoption(unit: Pick<Unit, 'code' | 'parent'>, { adoptions, scheme }: Pick<Round, 'adoptions' | 'scheme'>): Adoption | null {
  if (adoptions.length === 0) return null;
  const passed = new Set<string>();
  let at: Pick<Unit, 'code' | 'parent'> | undefined = unit;
  while (at && !passed.has(at.code)) {
    const { code, parent }: Pick<Unit, 'code' | 'parent'> = at;
    const own = adoptions.find((one) => one.unit === code);
    if (own) return own;
    passed.add(code);
    at = scheme.units.find((one) => one.code === parent);
  }
  return null;
}

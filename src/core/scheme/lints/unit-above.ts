import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';
import type { Unit } from '../unit';

const kind = findingKind({
  code: 'T051',
  name: '上级不成立',
  tier: '强制',
  message: '{unit}的上级“{above}”{problem}。',
  reason: '下级的数由上级的表代报，并逐级汇总；上级不成立，数就没有去处，或者重复计算。',
  next: '改正“上级”；直接属于本地区的单位空着。',
});

/** A unit above that cannot be: one without area, one in a circle, one of other years. A name that nobody has is T014. */
export const unitAbove: Lint = {
  kind,
  find: ({ units }) => {
    const byCode = new Map(units.map(({ value }) => [value.code, value]));
    return units.flatMap(({ value: unit, at }) => {
      const above = unit.parent === null ? undefined : byCode.get(unit.parent);
      const problem = above && problemOf(unit, above, byCode);
      if (problem) return [raise(kind, { unit: unit.name, above: above.name, problem }, { place: at('上级') })];
      const gap = above && gapOf(unit, above);
      return gap ? [raise(kind, { unit: unit.name, above: above.name, problem: gap }, { place: at('上级'), particulars: { tier: '核实' } })] : [];
    });
  },
};

function problemOf(unit: Unit, above: Unit, units: ReadonlyMap<string, Unit>): string | null {
  if (above.code === unit.code) return '是它自己';
  if (above.kind === '市本级' || above.kind === '调整') return `的类别是${above.kind}，没有下级`;
  if (isInCircle(unit, units)) return '又是它的下级，绕成了一圈';
  const apart = (unit.until !== null && above.from !== null && unit.until < above.from) || (above.until !== null && unit.from !== null && above.until < unit.from);
  return apart ? '与它不在同一时期' : null;
}

/** The unit is there when the one above it is not: nobody reports its row then. */
function gapOf(unit: Unit, above: Unit): string | null {
  if (above.until !== null && (unit.until === null || unit.until > above.until)) return `只到${above.until}，此后没有单位代报它的数`;
  if (above.from !== null && (unit.from === null || unit.from < above.from)) return `从${above.from}才有，此前没有单位代报它的数`;
  return null;
}

function isInCircle(unit: Unit, units: ReadonlyMap<string, Unit>): boolean {
  const passed = new Set<string>();
  for (let at: Unit | undefined = unit; at && !passed.has(at.code); at = at.parent === null ? undefined : units.get(at.parent)) {
    if (at.parent === unit.code) return true;
    passed.add(at.code);
  }
  return false;
}

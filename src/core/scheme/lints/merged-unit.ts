import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';
import type { Unit } from '../unit';

const kind = findingKind({
  code: 'T063',
  name: '并入不成立',
  tier: '强制',
  message: '{unit}的“并入”{problem}。',
  reason: '并入以后，它的数归到并入的单位；并入前后都报，同一个数就会算两次。',
  next: '填写它的截止期，改正“并入”；没有并入的空着。',
});

/** A unit merged into itself, in a circle, or one that goes on reporting after it was merged. A name that nobody has is T014. */
export const mergedUnit: Lint = {
  kind,
  find: ({ units }) => {
    const byCode = new Map(units.map(({ value }) => [value.code, value]));
    return units.flatMap(({ value: unit, at }) => {
      const into = unit.mergedInto === null ? undefined : byCode.get(unit.mergedInto);
      const problem = into && problemOf(unit, into, byCode);
      return problem ? [raise(kind, { unit: unit.name, problem }, { place: at('并入') })] : [];
    });
  },
};

function problemOf(unit: Unit, into: Unit, units: ReadonlyMap<string, Unit>): string | null {
  if (into.code === unit.code) return '写的是它自己';
  if (comesBack(unit, units)) return `绕成了一圈：${into.name}又并入它`;
  return unit.until === null ? `写了${into.name}，却没有填截止期` : null;
}

function comesBack(unit: Unit, units: ReadonlyMap<string, Unit>): boolean {
  const passed = new Set<string>();
  for (let at: Unit | undefined = unit; at && !passed.has(at.code); at = at.mergedInto === null ? undefined : units.get(at.mergedInto)) {
    if (at.mergedInto === unit.code) return true;
    passed.add(at.code);
  }
  return false;
}

import type { Unit } from '../scheme/unit';

/** What to call units of such kinds: 乡镇 or 市州 where all are, 县区 of counties and zones, else 单位. */
export function classOf(units: readonly Unit[]): '县区' | '乡镇' | '市州' | '单位' {
  const [kind] = units.map((unit) => unit.kind);
  if ((kind === '乡镇' || kind === '市州') && units.every((unit) => unit.kind === kind)) return kind;
  return units.every((unit) => unit.kind === '县区' || unit.kind === '开发区') ? '县区' : '单位';
}

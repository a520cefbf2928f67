import type { Sample } from '../sample';
import { field } from '../tables';
import type { Rules } from './judge-rules';

export function unitNames({ tables }: Sample): string[] {
  return tables.records('units').map((row) => field(row, '名称'));
}

export function kindOfUnit(unit: string, { tables }: Sample): string {
  return field(tables.records('units').find((row) => field(row, '名称') === unit) ?? {}, '类别');
}

/** The rules over a unit's own figures. */
export function rulesFor(unit: string, sample: Sample): Rules {
  return kindOfUnit(unit, sample) === '市本级' ? sample.rules.cityOwn : sample.rules.county;
}

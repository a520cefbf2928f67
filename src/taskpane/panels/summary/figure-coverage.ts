import { classOf } from '../../../core/narrative/class-of';
import { collapsed } from '../../../core/narrative/collapsed';
import { isAdjustment } from '../../../core/rollup/adjustments';
import { isCarried } from '../../../core/rollup/is-carried';
import type { CityFigure } from '../../../core/rollup/summary';
import type { Round } from '../../../core/scheme/round';
import type { Unit } from '../../../core/scheme/unit';

/** Of whom a city figure is. Names in the scheme's order; `city`: the city-level body gives it alone. */
export interface FigureCoverage {
  readonly of: 'units' | 'city' | 'nobody';
  readonly counted: number;
  /** What they are called together. */
  readonly kind: '县区' | '乡镇' | '市州' | '单位';
  readonly lacking: readonly string[];
  readonly notApplicable: readonly string[];
  /** Those of the counted whose figure is the period's before. */
  readonly carried: readonly string[];
  /** An adjustment (调整) is in it. */
  readonly adjusted: boolean;
}

export function figureCoverage({ contributions, lacking, notApplicable }: Pick<CityFigure, 'contributions' | 'lacking' | 'notApplicable'>, round: Round): FigureCoverage {
  const units = distinct(contributions.map(({ unit }) => unit));
  const counted = units.filter((unit) => !isAdjustment(unit));
  const asked = [...counted, ...lacking, ...notApplicable];
  const names = (some: readonly Unit[]): string[] => collapsed(distinct(some), round).map(({ name }) => name);
  return {
    of: asked.length === 0 ? 'nobody' : asked.every(({ kind }) => kind === '市本级') ? 'city' : 'units',
    counted: counted.length,
    kind: classOf(asked),
    lacking: names(lacking),
    notApplicable: names(notApplicable),
    carried: names(contributions.filter((one) => isCarried(one, round)).map(({ unit }) => unit)),
    adjusted: units.length > counted.length,
  };
}

function distinct(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [unit.code, unit])).values()];
}

import type { CityFigure } from '../rollup/summary';
import type { Indicator } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';

/** A figure that is to be rolled up in a cell: the city's, or that of a unit with others under it. */
export interface RolledUp {
  readonly indicator: Indicator;
  /** Null: the city. */
  readonly unit: Unit | null;
  readonly rolled: CityFigure;
  /** The sheet of the cell. */
  readonly here: string;
}

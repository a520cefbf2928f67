import type { Edit } from '../edit';
import type { Grid } from '../grid';
import type { Round } from '../scheme/round';
import { adoptionRows } from './adoption-rows';
import type { Choices } from './choices';
import type { CityWorkbook } from './city-workbook';
import { explanationRows } from './explanation-rows';
import { gridAfter } from './grid-after';
import type { Decided } from './workbook-change';

/** What the official decided, as it is to stand in the user's own sheets, and these sheets as they will be. */
export interface Decisions {
  readonly edits: readonly Edit[];
  readonly decided: readonly Decided[];
  readonly adoptions: Grid | null;
  readonly explanations: Grid | null;
}

/** Puts choices down in 采用方式 and 核实说明. A choice that stands there already changes nothing. */
export function decide(city: CityWorkbook, { ways, explanations }: Pick<Choices, 'ways' | 'explanations'>, round: Pick<Round, 'scheme' | 'period'>): Decisions {
  const chosen = adoptionRows(city.adoptions, ways, round);
  const given = explanationRows(city.explanations, explanations, city.foreign.map(({ name }) => name));
  return {
    edits: [...chosen.edits, ...given.edits],
    decided: [...chosen.decided, ...given.decided],
    adoptions: gridAfter(city.adoptions, chosen.edits),
    explanations: gridAfter(city.explanations, given.edits),
  };
}

import type { Finding } from '../finding';
import type { Grid } from '../grid';
import type { ChosenWay } from '../scheme/adoption';
import { readAdoptions } from '../scheme/read-adoptions';
import type { Round } from '../scheme/round';

/** A table 采用方式 that came as a file of its own. */
export interface AdoptionTable {
  readonly file: string;
  readonly sheets: readonly Grid[];
}

/** What the table says of the round's units, before anything that was chosen since. */
export function withToldWays(chosen: readonly ChosenWay[], table: AdoptionTable | undefined, round: Round | null): { readonly ways: readonly ChosenWay[]; readonly findings: readonly Finding[] } {
  const [sheet] = table?.sheets ?? [];
  if (!table || !sheet || !round) return { ways: chosen, findings: [] };
  const { value, findings } = readAdoptions(sheet, table.file, round);
  return { ways: [...value.map(({ unit, way, by, at, reason }) => ({ unit, way, by, at, reason })), ...chosen], findings };
}

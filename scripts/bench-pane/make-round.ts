import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../src/core/grid';
import { generateRounds } from '../bench/generate-rounds';
import { schemeSheets } from '../bench/scheme-sheets';

export const COUNTIES = 15;

/** A city's workbook before its first roll-up, and what its counties sent, as a folder. */
export interface BenchRound {
  readonly sheets: readonly Grid[];
  /** As the command line takes it. */
  readonly folder: string;
  readonly files: readonly string[];
}

export async function makeRound(below: string): Promise<BenchRound> {
  const rounds = await generateRounds(below, [COUNTIES], () => undefined);
  const folder = rounds.get(COUNTIES) ?? '';
  const sent = join(folder, 'submissions');
  return { sheets: schemeSheets(COUNTIES), folder, files: readdirSync(sent).sort().map((name) => join(sent, name)) };
}

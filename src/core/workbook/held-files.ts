import type { ReceivedFile } from '../form/submission';
import type { Scheme } from '../scheme/scheme';
import type { RoundResult } from '../sheets/round-result';
import type { WorkbookState } from './city-workbook';

/** A file that travels with the city workbook. */
export interface HeldFile {
  readonly file: string;
  /** The name of the unit that sent it; null where nothing tells. */
  readonly unit: string | null;
}

/** The files of a workbook as it was opened, each the unit's whose cells were written from it. */
export function heldFiles({ files, written }: Pick<WorkbookState, 'files' | 'written'>, scheme: Scheme): HeldFile[] {
  return named(files, written.map(({ unit, from }) => [from.file, nameOf(unit, scheme)]));
}

/** The files of a round that was worked out. */
export function filesOfRound(files: readonly ReceivedFile[], { round: { scheme }, collection: { submissions, superseded }, findings }: RoundResult): HeldFile[] {
  const told = findings.flatMap(({ file, unit }): [string, string][] => (file !== undefined && unit !== undefined ? [[file, unit]] : []));
  return named(files, [...told, ...[...superseded, ...submissions].map(({ file, sender }): [string, string] => [file, nameOf(sender, scheme)])]);
}

/** What is told last holds. */
function named(files: readonly ReceivedFile[], told: readonly (readonly [file: string, unit: string])[]): HeldFile[] {
  const units = new Map(told);
  return files.map(({ file }) => ({ file, unit: units.get(file) ?? null }));
}

function nameOf(unit: string, { units }: Scheme): string {
  return units.find(({ code }) => code === unit)?.name ?? unit;
}

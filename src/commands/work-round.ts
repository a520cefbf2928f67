import type { Finding } from '../core/finding';
import type { ReceivedFile } from '../core/form/submission';
import type { RoundResult } from '../core/sheets/round-result';
import type { Correction } from '../core/workbook/city-workbook';
import { correctionFindings, correctionsIn, withCorrections } from '../core/workbook/corrections';
import { fixesOf } from '../core/validation/fixes-of';
import type { Fix } from '../core/validation/fixes/fix';
import { editedRound } from '../core/workbook/edited-round';
import { givenExplanations } from '../core/workbook/explanation-rows';
import { withFixes } from '../core/workbook/fix-corrections';
import type { Arrival } from '../core/workbook/plan-sheets';
import { readCityWorkbook } from '../core/workbook/read-city-workbook';
import { withoutStaleResults } from '../core/workbook/stale-results';
import { type RunOutcome, runStages } from '../run';
import type { Desk } from './desk';
import { breathe, drive, pause } from './drive';
import { openCity } from './open-city';
import type { Refused } from './refused';
import type { RoundRequest } from './round-request';

export type { RoundRequest };

/** A round of the open workbook, worked out. */
export interface WorkedRound extends Arrival {
  readonly kind: 'worked';
  /** What else can be put right in the files without asking anybody. */
  readonly fixes: readonly Fix[];
  /** Nobody chose the period: the files say it. */
  readonly proposed: boolean;
  /** Names of sheets of the user's that are filled forms and were not taken in. */
  readonly ownSheets: readonly string[];
}

/** Reads the open workbook once and does the whole work up to the report. */
export async function workRound(desk: Desk, request: RoundRequest): Promise<WorkedRound | Refused> {
  await pause(desk, { step: 'open', done: 0, total: null });
  const sheets = await desk.host.read();
  await breathe(desk);
  const { value: read, findings } = readCityWorkbook(sheets, { anew: request.anew === true });
  if (!read) return { kind: 'stateUnusable', findings };
  if (read.scheme.length === 0) return { kind: 'noScheme' };

  await breathe(desk);
  const { city, opening, roundOf, files, replaced, found, decisions, proposed, ownSheets } = await openCity(desk, read, request);
  await breathe(desk);
  const typed = correctionsIn(city);
  await breathe(desk);
  const corrections = withFixes(typed, request.choices?.fixes ?? [], files);
  const mended = (holding: readonly Correction[]): ReceivedFile[] => withCorrections(withoutStaleResults(files, holding.filter(({ fix }) => !fix), roundOf), holding);
  const work = (holding: readonly Correction[]): Promise<RunOutcome> => drive(runStages({ ...opening, files: mended(holding), found }), desk);
  const coming = corrections.filter(({ from }) => !replaced.has(from.file));
  const first = await work(coming);
  const holding = first.kind === 'done' ? coming.filter(({ from }) => !isReplaced(from.file, first.result)) : coming;
  const outcome = holding.length === coming.length ? first : await work(holding);
  if (outcome.kind === 'schemeUnusable') return outcome;
  if (outcome.kind === 'periodUnusable') return { kind: 'periodUnknown', said: opening.period, expected: outcome.expected };
  const accepted = givenExplanations(decisions.explanations);
  const result = { ...withFound(outcome.result, correctionFindings(holding, outcome.result)), ...(accepted.length > 0 && { accepted }) };
  const edited = editedRound(result, city.state, request.choices?.paragraphs ?? []);
  const fixes = fixesOf({ ...outcome.result, files: withCorrections(files, holding) });
  return { kind: 'worked', ...edited, fixes, city, files, corrections, holding, decisions, date: opening.date ?? '', proposed, ownSheets };
}

/** Another file counts that says something else: what was corrected in this one is no figure of the unit any more. */
function isReplaced(file: string, { collection: { superseded, identical } }: RoundResult): boolean {
  return superseded.some((one) => one.file === file && !identical.includes(one));
}

function withFound(result: RoundResult, findings: readonly Finding[]): RoundResult {
  return findings.length === 0 ? result : { ...result, findings: [...result.findings, ...findings] };
}

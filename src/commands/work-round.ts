import type { Finding } from '../core/finding';
import { readFile } from '../core/form/read-file';
import { laterOf } from '../core/form/several/later-of';
import type { FileReading, ReceivedFile } from '../core/form/submission';
import type { Day } from '../core/period';
import type { Round } from '../core/scheme/round';
import type { RoundResult } from '../core/sheets/round-result';
import type { Choices } from '../core/workbook/choices';
import type { CityWorkbook, Correction } from '../core/workbook/city-workbook';
import { correctionFindings, correctionsIn, withCorrections } from '../core/workbook/corrections';
import { editedRound } from '../core/workbook/edited-round';
import { type FileTeller, gatherFiles } from '../core/workbook/gather-files';
import type { Arrival } from '../core/workbook/plan-sheets';
import { readCityWorkbook } from '../core/workbook/read-city-workbook';
import { withReceivedDays } from '../core/workbook/received-days';
import { withoutStaleResults } from '../core/workbook/stale-results';
import { type RoundOpening, openRound } from '../open-round';
import { type RunOutcome, runStages } from '../run';
import type { Desk } from './desk';
import { drive, pause } from './drive';
import type { Refused } from './refused';
import { THIS_WORKBOOK } from './this-workbook';

/** What a round in the open workbook is worked out from, beside the workbook itself. */
export interface RoundRequest {
  /** Those that come new. One of a name that the workbook has already takes that one's place, unless it is another unit's. */
  readonly files: readonly ReceivedFile[];
  /** Names of files that are to be taken out of the round, such as one of two between which nobody could tell. */
  readonly withdrawn?: readonly string[];
  /** 收文.tsv as text, where one came: the days are put down with the files, those that the workbook has among them. */
  readonly receipts?: string;
  /** What was found while these were gathered. */
  readonly found?: readonly Finding[];
  /** A period code, or as people write one; absent: the one that the workbook has. */
  readonly period?: string;
  /** 成文日期; absent: the one that the workbook has, else the period's last day. */
  readonly date?: Day;
  /** What the official decided since the workbook was last written. */
  readonly choices?: Choices;
  /** Forgets what the workbook carries, where that is damaged. */
  readonly anew?: true;
}

/** A round of the open workbook, worked out. */
export interface WorkedRound extends Arrival {
  readonly kind: 'worked';
}

/** Reads the open workbook once and does the whole work up to the report. */
export async function workRound(desk: Desk, request: RoundRequest): Promise<WorkedRound | Refused> {
  await pause(desk, { step: 'open', done: 0, total: null });
  const { value: city, findings } = readCityWorkbook(await desk.host.read(), { anew: request.anew === true });
  if (!city) return { kind: 'stateUnusable', findings };
  if (city.scheme.length === 0) return { kind: 'noScheme' };

  const { state } = city;
  const opening = openingOf(city, request);
  const roundOf = opener(opening);
  const { files: gathered, replaced } = gatherFiles(state.files, request, fileTeller(roundOf));
  const { files, findings: misread } = withReceivedDays(gathered, request.receipts);
  const corrections = correctionsIn(city);
  const found = [...(request.found ?? []), ...misread];
  const work = (holding: readonly Correction[]): Promise<RunOutcome> => drive(runStages({ ...opening, files: withCorrections(withoutStaleResults(files, holding, roundOf), holding), found }), desk);
  const coming = corrections.filter(({ from }) => !replaced.has(from.file));
  const first = await work(coming);
  const holding = first.kind === 'done' ? coming.filter(({ from }) => !isReplaced(from.file, first.result)) : coming;
  const outcome = holding.length === coming.length ? first : await work(holding);
  if (outcome.kind === 'schemeUnusable') return outcome;
  if (outcome.kind === 'periodUnusable') return { kind: 'periodUnknown', said: opening.period, expected: outcome.expected };
  const edited = editedRound(withFound(outcome.result, correctionFindings(holding, outcome.result)), state, request.choices?.paragraphs ?? []);
  return { kind: 'worked', ...edited, city, files, corrections, holding, date: opening.date ?? '' };
}

/** Another file counts that says something else: what was corrected in this one is no figure of the unit any more. */
function isReplaced(file: string, { collection: { superseded, identical } }: RoundResult): boolean {
  return superseded.some((one) => one.file === file && !identical.includes(one));
}

function openingOf(city: CityWorkbook, { period, date }: RoundRequest): RoundOpening {
  const file = THIS_WORKBOOK;
  const { state } = city;
  return {
    scheme: { file, sheets: [...city.scheme, ...city.foreign] },
    history: city.history && { file, sheets: [city.history] },
    adoptions: city.adoptions && { file, sheets: [city.adoptions] },
    period: period ?? state.period,
    date: date ?? (state.date || null),
  };
}

/** The round that files are read for before the work begins; opened only where somebody asks. */
function opener(opening: RoundOpening): () => Round | null {
  const opened: { round?: Round | null } = {};
  return () => {
    if (opened.round === undefined) {
      const outcome = openRound(opening);
      opened.round = outcome.kind === 'open' ? outcome.round : null;
    }
    return opened.round;
  };
}

function fileTeller(roundOf: () => Round | null): FileTeller {
  const read = (file: ReceivedFile): FileReading | null => {
    const round = roundOf();
    return round && readFile(file, round);
  };
  return {
    unitOf: (file) => read(file)?.unit ?? null,
    isLater: (one, other) => {
      const others = read(other)?.submissions ?? [];
      return read(one)?.submissions.some((left) => others.some((right) => left.form === right.form && left.unit === right.unit && laterOf(left, right)?.winner === left)) ?? false;
    },
  };
}

function withFound(result: RoundResult, findings: readonly Finding[]): RoundResult {
  return findings.length === 0 ? result : { ...result, findings: [...result.findings, ...findings] };
}

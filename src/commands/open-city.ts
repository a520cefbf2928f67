import type { Finding } from '../core/finding';
import { readFile } from '../core/form/read-file';
import { laterOf } from '../core/form/several/later-of';
import type { FileReading, ReceivedFile } from '../core/form/submission';
import type { Grid } from '../core/grid';
import { schemeOnceSteps } from '../core/scheme/read-scheme-once';
import type { Round } from '../core/scheme/round';
import type { Scheme } from '../core/scheme/scheme';
import type { CityWorkbook } from '../core/workbook/city-workbook';
import { type Decisions, decide } from '../core/workbook/decide';
import { type FileTeller, gatherFiles } from '../core/workbook/gather-files';
import { likelySheets, sheetAsFile } from '../core/workbook/own-sheets';
import { proposedPeriod } from '../core/workbook/proposed-period';
import { withReceivedDays } from '../core/workbook/received-days';
import { withToldSenders } from '../core/workbook/told-senders';
import { withToldWays } from '../core/workbook/told-ways';
import { type RoundOpening, openRound } from '../open-round';
import type { Desk } from './desk';
import { driveSteps } from './drive';
import { ownSheets } from './own-sheets';
import { THIS_WORKBOOK } from './this-workbook';
import type { RoundRequest } from './round-request';

/** A city's workbook with what comes to it and what was decided since, before anything is worked out. */
export interface OpenedCity {
  /** Sheets that were taken in are among what the plan rests on. */
  readonly city: CityWorkbook;
  readonly opening: RoundOpening;
  /** The round that files are read for before the work begins; opened only where somebody asks. */
  readonly roundOf: () => Round | null;
  readonly files: readonly ReceivedFile[];
  readonly replaced: ReadonlySet<string>;
  readonly found: readonly Finding[];
  readonly decisions: Decisions;
  readonly proposed: boolean;
  readonly ownSheets: readonly string[];
}

export async function openCity(desk: Desk, read: CityWorkbook, request: RoundRequest): Promise<OpenedCity> {
  /* The same sheets wherever the scheme is asked for: so it is read once. */
  const scheme = { file: THIS_WORKBOOK, sheets: [...read.scheme, ...read.foreign] };
  const { value: known } = await driveSteps(schemeOnceSteps(scheme.sheets, scheme.file), desk);
  const { period, proposed } = periodOf(read, request, known);
  const opening = openingOf(read, { scheme, period, date: request.date ?? (read.state.date || null) });
  const roundOf = opener(opening);
  const { ways: chosen = [], explanations = [], senders = [] } = request.choices ?? {};
  const { ways, findings: misread } = withToldWays(chosen, request.adoptions, request.adoptions ? roundOf() : null);
  const decisions = ways.length + explanations.length > 0 ? decisionsIn(read, { ways, explanations }, roundOf()) : undecided(read);
  const sheets = await ownSheets(desk, { city: read, request, roundOf });
  const { files: come, replaced } = gatherFiles(read.state.files, withSheets(request, sheets.taken), fileTeller(roundOf));
  const { files, findings } = withReceivedDays(withToldSenders(come, senders), request.receipts);
  return {
    city: { ...read, asRead: [...read.asRead, ...sheets.taken] },
    opening: { ...opening, adoptions: asInput(decisions.adoptions) },
    roundOf,
    files,
    replaced,
    found: [...(request.found ?? []), ...misread, ...findings],
    decisions,
    proposed,
    ownSheets: sheets.offered,
  };
}

function openingOf(city: CityWorkbook, { scheme, period, date }: Pick<RoundOpening, 'scheme' | 'period' | 'date'>): RoundOpening {
  return { scheme, history: asInput(city.history), adoptions: asInput(city.adoptions), period, date };
}

function asInput(sheet: Grid | null): RoundOpening['history'] {
  return sheet && { file: THIS_WORKBOOK, sheets: [sheet] };
}

/** The one that was asked for, else the workbook's, else the one that the files say; '' where nothing says one. */
function periodOf(city: CityWorkbook, request: RoundRequest, scheme: Scheme | null): { readonly period: string; readonly proposed: boolean } {
  const chosen = request.period ?? city.state.period;
  if (chosen !== '') return { period: chosen, proposed: false };
  const proposal = scheme && proposalFor(city, request, scheme);
  return { period: proposal ?? '', proposed: proposal !== null };
}

function proposalFor(city: CityWorkbook, { files, withdrawn = [] }: RoundRequest, scheme: Scheme): string | null {
  const all = [...city.state.files, ...files].filter(({ file }) => !withdrawn.includes(file));
  return proposedPeriod(all, scheme) ?? proposedPeriod(likelySheets(city).map(sheetAsFile), scheme);
}

function decisionsIn(city: CityWorkbook, choices: Parameters<typeof decide>[1], round: Round | null): Decisions {
  return round ? decide(city, choices, round) : undecided(city);
}

function undecided({ adoptions, explanations }: CityWorkbook): Decisions {
  return { edits: [], decided: [], adoptions, explanations };
}

/** A sheet that was taken in before gives way to what it says now. */
function withSheets({ files, withdrawn = [] }: RoundRequest, taken: readonly Grid[]): Pick<RoundRequest, 'files' | 'withdrawn'> {
  const come = taken.map(sheetAsFile);
  return { files: [...files, ...come], withdrawn: [...withdrawn, ...come.map(({ file }) => file)] };
}

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

import type { Finding } from '../finding';
import { dueOf } from '../scheme/due';
import type { Round } from '../scheme/round';
import { formTwice } from './read/identity-findings';
import { rowTwice } from './read/rows/row-findings';
import { type GoodFiles, besideGood } from './several/beside-good';
import { changedFigures } from './several/changed-figures';
import { chooseSubmission } from './several/choose-submission';
import { type SentFile, sentFiles } from './several/sent-file';
import type { CellAccount, Collection, FileReading, Submission } from './submission';

/**
 * 收齐: of the files of a sender and form the later one counts, with all rows in it, in the order of the units. Where
 * nobody can tell, none does. What was superseded is ignored, what is undecided or could not be read is blocked, and
 * every cell says so.
 */
export function collect(readings: readonly FileReading[], round: Round): Collection {
  const all = readings.flatMap(({ submissions }) => submissions);
  const due = dueOf(round.scheme, round.period).map(({ unit, form, sender }) => ({ unit: unit.code, name: unit.name, form: form.name, sender: sender.code }));
  const sent = grouped(all);
  const choices = new Map(due.map((one) => [keyOf(one), sent.get(keyOf(one)) ?? []] as const).map(([key, submissions]) => [key, chooseFile(submissions, round)]));
  const chosen = due.map((one) => ofUnit(one, choices.get(keyOf(one)) ?? NOTHING));
  const superseded = chosen.flatMap((choice) => choice.superseded);
  const undecided = chosen.filter(({ why }) => why !== '');
  const unreadable = due.flatMap((one) => ((sent.get(keyOf(one)) ?? []).some((other) => isOf(other, one)) ? [] : blockedBy(one, readings)));
  const good = goodFiles(chosen);
  const told = readings.map((reading) => besideGood(reading, good));
  const replacedOnes = new Set(superseded);
  return {
    submissions: chosen.flatMap(({ counted }) => counted),
    superseded,
    identical: chosen.flatMap((choice) => choice.identical),
    blocked: [...undecided.map(({ unit, form, why }) => ({ unit, form, why })), ...unreadable],
    cells: [
      ...told.flatMap(({ cells }) => cells),
      ...chosen.flatMap(({ file, superseded: old }) => old.flatMap((one) => replaced(one, file))),
      ...undecided.flatMap((one) => all.filter((other) => isOf(other, one)).flatMap(({ cells }) => cells.map(blockedCell))),
    ],
    findings: [...told.flatMap((reading) => findingsOf(reading, replacedOnes)), ...[...choices.values()].flatMap(({ findings }) => findings)],
  };
}

interface Due {
  /** Unit code. */
  readonly unit: string;
  readonly name: string;
  readonly form: string;
  /** The code of the unit that sends it. */
  readonly sender: string;
}

/** Of the files of a sender's form. `why` is '' unless nobody can tell which one counts. */
interface FileChoice {
  /** The name of the one that counts; '' for none. */
  readonly file: string;
  readonly counted: readonly Submission[];
  readonly superseded: readonly Submission[];
  /** Those superseded that say the same as the one that counts. */
  readonly identical: readonly Submission[];
  readonly findings: readonly Finding[];
  readonly why: string;
}

const NOTHING: FileChoice = { file: '', counted: [], superseded: [], identical: [], findings: [], why: '' };

/** Chooses between files as a whole, with all rows of units. */
function chooseFile(submissions: readonly Submission[], round: Round): FileChoice {
  const files = sentFiles(submissions);
  if (files.length === 0) return NOTHING;
  const { counted, superseded, findings, why } = chooseSubmission(files.map(({ whole }) => whole), round);
  const of = (wanted: (file: SentFile) => boolean): Submission[] => files.filter(wanted).flatMap((file) => file.submissions);
  return {
    file: counted?.file ?? '',
    counted: of(({ whole }) => whole === counted),
    superseded: of(({ whole }) => superseded.includes(whole)),
    identical: of(({ whole }) => counted !== null && superseded.includes(whole) && changedFigures(counted, whole).length === 0),
    findings,
    why,
  };
}

/** A unit's part of a file. */
function ofUnit(due: Due, { counted, superseded, identical, file, why }: FileChoice): Due & Omit<FileChoice, 'findings'> {
  const own = (all: readonly Submission[]): Submission[] => all.filter(({ unit }) => unit === due.unit);
  return { ...due, file, why, counted: own(counted), superseded: own(superseded), identical: own(identical) };
}

/** Of the units of which all that they send is there, the file that counts. */
function goodFiles(chosen: readonly (Due & Omit<FileChoice, 'findings'>)[]): GoodFiles {
  const lacking = new Set(chosen.flatMap(({ sender, file }) => (file === '' ? [sender] : [])));
  return new Map(chosen.flatMap(({ sender, file }) => (lacking.has(sender) ? [] : [[sender, file] as const])));
}

function keyOf({ sender, form }: Pick<Due, 'sender' | 'form'>): string {
  return `${sender}|${form}`;
}

function grouped(all: readonly Submission[]): ReadonlyMap<string, readonly Submission[]> {
  const groups = new Map<string, Submission[]>();
  for (const one of all) {
    const same = groups.get(keyOf(one));
    if (same) same.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function isOf(one: Submission, due: Due): boolean {
  return one.unit === due.unit && keyOf(one) === keyOf(due);
}

/** A form of which only a file came that could not be read, or one in which it, or the unit's row, stands twice. */
function blockedBy(due: Due, readings: readonly FileReading[]): { unit: string; form: string; why: string }[] {
  const trouble = readings
    .filter(({ unit, submissions, findings }) => unit === due.sender && (submissions.length === 0 || findings.some(({ code }) => code === formTwice.code || code === rowTwice.code)))
    .flatMap(({ findings }) => findings.filter(({ tier, code, unit }) => tier === '强制' && (code !== rowTwice.code || unit === due.name)));
  const [first] = trouble;
  return first ? [{ unit: due.unit, form: due.form, why: first.message }] : [];
}

/** What is wrong with a file that another one replaced need not be put right. */
function findingsOf({ submissions, findings }: FileReading, superseded: ReadonlySet<Submission>): FileReading['findings'] {
  const replacedWhole = submissions.length > 0 && submissions.every((one) => superseded.has(one));
  return replacedWhole ? [] : findings;
}

function replaced({ cells }: Submission, by: string): CellAccount[] {
  return cells.map((cell) => ({ ...cell, fate: 'ignored', reason: `已由“${by}”代替` }));
}

function blockedCell(cell: CellAccount): CellAccount {
  return { ...cell, fate: 'blocked', reason: '几份报送分不出先后，都不采用' };
}

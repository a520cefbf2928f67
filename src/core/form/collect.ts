import { unitsOf } from '../scheme/find-unit';
import { formsOf } from '../scheme/forms-of';
import type { Round } from '../scheme/round';
import { formTwice } from './read/identity-findings';
import { type GoodFiles, besideGood } from './several/beside-good';
import { changedFigures } from './several/changed-figures';
import { type Choice, chooseSubmission } from './several/choose-submission';
import type { CellAccount, Collection, FileReading, Submission } from './submission';

/**
 * 收齐: of the files of a unit and form the later one counts, in the order of the units. Where nobody can tell, none
 * does. What was superseded is ignored, what is undecided or could not be read is blocked, and every cell says so.
 */
export function collect(readings: readonly FileReading[], round: Round): Collection {
  const all = readings.flatMap(({ submissions }) => submissions);
  const due = unitsOf(round.scheme, round.period).flatMap((unit) => formsOf(round.scheme, unit).map((form) => ({ unit: unit.code, form: form.name })));
  const chosen = due.map((one) => ({ ...one, ...choose(all.filter((other) => isOf(other, one)), round) }));
  const superseded = chosen.flatMap((choice) => choice.superseded);
  const undecided = chosen.filter(({ why }) => why !== '');
  const unreadable = due.flatMap((one) => blockedBy(one, readings, all));
  const told = readings.map((reading) => besideGood(reading, goodFiles(chosen)));
  return {
    submissions: chosen.flatMap((choice) => choice.counted ?? []),
    superseded,
    identical: chosen.flatMap(({ counted, superseded: old }) => (counted ? old.filter((one) => changedFigures(counted, one).length === 0) : [])),
    blocked: [...undecided.map(({ unit, form, why }) => ({ unit, form, why })), ...unreadable],
    cells: [
      ...told.flatMap(({ cells }) => cells),
      ...chosen.flatMap(({ counted: file, superseded: old }) => old.flatMap((one) => replaced(one, file?.file ?? ''))),
      ...undecided.flatMap((one) => all.filter((other) => isOf(other, one)).flatMap(({ cells }) => cells.map(blockedCell))),
    ],
    findings: [...told.flatMap((reading) => findingsOf(reading, new Set(superseded))), ...chosen.flatMap(({ findings }) => findings)],
  };
}

interface Due {
  readonly unit: string;
  readonly form: string;
}

function choose(submissions: readonly Submission[], round: Round): Choice {
  return submissions.length === 0 ? { counted: null, superseded: [], findings: [], why: '' } : chooseSubmission(submissions, round);
}

/** Of the units of which every form that is due is there, the file that counts. */
function goodFiles(chosen: readonly (Due & Choice)[]): GoodFiles {
  const lacking = new Set(chosen.flatMap(({ unit, counted }) => (counted ? [] : [unit])));
  return new Map(chosen.flatMap(({ unit, counted }) => (counted && !lacking.has(unit) ? [[unit, counted.file] as const] : [])));
}

function isOf({ unit, form }: Due, other: Due): boolean {
  return unit === other.unit && form === other.form;
}

/** A form of which only a file came that could not be read, or one in which it stands twice. */
function blockedBy(due: Due, readings: readonly FileReading[], all: readonly Submission[]): { unit: string; form: string; why: string }[] {
  if (all.some((one) => isOf(one, due))) return [];
  const trouble = readings
    .filter(({ unit, submissions, findings }) => unit === due.unit && (submissions.length === 0 || findings.some(({ code }) => code === formTwice.code)))
    .flatMap(({ findings }) => findings.filter(({ tier }) => tier === '强制'));
  const [first] = trouble;
  return first ? [{ ...due, why: first.message }] : [];
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

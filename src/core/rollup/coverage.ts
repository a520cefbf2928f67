import type { Collection, Submission } from '../form/submission';
import { deadlineOf } from '../scheme/deadline';
import { type Due, dueOf } from '../scheme/due';
import { findAdoption } from '../scheme/find-adoption';
import type { Round } from '../scheme/round';
import type { Checked } from '../validation/checked';
import { isAdjustment } from './adjustments';
import type { Coverage, CoverageRow, Standing } from './summary';

/** Who has sent what is due: every unit of the period with each form that asks it, whoever sends that. An adjustment is due only where one came. */
export function coverageOf(checked: readonly Checked[], collection: Collection, round: Round): Coverage {
  const { scheme, period } = round;
  const rows = dueOf(scheme, period).map((one) => rowOf(one, { checked, collection, round })).filter(({ unit, standing }) => !isAdjustment(unit) || standing !== '未报');
  const unitsIn = (standing: Standing) => [...new Set(rows.filter((row) => row.standing === standing).map(({ unit }) => unit.name))];
  return {
    due: rows.length,
    received: rows.filter(({ standing }) => standing !== '未报').length,
    late: unitsIn('迟报'),
    missing: unitsIn('未报'),
    blocked: unitsIn('退回'),
    rows,
  };
}

interface Received {
  readonly checked: readonly Checked[];
  readonly collection: Collection;
  readonly round: Round;
}

function rowOf({ unit, form, sender }: Due, received: Received): CoverageRow {
  const isIts = (one: { readonly unit: string; readonly form: string }) => one.unit === unit.code && one.form === form.name;
  const found = received.checked.find(({ submission }) => isIts(submission));
  const isOfSender = (one: { readonly unit: string; readonly form: string }) => one.unit === sender.code && one.form === form.name;
  const undecided = received.collection.blocked.some((one) => isIts(one) || (!found && isOfSender(one)));
  return {
    unit,
    form: form.name,
    sender,
    adoption: findAdoption(unit, received.round),
    standing: standingOf(found, undecided, received.round),
    resubmissions: received.collection.superseded.filter((one) => isIts(one) && !received.collection.identical.includes(one)).length,
    file: found?.submission.file ?? null,
    filledOn: found?.submission.filledOn ?? null,
  };
}

function standingOf(found: Checked | undefined, undecided: boolean, round: Round): Standing {
  if (undecided || found?.blocked) return '退回';
  if (!found) return '未报';
  return isLate(found.submission, round) ? '迟报' : '已报';
}

/** Late by the day it was received, else by 填报日期; what says neither is not called late. */
function isLate({ receivedOn, filledOn }: Submission, { scheme, period }: Round): boolean {
  const deadline = deadlineOf(scheme, period);
  const day = receivedOn ?? filledOn;
  return deadline !== null && day !== null && day > deadline;
}

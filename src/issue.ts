import type { Edit } from './core/edit';
import { referencesOf } from './core/expression/references-of';
import { issueWorkbook } from './core/form/issue-workbook';
import { issuedNames } from './core/form/issued-names';
import { previousPeriod } from './core/period';
import type { Round } from './core/scheme/round';
import { sendersOf } from './core/scheme/senders-of';
import type { Unit } from './core/scheme/unit';

/** A unit's workbook to be filled: the edits make it out of nothing. */
export interface IssuedForm {
  readonly unit: Unit;
  readonly file: string;
  readonly edits: readonly Edit[];
}

/** 表样: the workbooks of these units, each made only when asked for, named as among all of the period's. */
export function* issueForms(round: Round, units: readonly Unit[]): Generator<IssuedForm> {
  const names = issuedNames(sendersOf(round.scheme, round.period), round.period);
  for (const unit of units) yield { unit, file: names.get(unit.code) ?? '', edits: issueWorkbook(round, unit) };
}

/** The period before, where rules compare with it and the history has nothing of it; else null. */
export function previousLacking({ scheme, period, history }: Round): string | null {
  const { code } = previousPeriod(period, scheme.periods);
  const asked = scheme.rules.some(({ off, formula, when }) => off === null && [formula, when].some((one) => one !== null && referencesOf(one).calls.includes('上期')));
  return asked && !history.periods.includes(code) ? code : null;
}

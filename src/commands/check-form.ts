import type { Finding } from '../core/finding';
import { readFile } from '../core/form/read-file';
import { readTravellingScheme } from '../core/form/travelling/read-travelling-scheme';
import type { Grid } from '../core/grid';
import type { Checked, NotEvaluated } from '../core/validation/checked';
import { type JudgedExplanation, unitExplanations } from '../core/validation/explanation-gate/unit-explanations';
import { validate } from '../core/validation/validate';
import type { Round } from '../core/scheme/round';
import type { Desk } from './desk';
import { pause } from './drive';
import { THIS_WORKBOOK } from './this-workbook';

/** A county's form, checked against what it was issued with. */
export interface CheckedForm {
  readonly kind: 'checked';
  /** The unit's name. */
  readonly unit: string;
  readonly round: Round;
  /** The file that they name is the open workbook. */
  readonly findings: readonly Finding[];
  /** Rules that could not be judged here, such as those over the city's figures. */
  readonly notEvaluated: readonly NotEvaluated[];
  /** How a finding is explained in the form; null where it is not. */
  readonly explained: (finding: Finding) => JudgedExplanation | null;
  /** A form was read, and nothing must be put right first. */
  readonly mayBeSent: boolean;
}

/** The open workbook does not carry what it is to be checked against; the findings say why and what to do. */
export interface NotCheckable {
  readonly kind: 'notCheckable';
  readonly findings: readonly Finding[];
}

/** 审核本表: checks the open form against the rules that travel in it; nothing is written. */
export async function checkForm(desk: Desk): Promise<CheckedForm | NotCheckable> {
  await pause(desk, { step: 'open', done: 0, total: null });
  const sheets = await desk.host.read();
  const travelling = readTravellingScheme(sheets);
  if (travelling.kind === 'none') return { kind: 'notCheckable', findings: travelling.findings };
  await pause(desk, { step: 'checking', done: 0, total: null });
  const { round, sender } = travelling;
  return { kind: 'checked', unit: sender.name, round, ...checkSheets(sheets, round) };
}

function checkSheets(sheets: readonly Grid[], round: Round): Omit<CheckedForm, 'kind' | 'unit' | 'round'> {
  const reading = readFile({ file: THIS_WORKBOOK, sheets, modified: null, receivedOn: null }, round);
  const checked: Checked[] = reading.submissions.map((submission) => validate(submission, round, reading.submissions));
  const findings = [...reading.findings, ...checked.flatMap((one) => one.findings)];
  return {
    findings,
    notEvaluated: checked.flatMap(({ notEvaluated }) => notEvaluated),
    explained: unitExplanations({ round, checked, findings }).of,
    mayBeSent: checked.length > 0 && findings.every(({ tier }) => tier !== '强制'),
  };
}

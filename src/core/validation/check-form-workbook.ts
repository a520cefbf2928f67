import type { Finding, Outcome } from '../finding';
import { readFile } from '../form/read-file';
import type { ReceivedFile } from '../form/submission';
import { readTravellingScheme } from '../form/travelling/read-travelling-scheme';
import type { Grid } from '../grid';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import type { NotEvaluated } from './checked';
import { type UnitExplanations, unitExplanations } from './explanation-gate/unit-explanations';
import type { Fix } from './fixes/fix';
import { fixesOf } from './fixes-of';
import { waitsForCity } from './rules-for';
import { validate } from './validate';

/** 审核本表: what a form says of itself, checked by what travels with it. */
export interface FormCheck {
  /** Of the scheme what travelled: its sender, what it reports, its rules. */
  readonly round: Round;
  /** Whom the workbook was issued to. */
  readonly sender: Unit;
  /** How many forms of units were read from it. */
  readonly forms: number;
  readonly notEvaluated: readonly NotEvaluated[];
  /** 编号 of the rules over the city's figures, which whoever rolls up judges. */
  readonly ofCity: readonly string[];
  /** It holds a form, and nothing must be put right. */
  readonly mayBeSent: boolean;
  /** How a finding is explained in 核实说明. */
  readonly explained: UnitExplanations['of'];
  /** Why a text would not pass as the explanation of a finding; null where it would. */
  readonly judge: UnitExplanations['judge'];
  /** What can be put right without asking anybody. */
  readonly fixes: readonly Fix[];
}

/** Checks a workbook that was issued, as `yuebao check` would with the whole scheme. Null where nothing can be checked: the findings say why. `file` stands in their places. */
export function checkFormWorkbook(sheets: readonly Grid[], file = '本工作簿', modified: string | null = null): Outcome<FormCheck | null> {
  const travelling = readTravellingScheme(sheets);
  if (travelling.kind === 'none') return { value: null, findings: travelling.findings };
  const { round, sender } = travelling;
  const received: ReceivedFile = { file, sheets, modified, receivedOn: null };
  const reading = readFile(received, round);
  const checked = reading.submissions.map((submission) => validate(submission, round, reading.submissions));
  const findings: readonly Finding[] = [...reading.findings, ...checked.flatMap((one) => one.findings)];
  const { of: explained, judge } = unitExplanations({ round, checked, findings });
  const value: FormCheck = {
    round,
    sender,
    forms: checked.length,
    notEvaluated: checked.flatMap(({ notEvaluated }) => notEvaluated),
    ofCity: round.scheme.rules.filter(waitsForCity).map(({ code }) => code),
    mayBeSent: checked.length > 0 && findings.every(({ tier }) => tier !== '强制'),
    explained,
    judge,
    fixes: fixesOf({ checked, files: [received], round }),
  };
  return { value, findings };
}

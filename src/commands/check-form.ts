import type { Finding } from '../core/finding';
import { type FormCheck, checkFormWorkbook } from '../core/validation/check-form-workbook';
import type { Desk } from './desk';
import { pause } from './drive';
import { THIS_WORKBOOK } from './this-workbook';

/** A county's form, checked against what it was issued with. */
export interface CheckedForm extends FormCheck {
  readonly kind: 'checked';
  /** The unit's name. */
  readonly unit: string;
  /** The file that they name is the open workbook. */
  readonly findings: readonly Finding[];
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
  await pause(desk, { step: 'checking', done: 0, total: null });
  const { value, findings } = checkFormWorkbook(sheets, THIS_WORKBOOK);
  return value ? { ...value, kind: 'checked', unit: value.sender.name, findings } : { kind: 'notCheckable', findings };
}

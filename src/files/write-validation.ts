import type { DataValidation, Worksheet } from 'exceljs';
import { areaAddress } from '../core/address';
import { Fault } from '../core/fault';
import type { Validation } from '../core/grid';

/** Excel's limit on the text of a list, in characters. */
const LONGEST_LIST = 255;

/** exceljs keeps validations by address or area, which its types do not tell. */
interface Validations {
  add(area: string, validation: DataValidation): void;
}

export function writeValidation(sheet: Worksheet, validation: Validation): void {
  const { title, message } = validation;
  const told = { showErrorMessage: true, errorStyle: 'stop', errorTitle: title, error: message, showInputMessage: true, promptTitle: title, prompt: message };
  const validations = (sheet as unknown as { dataValidations: Validations }).dataValidations;
  validations.add(areaAddress(validation.area), { ...condition(validation.rule), ...told, allowBlank: true });
}

function condition(rule: Validation['rule']): Pick<DataValidation, 'type' | 'formulae'> & { operator?: 'greaterThanOrEqual' } {
  switch (rule.kind) {
    case 'whole':
    case 'decimal':
      return { type: rule.kind, operator: 'greaterThanOrEqual', formulae: [rule.minimum] };
    case 'list':
      return { type: 'list', formulae: [listFormula(rule.values)] };
    case 'custom':
      return { type: 'custom', formulae: [rule.formula] };
  }
}

function listFormula(values: readonly string[]): string {
  const list = values.join(',');
  if (list.length > LONGEST_LIST || values.some((one) => one.includes(','))) {
    throw new Fault({ what: '下拉选项没有写成', why: `选项“${list.slice(0, 20)}…”过长或含有逗号`, next: '请缩短选项' });
  }
  return `"${list.replaceAll('"', '""')}"`;
}

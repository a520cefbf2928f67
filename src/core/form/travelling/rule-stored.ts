import type { SchemeRule } from '../../scheme/scheme';
import { readFormula } from './read-formula';
import { listOf, nullable, oneOf, text } from './shape';
import { type Stored, stored } from './stored';

type Plain = Pick<SchemeRule, 'code' | 'tier' | 'message' | 'where'> & { readonly formula: string; readonly when: string | null };

const plain = stored<Plain>(
  { code: text, tier: oneOf('强制', '核实', '提示'), formula: text, message: text, where: listOf(oneOf('县区', '开发区', '市本级', '调整', '市州', '乡镇', '全市')), when: nullable(text) },
  { tier: '核实', where: [], when: null },
);

/** 审核: a rule that is on. */
export const ruleStored: Stored<SchemeRule> = {
  write: (rule) => plain.write({ ...rule, formula: rule.formula.text, when: rule.when?.text ?? null }),
  read: (written) => {
    const fields = plain.read(written);
    const formula = fields && readFormula(fields.formula);
    const when = fields && readFormula(fields.when);
    return fields && formula?.value && when ? { ...fields, formula: formula.value, when: when.value, off: null, place: { sheet: '审核', cell: '' } } : undefined;
  },
};

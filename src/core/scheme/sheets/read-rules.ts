import type { Expression } from '../../expression/expression';
import type { Outcome, Tier } from '../../finding';
import type { Grid } from '../../grid';
import type { SchemeRule } from '../scheme';
import type { Columns } from '../table/column';
import { choice, choices, expression, name, text, words } from '../table/columns';
import { readTable } from '../table/read-table';
import { type SchemeRow, become, schemePlace } from '../table/scheme-row';
import type { UnitKind } from '../unit';
import { UNIT_KINDS } from './read-units';

interface RuleFields {
  readonly code: string;
  readonly tier: Tier;
  readonly formula: Expression | null;
  readonly message: string;
  readonly where: readonly (UnitKind | '全市')[];
  readonly when: Expression | null;
  readonly off: string;
}

const COLUMNS: Columns<RuleFields> = {
  code: name('编号', 'value'),
  tier: choice<Tier>('级别', words('强制', '核实', '提示'), { need: 'value', otherwise: '提示' }),
  formula: expression('公式', 'value'),
  message: text('说明', 'value'),
  where: choices<UnitKind | '全市'>('范围', { ...UNIT_KINDS, ...words('全市') }),
  when: expression('适用条件'),
  off: text('停用'),
};

/** Stands in for a formula that could not be read; such a scheme cannot be used. */
const UNREAD: Expression = { text: '', root: { kind: 'boolean', value: true } };

/** Sheet 审核. */
export function readRules(sheets: readonly Grid[], file: string): Outcome<SchemeRow<SchemeRule>[]> {
  const { value: rows, findings } = readTable({ sheet: '审核', absence: '核实', columns: COLUMNS }, sheets, file);
  const value = rows.map((row) =>
    become(row, {
      ...row.value,
      formula: row.value.formula ?? UNREAD,
      off: row.value.off === '' || row.value.off === '否' ? null : row.value.off,
      place: schemePlace(row.at('公式')),
    }),
  );
  return { value, findings };
}

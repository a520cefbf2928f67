import type { Expression } from '../../expression/expression';
import type { Template } from '../../expression/template';
import { type Finding, type Outcome, raise } from '../../finding';
import type { Grid } from '../../grid';
import type { Item, Sentence, SentenceKind } from '../scheme';
import type { Columns } from '../table/column';
import { choice, expression, name, order, template, words } from '../table/columns';
import { readTable } from '../table/read-table';
import { type SchemeRow, become, schemePlace } from '../table/scheme-row';
import { missingValue } from '../table/table-findings';
import { numberOfItem } from './number-of-item';

interface SentenceFields {
  readonly item: string;
  readonly order: number | null;
  readonly kind: SentenceKind;
  readonly condition: Expression | null;
  readonly text: Template;
}

const COLUMNS: Columns<SentenceFields> = {
  item: name('事项', 'column'),
  order: order('次序'),
  kind: choice<SentenceKind>('类型', words('段落', '条目', '动态', '完成情况'), { need: 'value', otherwise: '段落' }),
  condition: expression('条件'),
  text: template('文字', 'column'),
};

/** Sheet 叙述. Items may be given by number or by short name; a row without 次序 keeps its place. */
export function readSentences(
  sheets: readonly Grid[],
  file: string,
  items: readonly SchemeRow<Item>[],
): Outcome<SchemeRow<Sentence>[]> {
  const { value: rows, findings: found } = readTable({ sheet: '叙述', absence: '核实', columns: COLUMNS }, sheets, file);
  const findings: Finding[] = [...found];
  let last = 0;
  const value = rows.map((row) => {
    last = row.value.order ?? last + 0.001;
    if (row.value.kind !== '动态' && row.value.text.source === '' && !found.some(({ cell }) => cell === row.at('文字').cell)) {
      findings.push(raise(missingValue, { sheet: '叙述', row: String(row.row), column: '文字' }, { place: row.at('文字') }));
    }
    return become(row, { ...row.value, item: numberOfItem(row.value.item, items), order: last, place: schemePlace(row.at('文字')) });
  });
  return { value, findings };
}

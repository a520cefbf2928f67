import { listNameOf } from '../expression/column-values';
import type { Expression, Node } from '../expression/expression';
import { toExcel } from '../expression/to-excel';
import type { Scheme } from '../scheme/scheme';
import { listColumn } from './list-column';
import { type CellReference, entryCount, entryRows } from './list-guards';

/** A rule that is judged for every entry of a list. */
export interface EntryRule {
  readonly formula: Expression;
  readonly when: Expression | null;
  /** The columns of which each entry's cell is meant. */
  readonly columns: readonly string[];
}

/** What work on a whole area as on a cell. */
const ELEMENTWISE = ['ABS', 'ROUND', 'INT', 'LEN', 'LEFT', 'RIGHT'];

/**
 * The verdict of such a rule over all entries as an Excel formula: 不通过 where one breaks it, 未填 where one lacks what
 * is asked of it, 不适用 where there is none. Null where the rule cannot simply be said of a whole area.
 */
export function entryVerdict({ formula, when, columns }: EntryRule, scheme: Pick<Scheme, 'lists'>, reference: CellReference): string | null {
  const [list, ...others] = [...new Set(columns.map(listNameOf))];
  const types = columns.map((code) => listColumn(code, scheme));
  if (list === undefined || others.length > 0 || types.some(({ type, blankMeans }) => type === '日期' || blankMeans === '零')) return null;
  const [rows, count] = [entryRows(list, scheme, reference), entryCount(list, scheme, reference)];
  const [body, condition] = [formula, when].map((one) => one && overArea(one, columns, reference));
  const areas = columns.map(reference);
  if (rows === null || count === null || !body || (when && !condition) || areas.includes(null)) return null;
  const readable = types.map(({ type }, index) => (type === '文本' || type === '状态' ? `(${areas[index] ?? ''}<>"")*(${areas[index] ?? ''}<>"/")` : `ISNUMBER(${areas[index] ?? ''})`));
  const broken = `SUMPRODUCT(${[rows, ...readable, ...(condition ? [`(${condition})`] : []), `(1-(${body}))`].join('*')})>0`;
  const lacking = `SUMPRODUCT(${rows}*(${areas.map((area) => `(${area ?? ''}="")`).join('+')}>0))>0`;
  return `IF(${count}=0,"不适用",IF(${broken},"不通过",IF(${lacking},"未填","通过")))`;
}

function overArea({ text, root }: Expression, columns: readonly string[], reference: CellReference): string | null {
  const arithmetic = asArithmetic(root);
  return arithmetic && toExcel({ text, root: arithmetic }, (code) => (columns.includes(code) ? `(${reference(code) ?? ''})` : reference(code)));
}

/** AND as a product and OR as a sum, which stay one value a row; null where a function takes an area as a whole. */
function asArithmetic(node: Node): Node | null {
  switch (node.kind) {
    case 'call': {
      const given = node.arguments.flatMap((one) => asArithmetic(one) ?? []);
      const [first, ...rest] = given;
      if (!first || given.length < node.arguments.length) return null;
      const one: Node = { kind: 'number', value: '1' };
      if (node.name === 'AND') return rest.reduce<Node>((left, right) => ({ kind: 'binary', operator: '*', left, right }), { kind: 'binary', operator: '*', left: first, right: one });
      if (node.name === 'OR') return { kind: 'binary', operator: '>', left: rest.reduce((left, right) => ({ kind: 'binary', operator: '+', left, right }), first), right: { kind: 'number', value: '0' } };
      if (node.name === 'NOT') return { kind: 'binary', operator: '-', left: one, right: first };
      return ELEMENTWISE.includes(node.name) ? { ...node, arguments: given } : null;
    }
    case 'unary': {
      const operand = asArithmetic(node.operand);
      return operand && { ...node, operand };
    }
    case 'binary': {
      const [left, right] = [asArithmetic(node.left), asArithmetic(node.right)];
      return left && right && { ...node, left, right };
    }
    default:
      return node;
  }
}

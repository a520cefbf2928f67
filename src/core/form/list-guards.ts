import { listNameOf } from '../expression/column-values';
import type { Expression, Node } from '../expression/expression';
import { toExcel } from '../expression/to-excel';
import type { Scheme } from '../scheme/scheme';
import { listColumn } from './list-column';

/** The cell of an indicator, or the area of a list's column, as a formula elsewhere names it; null where there is none. */
export type CellReference = (code: string) => string | null;

/** What columns of lists demand before a formula over them is worked out: conditions in Excel. */
export interface ListGuards {
  /** An entry lacks the number that is asked of it: there is no result yet. */
  readonly lacking: readonly string[];
  /** No entry has a number: the result does not apply. */
  readonly none: readonly string[];
}

/** The words in place of a number that take no part in a column's sum. */
const NOT_APPLICABLE = ['/', '／', '无', '不适用'];
const ALL_NUMBERS = ['SUM', 'SUMPRODUCT', 'AVERAGE', 'MIN', 'MAX'];
const OF_NOTHING = ['AVERAGE', 'MIN', 'MAX'];
const ANY_NUMBER = '">=-1E+300"';

/** An array with 1 for each row of a list's area in which something stands; null where the form has none of its columns. */
export function entryRows(list: string, { lists }: Pick<Scheme, 'lists'>, reference: CellReference): string | null {
  const areas = (lists.get(list)?.columns ?? []).flatMap(({ code }) => reference(code) ?? []);
  return areas.length === 0 ? null : `(${areas.map((area) => `(${area}<>"")`).join('+')}>0)`;
}

/** The number of a list's entries. */
export function entryCount(list: string, scheme: Pick<Scheme, 'lists'>, reference: CellReference): string | null {
  const rows = entryRows(list, scheme, reference);
  return rows === null ? null : `SUMPRODUCT(--${rows})`;
}

/** The reference that also answers how many entries a list has, as toExcel asks for it. */
export function withCounts(reference: CellReference, scheme: Pick<Scheme, 'lists'>): CellReference {
  return (code) => {
    const counted = /^行数\((.*)\)$/u.exec(code)?.[1];
    return counted === undefined ? reference(code) : entryCount(counted, scheme, reference);
  };
}

/** The columns of which every entry must have a number. */
export function summedColumns({ root }: Expression, scheme: Pick<Scheme, 'lists'>): string[] {
  return callsIn(root).flatMap(({ name, arguments: given }) => {
    const added = name === 'SUMIF' ? [given[2] ?? given[0]] : ALL_NUMBERS.includes(name) ? given : [];
    return added.flatMap((node) => columnIn(node, scheme) ?? []);
  });
}

/** Null where Excel would see an empty cell of a column otherwise than it is meant. */
export function listGuards(expression: Expression, scheme: Pick<Scheme, 'lists'>, reference: CellReference): ListGuards | null {
  const lacking: string[] = [];
  const none: string[] = [];
  for (const { name, arguments: given } of callsIn(expression.root)) {
    const columns = given.flatMap((node) => columnIn(node, scheme) ?? []);
    if (columns.length === 0) continue;
    if (!ADDING.includes(name) && columns.some((code) => listColumn(code, scheme).blankMeans === '零')) return null;
    if (name === 'SUMIF') lacking.push(...(lackingWhere(given, scheme, reference) ?? []));
    else if (ALL_NUMBERS.includes(name)) lacking.push(...columns.flatMap((code) => lackingIn(code, scheme, reference) ?? []));
    if (OF_NOTHING.includes(name) && columns.length === given.length) none.push(`COUNT(${columns.map((code) => reference(code) ?? '').join(',')})=0`);
  }
  return { lacking: [...new Set(lacking)], none: [...new Set(none)] };
}

/** To these an empty cell is as good as 0. */
const ADDING = ['SUM', 'SUMPRODUCT'];

function lackingIn(code: string, scheme: Pick<Scheme, 'lists'>, reference: CellReference): string | null {
  const [area, rows] = [reference(code), entryRows(listNameOf(code), scheme, reference)];
  if (area === null || rows === null) return null;
  const words = [...NOT_APPLICABLE, ...(listColumn(code, scheme).blankMeans === '未报' ? [] : [''])];
  return `SUMPRODUCT(${rows}*(1-ISNUMBER(${area}))${words.map((word) => `*(${area}<>"${word}")`).join('')})>0`;
}

/** Of the entries that SUMIF chooses. */
function lackingWhere([asked, condition, third]: readonly Node[], scheme: Pick<Scheme, 'lists'>, reference: CellReference): string[] {
  const [chosen, added] = [asked, third ?? asked].map((node) => (node?.kind === 'indicator' ? reference(node.code) : null));
  const wanted = condition && toExcel({ text: '', root: condition }, withCounts(reference, scheme));
  if (!chosen || !added || !wanted) return [];
  const words = [ANY_NUMBER, ...NOT_APPLICABLE.map((word) => `"${word}"`)].map((word) => `-COUNTIFS(${chosen},${wanted},${added},${word})`);
  return [`COUNTIF(${chosen},${wanted})${words.join('')}>0`];
}

function columnIn(node: Node | undefined, { lists }: Pick<Scheme, 'lists'>): string | null {
  return node?.kind === 'indicator' && lists.has(listNameOf(node.code)) ? node.code : null;
}

function callsIn(node: Node): Extract<Node, { kind: 'call' }>[] {
  switch (node.kind) {
    case 'call':
      return [node, ...node.arguments.flatMap(callsIn)];
    case 'unary':
      return callsIn(node.operand);
    case 'binary':
      return [...callsIn(node.left), ...callsIn(node.right)];
    default:
      return [];
  }
}

import { normaliseName } from '../expression/normalise';
import type { HeaderField } from './form';

const HEADER_FIELDS: readonly HeaderField[] = ['单位', '报告期', '填报人', '审核人', '联系电话', '填报日期'];
const LISTS: readonly string[] = ['动态'];

/** A piece of a form cell's text: plain text, or what a mark stands for. */
export type FormMark =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly indicator: string; readonly computed: boolean }
  | { readonly kind: 'header'; readonly field: HeaderField }
  /** `{{@单位}}` and rows of `{{清单名.列}}`. */
  | { readonly kind: 'unsupported'; readonly mark: string }
  | { readonly kind: 'unknown'; readonly mark: string };

/** The pieces of a form cell's text, in order; one piece of plain text where it has no marks. */
export function readFormMarks(text: string): FormMark[] {
  const pieces = text.replaceAll('｛', '{').replaceAll('｝', '}').split(/(\{\{[^{}]*\}\})/);
  return pieces.filter((piece) => piece !== '').map((piece) => (piece.startsWith('{{') ? readMark(piece) : readText(piece)));
}

function readText(text: string): FormMark {
  return /\{\{|\}\}/.test(text) ? { kind: 'unknown', mark: text.trim() } : { kind: 'text', text };
}

function readMark(mark: string): FormMark {
  const inner = mark.slice(2, -2).trim().replace(/^[＝=]/, '=').replace(/[【】［］[\]]/g, '').trim();
  const field = HEADER_FIELDS.find((one) => one === inner);
  if (field) return { kind: 'header', field };
  if (/^[@＠]/.test(inner)) return { kind: 'unsupported', mark };
  const indicator = normaliseName(inner.replace(/^=/, ''));
  const [item = '', column = '', ...more] = indicator.split('.');
  if (item === '' || column === '' || more.length > 0) return { kind: 'unknown', mark };
  if (LISTS.includes(item)) return { kind: 'unsupported', mark };
  return { kind: 'slot', indicator, computed: inner.startsWith('=') };
}

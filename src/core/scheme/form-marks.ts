import { normaliseName } from '../expression/normalise';
import type { HeaderField } from './form';
import { EVENT_LIST } from './event-list';

const HEADER_FIELDS: readonly HeaderField[] = ['单位', '报告期', '填报人', '审核人', '联系电话', '填报日期'];
const ALWAYS_THERE: ReadonlySet<string> = new Set([EVENT_LIST]);

/** A piece of a form cell's text: plain text, or what a mark stands for. */
export type FormMark =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly indicator: string; readonly computed: boolean }
  | { readonly kind: 'header'; readonly field: HeaderField }
  /** `{{@单位}}`: the name of the unit whose row it is. */
  | { readonly kind: 'unit' }
  /** `{{清单名.列}}`; `column` is what stands in the braces. */
  | { readonly kind: 'list'; readonly list: string; readonly column: string }
  | { readonly kind: 'unknown'; readonly mark: string };

/** The pieces of a form cell's text, in order; one piece of plain text where it has no marks. `lists` are the names of the scheme's. */
export function readFormMarks(text: string, lists: ReadonlySet<string> = ALWAYS_THERE): FormMark[] {
  const pieces = text.replaceAll('｛', '{').replaceAll('｝', '}').split(/(\{\{[^{}]*\}\})/);
  return pieces.filter((piece) => piece !== '').map((piece) => (piece.startsWith('{{') ? readMark(piece, lists) : readText(piece)));
}

function readText(text: string): FormMark {
  return /\{\{|\}\}/.test(text) ? { kind: 'unknown', mark: text.trim() } : { kind: 'text', text };
}

function readMark(mark: string, lists: ReadonlySet<string>): FormMark {
  const inner = mark.slice(2, -2).trim().replace(/^[＝=]/, '=').replace(/[【】［］[\]]/g, '').trim();
  const field = HEADER_FIELDS.find((one) => one === inner);
  if (field) return { kind: 'header', field };
  if (/^[@＠]/.test(inner)) return /^[@＠]\s*单\s*位$/.test(inner) ? { kind: 'unit' } : { kind: 'unknown', mark };
  const code = normaliseName(inner.replace(/^=/, ''));
  const [item = '', column = '', ...more] = code.split('.');
  if (item === '' || column === '' || more.length > 0) return { kind: 'unknown', mark };
  const computed = inner.startsWith('=');
  if (!lists.has(item)) return { kind: 'slot', indicator: code, computed };
  return computed ? { kind: 'unknown', mark } : { kind: 'list', list: item, column: code };
}

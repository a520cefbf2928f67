import * as figure from '../../src/core/figure/findings';
import type { FindingKind } from '../../src/core/finding';
import * as identity from '../../src/core/form/read/identity-findings';
import * as rows from '../../src/core/form/read/rows/row-findings';
import * as structure from '../../src/core/form/read/structure-findings';
import * as received from '../../src/core/form/received-findings';
import * as travelling from '../../src/core/form/travelling/travelling-findings';
import * as receipts from '../../src/core/form/receipts';
import * as history from '../../src/core/history/findings';
import * as narrative from '../../src/core/narrative/findings';
import { CHECKS } from '../../src/core/rollup/checks/index';
import * as adoption from '../../src/core/scheme/adoption-findings';
import { schemeFindingKinds } from '../../src/core/scheme/lints/index';
import { furtherEntries } from '../../src/core/validation/further-entries';
import { schemeRuleFailed } from '../../src/core/validation/judge-rule';
import { figureRules, submissionRules } from '../../src/core/validation/rules/index';
import * as workbook from '../../src/core/workbook/findings';

/** A kind of finding as the page tells it; only built-in rules have examples. */
export interface DocumentedKind {
  readonly kind: FindingKind;
  readonly examples?: { readonly pass: readonly string[]; readonly fail: readonly string[] };
}

/** A chapter of the page: a stage and what it can find, by code. */
export interface Chapter {
  readonly letter: string;
  readonly title: string;
  readonly about: string;
  readonly kinds: readonly DocumentedKind[];
}

const CHAPTERS: readonly Omit<Chapter, 'kinds'>[] = [
  { letter: 'T', title: '方案', about: '读方案工作簿时提出，位置是方案里的工作表和单元格。' },
  { letter: 'S', title: '文件、表样和读数', about: '收表时提出：是谁的、哪一期的、表样动过没有、格里的字读成什么数。' },
  { letter: 'V', title: '审核', about: '对读出的数提出。V100 是方案“审核”表自己的条目，另带它的编号。' },
  { letter: 'R', title: '汇总', about: '各单位的数合到一起以后提出。' },
  { letter: 'N', title: '叙述', about: '写报告时提出。' },
];

/** Every kind of finding that the product declares. */
export function declaredKinds(): DocumentedKind[] {
  const rules = [...figureRules, ...submissionRules].map(({ kind, examples }) => ({
    kind,
    examples: { pass: examples.pass.map(({ says }) => says), fail: examples.fail.map(({ says }) => says) },
  }));
  const modules = [figure, identity, receipts, structure, rows, received, travelling, history, adoption, narrative, workbook].flatMap(kindsIn);
  const others = [...schemeFindingKinds, ...modules, furtherEntries, schemeRuleFailed, ...CHECKS.map(({ kind }) => kind)];
  return [...others.map((kind) => ({ kind })), ...rules].sort((one, other) => (one.kind.code < other.kind.code ? -1 : 1));
}

export function chapters(declared: readonly DocumentedKind[]): Chapter[] {
  return CHAPTERS.map((chapter) => ({ ...chapter, kinds: declared.filter(({ kind }) => kind.code.startsWith(chapter.letter)) }));
}

function kindsIn(module: Readonly<Record<string, unknown>>): FindingKind[] {
  return Object.values(module).filter(isKind);
}

function isKind(thing: unknown): thing is FindingKind {
  return typeof thing === 'object' && thing !== null && 'code' in thing && 'tier' in thing && 'message' in thing;
}

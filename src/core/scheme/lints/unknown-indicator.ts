import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import { subjectsOf } from '../../expression/references-of';
import { draftExpressions } from '../draft-expressions';
import type { SchemeDraft } from '../draft';
import type { Lint } from '../lint';
import { listsOf } from '../lists-of';
import type { CellPlace } from '../table/scheme-row';

const kind = findingKind({
  code: 'T015',
  name: '不认识的指标',
  tier: '强制',
  message: '“{indicator}”不在“指标”表里{hint}。',
  reason: '公式、标记、任务和填报格里的指标必须先登记，才知道它的口径和汇总方法。',
  next: '改正写错的指标代码，或在“指标”表里登记。',
});

export const unknownIndicator: Lint = {
  kind,
  find: (draft) => {
    const lists = listsOf(draft.lists.map(({ value }) => value));
    const columns = [...lists.values()].flatMap((list) => list.columns.map(({ code }) => code));
    const items = new Set(draft.items.map(({ value }) => value.shortName));
    const known = new Set([...draft.indicators.map(({ value }) => value.code), ...columns, ...lists.keys()]);
    return mentions(draft)
      .filter(({ indicator }) => indicator !== '' && !known.has(indicator))
      .map(({ indicator, place }) => raise(kind, { indicator, hint: hintFor(indicator, [...known]) || listHint(indicator, items) }, { place }));
  },
};

interface Mention {
  readonly indicator: string;
  readonly place: CellPlace;
}

function mentions(draft: SchemeDraft): Mention[] {
  return [
    ...draftExpressions(draft).flatMap(({ expression, place }) =>
      subjectsOf(expression).map((indicator) => ({ indicator, place })),
    ),
    ...draft.tasks.map(({ value, at }) => ({ indicator: value.indicator, place: at('指标') })),
    ...draft.indicators.flatMap(({ value, at }) => [
      { indicator: value.numerator ?? '', place: at('分子') },
      { indicator: value.denominator ?? '', place: at('分母') },
    ]),
    ...draft.forms.flatMap(({ value: { form } }) =>
      form.slots.map(({ indicator, at }) => ({ indicator, place: { file: draft.file, sheet: form.sheet, cell: toAddress(at) } })),
    ),
  ];
}

/** A name that differs in one character, or has the same column in another item. */
function hintFor(indicator: string, known: readonly string[]): string {
  const near = known.find((code) => distanceAtMostOne(code, indicator));
  return near === undefined ? '' : `，是不是“${near}”`;
}

/** What stands before the dot is no item: a list, perhaps, that nobody registered. */
function listHint(indicator: string, items: ReadonlySet<string>): string {
  const name = indicator.split('.')[0] ?? '';
  return items.has(name) ? '' : `；“${name}”如果是清单，请登记在“清单”表里`;
}

function distanceAtMostOne(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  return [
    [one.slice(start + 1), other.slice(start + 1)],
    [one.slice(start), other.slice(start + 1)],
    [one.slice(start + 1), other.slice(start)],
  ].some(([rest, otherRest]) => rest === otherRest);
}

import type { RenderedPart } from '../expression/render-template';
import type { Value } from '../expression/scope';
import { bindMark, indicatorsUsed } from './bind-mark';
import { oneLine } from './join-runs';
import type { Narration, Spot } from './narration';
import type { Run } from './report';

type Mark = NonNullable<RenderedPart['mark']>;
type Missing = Extract<Value, { kind: 'missing' }>;

const WORDS: Readonly<Record<Missing['state'], string>> = { notReported: '数据未报', blank: '数据未填', notApplicable: '不适用' };

/**
 * What stands for a sentence none of whose figures is there, so that it claims nothing: 专项债券资金到账、累计支出资金数据未报.
 * Null where any figure of this period is there, or none is asked for. It is bound to all of them as a whole.
 */
export function standIn(marks: readonly Mark[], spot: Spot, narration: Narration): Run | null {
  const asking = marks.filter(({ expression }) => indicatorsUsed(expression).length > 0);
  const [first] = asking;
  const names = new Map<Missing['state'], Set<string>>();
  for (const mark of asking) {
    const { value } = mark;
    if (value.kind !== 'missing' || isElsewhere(value)) return null;
    const codes = value.indicator === null ? indicatorsUsed(mark.expression) : [value.indicator];
    const known = names.get(value.state) ?? new Set<string>();
    names.set(value.state, new Set([...known, ...codes.map((code) => nameOf(code, spot, narration))]));
  }
  if (!first) return null;
  const text = [...names].map(([state, named]) => `${[...named].join('、')}${WORDS[state]}`).join('，');
  const indicators = [...new Set(asking.flatMap(({ expression }) => indicatorsUsed(expression)))];
  return { text: oneLine(text), figure: { ...bindMark(first, narration.round.period), indicators, format: '整句' } };
}

/** Missing in another period: what is missing is not this period's figure. */
function isElsewhere({ view }: Missing): boolean {
  return view !== undefined && view !== '全市' && view !== '合计';
}

/** Outside its item an indicator is named with it. */
function nameOf(code: string, { item }: Spot, { round }: Narration): string {
  const indicator = round.scheme.indicators.get(code);
  if (!indicator) return code;
  return item?.shortName === indicator.item ? indicator.name : `${indicator.item}${indicator.name}`;
}

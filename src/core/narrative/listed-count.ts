import { chineseNumber } from '../figure/chinese-number';
import { parseChineseNumber } from '../figure/chinese-numeral';
import type { RenderedPart } from '../expression/render-template';

type Mark = NonNullable<RenderedPart['mark']>;

/** What `等N个` behind a list declares, and what is written. */
export interface ListedCount {
  readonly text: string;
  readonly declared: string;
  readonly listed: number;
  readonly written: string;
}

/**
 * `等3个` right behind a list of other length; null where nothing is declared or it agrees. Where N is the number of
 * entries asked for, as in 前几名(…,3), it follows the list; any other N may mean more than are named, and stays.
 */
export function listedCount(text: string, list: Mark | null): ListedCount | null {
  if (list?.value.kind !== 'list' || list.value.items.length === 0) return null;
  const listed = list.value.items.length;
  const declared = /^等(\d+|[一二两三四五六七八九十百]+)(?=[个家名所处])/.exec(text)?.[1];
  if (declared === undefined) return null;
  const chinese = !/\d/.test(declared);
  const count = chinese ? parseChineseNumber(declared)?.toNumber() : Number(declared);
  if (count === undefined || count === listed) return null;
  const written = count === askedFor(list) ? (chinese ? counted(listed) : String(listed)) : declared;
  return { text: `等${written}${text.slice(1 + declared.length)}`, declared, listed, written };
}

/** Before a measure word two is 两. */
function counted(number: number): string {
  return number === 2 ? '两' : chineseNumber(String(number));
}

function askedFor({ expression: { root } }: Mark): number | null {
  const count = root.kind === 'call' ? root.arguments[1] : undefined;
  return count?.kind === 'number' ? Number(count.value) : null;
}

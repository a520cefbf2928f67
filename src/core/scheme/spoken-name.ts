import type { Indicator } from './indicator';

/** An indicator as people call it: with its item before it, for many items have a 完成率. */
export function spokenName({ item, name }: Pick<Indicator, 'item' | 'name'>): string {
  return name.includes(item) ? name : `${item}${name}`;
}

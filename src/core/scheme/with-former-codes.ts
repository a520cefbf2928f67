import type { History } from '../history/history';
import type { Scheme } from './scheme';

/** The history as the scheme calls things today: what it has of a renamed indicator is found under its present code too. */
export function withFormerCodes(history: History, { indicators }: Pick<Scheme, 'indicators'>): History {
  const find: History['find'] = (key) => {
    const found = history.find(key);
    const former = indicators.get(key.indicator)?.formerCode ?? null;
    return found ?? (former === null ? undefined : history.find({ ...key, indicator: former }));
  };
  return { ...history, find };
}

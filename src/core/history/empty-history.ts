import type { History } from './history';

/** The history of a first round. */
export const emptyHistory: History = { find: () => undefined, periods: [] };

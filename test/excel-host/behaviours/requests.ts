import { type Behaviour, ERRORS, RESOURCES, inReference } from './behaviour';

/** How requests are answered. */
export const REQUESTS = {
  notAtomic: { says: 'what came before a fault in a batch stays done, what comes after it is not done', source: { page: 'https://learn.microsoft.com/javascript/api/office/officeextension.error' } },
  itemNotFound: { says: 'a sheet that is not there is an error, or a null object where that was asked for', source: ERRORS },
  cellEditFails: { says: 'while a cell is edited a batch fails', source: inReference('RunOptions.delayForCellEdit', 'the batch automatically fails') },
  cellEditWaits: { says: 'or waits, where it said so', source: inReference('RunOptions.delayForCellEdit', 'the batch request is delayed until the user exits cell edit mode') },
  requestLimit: { says: 'a request above the limit is refused before anything is done', source: RESOURCES },
  responseLimit: { says: 'an answer above the limit is refused after everything was done', source: 'assumption' },
  tooManyCells: { says: 'values of too many cells come back as null without an error', source: 'assumption' },
  goneHost: { says: 'a host that is gone answers every request with an internal error', source: 'assumption' },
} as const satisfies Record<string, Behaviour>;

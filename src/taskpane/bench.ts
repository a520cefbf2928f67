import type { Dispatch } from 'react';
import type { Change } from './session';
import type { Speech } from './speech';
import type { Surroundings } from './surroundings';

/** What the work of the pane is done with. */
export interface Bench extends Surroundings {
  readonly speech: Speech;
  readonly dispatch: Dispatch<Change>;
  /** A write that was no longer waited for: nothing else begins before it has ended. */
  readonly lingering: { write: Promise<void> };
}

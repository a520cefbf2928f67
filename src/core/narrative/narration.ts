import type { Scope } from '../expression/scope';
import type { Finding, Place } from '../finding';
import type { Summary } from '../rollup/summary';
import type { Round } from '../scheme/round';
import type { Event, Item } from '../scheme/scheme';
import type { Run } from './report';

/** What a report is told from: the summary, the round and what sentences may ask of them. */
export interface Narration {
  readonly round: Round;
  readonly summary: Summary;
  readonly scope: Scope;
  /** The city's events, then the units'. */
  readonly events: readonly Event[];
  /** Events of units that have no place among those: they come last. */
  readonly looseEvents: readonly Event[];
}

/** Where a text of the scheme, or of a unit's file, stands, for its findings. `item` is null for the report's title, opening and closing. */
export interface Spot {
  readonly item: Item | null;
  readonly place: Place;
  /** A text that is made for its figures: where all of them are missing, it gives way to saying so. */
  readonly givesWay?: true;
}

/** A sentence told: its runs with no final mark added yet, and the indicators whose coverage it must say. */
export interface Told {
  readonly runs: readonly Run[];
  readonly indicators: readonly string[];
  readonly findings: readonly Finding[];
}

import type { Place } from '../finding';
import type { Narration, Spot } from './narration';

/** The item's number as findings name it. */
export function numberOf({ item }: Spot): string {
  return item?.number ?? '—';
}

/** Where a finding about a text of the scheme is. */
export function whereOf({ place }: Spot, { round }: Narration, indicators: readonly string[] = []): { place: Place } {
  return { place: { file: round.scheme.file, ...place, ...(indicators.length > 0 ? { indicators } : {}) } };
}

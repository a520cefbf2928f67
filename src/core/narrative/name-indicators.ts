import { spokenName } from '../scheme/spoken-name';
import type { Narration } from './narration';

/** Indicators as findings speak of them: by name; by code where the scheme has none such. */
export function nameIndicators(codes: readonly string[], { round }: Narration): string[] {
  return codes.map((code) => {
    const indicator = round.scheme.indicators.get(code);
    return indicator ? spokenName(indicator) : code;
  });
}

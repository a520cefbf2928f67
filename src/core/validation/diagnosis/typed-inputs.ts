import { referencesOf } from '../../expression/references-of';
import type { Scheme } from '../../scheme/scheme';
import { formulaOf } from '../../scheme/formula-of';

/** The typed indicators behind these: calculated ones stand for what they are calculated from; tasks are not typed. */
export function typedInputs(codes: readonly string[], { indicators }: Scheme): string[] {
  return [...behind(codes, indicators)].filter((code) => {
    const indicator = indicators.get(code);
    return indicator && indicator.source !== '任务' && !formulaOf(indicator);
  });
}

/** These and all that they are calculated from, in order of first mention. */
export function behind(codes: Iterable<string>, indicators: Scheme['indicators']): Set<string> {
  const found = new Set<string>();
  const visit = (code: string): void => {
    if (found.has(code)) return;
    found.add(code);
    const indicator = indicators.get(code);
    const formula = indicator && formulaOf(indicator);
    if (formula) referencesOf(formula).indicators.forEach(visit);
  };
  for (const code of codes) visit(code);
  return found;
}

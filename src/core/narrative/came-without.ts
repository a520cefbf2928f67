import type { CityFigure } from '../rollup/summary';
import type { Narration } from './narration';

/** True where a unit that the figure lacks counts all the same, with other figures. */
export function cameWithout({ lacking }: CityFigure, { summary }: Pick<Narration, 'summary'>): boolean {
  const without = new Set(lacking.map(({ code }) => code));
  return summary.counted.some(({ submission }) => without.has(submission.unit));
}

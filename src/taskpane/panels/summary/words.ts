import type { Speech } from '../../speech';
import type { FigureCoverage } from './figure-coverage';
import type { HeadlineFigure } from './headlines';
import type { Pace } from './pace';
import { plainText, type ShownFigure } from './shown-figure';
import type { TargetLine } from './target-line';

/** A figure as one text, a state in words: never 0 for what is not there. */
export function figureWords(shown: ShownFigure, { say }: Speech): string {
  return plainText(shown) ?? (shown.kind === 'absent' ? say(`summary.state.${shown.state}`) : '');
}

/** Of whom a figure is: 12 个县区，缺宁远县、新田县. */
export function coverageWords({ of, counted, kind, lacking, notApplicable, carried, adjusted }: FigureCoverage, { say }: Speech): string {
  if (of === 'nobody') return say('summary.coverage.nobody');
  const names = (some: readonly string[]): string => some.join(say('list.separator'));
  const whole = of === 'city' ? (counted > 0 ? [say('summary.coverage.city')] : []) : [say('summary.coverage.units', { count: String(counted), kind: say(`summary.kind.${kind}`) })];
  return [
    ...whole,
    ...(lacking.length > 0 ? [say('summary.coverage.lacking', { units: names(lacking) })] : []),
    ...(notApplicable.length > 0 ? [say('summary.coverage.notApplicable', { units: names(notApplicable) })] : []),
    ...(carried.length > 0 ? [say('summary.coverage.carried', { units: names(carried) })] : []),
    ...(adjusted ? [say('summary.coverage.adjusted')] : []),
  ].join(say('comma'));
}

/** What else is to be known of a figure: that it is kept by unit, or that it is not done. */
export function natureWords({ kept, nature }: HeadlineFigure, { say }: Speech): string | null {
  if (kept) return say('summary.kept');
  return nature && say(`summary.nature.${nature}`);
}

export function paceWords({ standing, elapsed, gap }: Pace, { say }: Speech): string {
  switch (standing) {
    case 'ahead':
    case 'behind':
      return say(`summary.pace.${standing}`, { elapsed, gap });
    case 'level':
      return say('summary.pace.level', { elapsed });
    case 'done':
      return Number(gap) === 0 ? say('summary.pace.done') : say('summary.pace.exceeded', { gap });
    case 'overdue':
      return say('summary.pace.overdue', { gap });
  }
}

/** 累计检查人数：公布目标 400,000人，还差 86,282人 */
export function targetWords(line: TargetLine, speech: Speech): string {
  const { say } = speech;
  return say('summary.target.line', { name: line.name, target: say(`summary.target.${line.comparison}`, { target: line.target }), standing: standingWords(line, speech) });
}

function standingWords({ standing, points, gap: distance, planned }: TargetLine, { say }: Speech): string {
  const gap = points ? say('summary.points', { gap: distance }) : distance;
  switch (standing) {
    case 'short':
    case 'over':
      return planned ? say(`summary.planned.${standing}`, { gap }) : say(`summary.standing.${standing}`, { gap });
    case 'reached':
      return planned ? say('summary.planned.reached') : say('summary.standing.reached');
    case 'beyond':
      return say('summary.standing.beyond', { gap });
    case 'within':
    case 'approximate':
    case 'none':
      return say(`summary.standing.${standing}`);
  }
}

import type { Speech } from '../../speech';
import type { FigureCoverage } from './figure-coverage';
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

/** 公布目标 400,000人，还差 86,282人; with the indicator's name before it where that is not `known` already. */
export function targetWords(line: TargetLine, known: string, speech: Speech): string {
  const { say } = speech;
  const { name, target, standing, comparison } = line;
  const gap = line.points ? say('summary.points', { gap: line.gap }) : line.gap;
  if (line.planned && (standing === 'short' || standing === 'over')) return say(`summary.planned.${standing}`, { name, target, gap });
  if (line.planned && standing === 'reached') return say('summary.planned.reached', { name, target });
  const told = say('summary.target.line', { target: say(`summary.target.${comparison}`, { target }), standing: standing === 'short' || standing === 'over' || standing === 'beyond' ? say(`summary.standing.${standing}`, { gap }) : say(`summary.standing.${standing}`) });
  return name === known ? told : say('summary.target.of', { name, told });
}

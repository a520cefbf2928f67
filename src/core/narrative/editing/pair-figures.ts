import type { Run } from '../report';
import { bindingText } from './binding-text';
import { type FigureRun, isFigure } from './find-figure';

/** A bound figure before and after; the one that is not there is undefined. */
export interface FigurePair {
  readonly was?: FigureRun;
  readonly is?: FigureRun;
}

/** The bound figures of a paragraph before and after, those that are bound alike together: in the order of after, then what is there no more. */
export function pairFigures(before: readonly Run[], after: readonly Run[]): FigurePair[] {
  const left = before.filter(isFigure);
  const pairs = after.filter(isFigure).map((is): FigurePair => {
    const at = left.findIndex(({ figure }) => bindingText(figure) === bindingText(is.figure));
    const [was] = at < 0 ? [] : left.splice(at, 1);
    return { is, ...(was && { was }) };
  });
  return [...pairs, ...left.map((was) => ({ was }))];
}

import { bindingText } from '../../../core/narrative/editing/binding-text';
import { type FigureRun, isFigure } from '../../../core/narrative/editing/find-figure';
import type { Run } from '../../../core/narrative/report';

/** The figures that a paragraph can have, each once: those generated for it now, then those that it has from elsewhere. */
export function figuresToInsert(generated: readonly Run[], runs: readonly Run[]): FigureRun[] {
  const figures = new Map<string, FigureRun>();
  for (const run of [...generated, ...runs].filter(isFigure)) {
    const name = `${bindingText(run.figure)}${run.text}`;
    if (!figures.has(name)) figures.set(name, run);
  }
  return [...figures.values()];
}

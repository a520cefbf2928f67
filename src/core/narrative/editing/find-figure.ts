import type { Binding, Report, Run } from '../report';
import { bindingText } from './binding-text';

/** A piece of text that is bound. */
export type FigureRun = Run & { readonly figure: Binding };

/** Works a figure out anew, for one that is nowhere in the report; `next` is the text behind it. Null where that cannot be done. */
export type FigureWriter = (binding: Binding, next: string) => FigureRun | null;

/** Where a bound figure is looked for. */
export interface WhereToFind {
  readonly report: Report;
  /** The figure's paragraph as it is generated now. */
  readonly own: readonly Run[];
  /** The same as it was generated when the figure was written. */
  readonly base: readonly Run[];
  readonly write: FigureWriter;
}

/**
 * What a bound figure of an edited paragraph says now; null where nothing answers to it. Several that are bound alike may
 * read differently (二, 两 before what is counted): then it has to be known which of them it is.
 */
export function findFigure(run: FigureRun, next: string, { report, own, base, write }: WhereToFind): FigureRun | null {
  const inBase = like(run, base);
  const inOwn = like(run, own);
  const differ = !alike(inBase) || !alike(inOwn);
  if (differ) return sameOf(run, inBase, inOwn) ?? write(run.figure, next);
  const anywhere = inOwn.length > 0 ? inOwn : like(run, report.blocks.flatMap(({ runs }) => runs));
  return (alike(anywhere) && anywhere[0]) || write(run.figure, next);
}

/** Its place among those of the base is its place among those there are now, as far as it can be told. */
function sameOf({ text }: FigureRun, inBase: readonly FigureRun[], inOwn: readonly FigureRun[]): FigureRun | undefined {
  const places = inBase.flatMap((one, index) => (one.text === text ? [index] : []));
  return inBase.length === inOwn.length && places.length === 1 ? inOwn[places[0] ?? -1] : undefined;
}

export function isFigure(run: Run): run is FigureRun {
  return run.figure !== undefined;
}

function like({ figure }: FigureRun, runs: readonly Run[]): FigureRun[] {
  const wanted = bindingText(figure);
  return runs.filter(isFigure).filter((one) => bindingText(one.figure) === wanted);
}

function alike(runs: readonly Run[]): boolean {
  return new Set(runs.map(({ text }) => text)).size <= 1;
}

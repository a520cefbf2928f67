import { joinRuns, oneLine, plainRun } from '../../../core/narrative/join-runs';
import type { Run } from '../../../core/narrative/report';

/** As much of a node of the page as is looked at. */
export interface PlainNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PlainNode>;
  getAttribute?(name: string): string | null;
}

/** Where a chip says which figure it is. */
export const FIGURE_ATTRIBUTE = 'data-figure';
/** Stands beside a chip where there is no text, so that there is a place to type; it is no part of the paragraph. */
export const PAD = '\u200b';

const TEXT = 3;
const ELEMENT = 1;

/** What stands in the region where a paragraph is rewritten: text as one line, and the figures whose chips were left in it. */
export function runsOfNode(root: PlainNode, figures: readonly Run[]): Run[] {
  return joinRuns(runsIn(root, figures));
}

function runsIn(node: PlainNode, figures: readonly Run[]): Run[] {
  if (node.nodeType === TEXT) return [plainRun(oneLine(node.nodeValue ?? '').replaceAll(PAD, '').replaceAll('\u00a0', ' '))];
  if (node.nodeType !== ELEMENT) return [];
  const figure = figures[Number(node.getAttribute?.(FIGURE_ATTRIBUTE) ?? NaN)];
  return figure ? [figure] : Array.from(node.childNodes).flatMap((child) => runsIn(child, figures));
}

/** What is put into such a region: text, chips by their place among the figures, and pads where there is nothing to type at. */
export function piecesOfRuns(runs: readonly Run[], figures: readonly Run[]): (string | { readonly chip: number; readonly text: string })[] {
  const pieces = runs.flatMap((run, index) => {
    if (!run.figure) return [run.text];
    const chip = { chip: figures.indexOf(run), text: run.text };
    const before = index === 0 || runs[index - 1]?.figure ? [PAD] : [];
    return [...before, chip, ...(index === runs.length - 1 ? [PAD] : [])];
  });
  return pieces.length > 0 ? pieces : [PAD];
}

/** What comes from the clipboard: plain text in one line, no chips, nothing invisible. */
export function pasted(text: string): string {
  return oneLine(text).replaceAll(PAD, '').replaceAll('\t', ' ');
}

import type { Run } from '../report';
import { joinRuns } from '../join-runs';
import { bindingText } from './binding-text';

/** How a paragraph reads, whatever its figures say: two of the same wording differ in figures only. */
export function wordingOf(runs: readonly Run[]): string {
  return JSON.stringify(joinRuns(runs).map(({ text, figure }) => (figure ? [bindingText(figure)] : text)));
}

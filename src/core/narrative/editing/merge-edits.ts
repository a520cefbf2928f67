import type { EditedParagraph } from '../edited-paragraph';
import type { Report } from '../report';
import { keyText } from './paragraph-keys';
import { placeParagraphs } from './place-paragraphs';
import { wordingOf } from './wording';

/**
 * The rewritten paragraphs that a report is to have: those that it had, and what was decided since in their place. One that
 * reads as it was generated is rewritten no more. In the report's order, what has no place there last.
 */
export function mergeEdits(kept: readonly EditedParagraph[], chosen: readonly EditedParagraph[], fresh: Report): EditedParagraph[] {
  const before = spots(kept, fresh);
  const later = spots(chosen, fresh);
  const decided = new Set(later.map(({ spot }) => spot));
  const latest = new Map([...before.filter(({ spot }) => !decided.has(spot)), ...later].map((one) => [one.spot, one]));
  const rewritten = [...latest.values()].filter(({ edit }) => wordingOf(edit.runs) !== wordingOf(edit.base));
  return rewritten.sort((one, other) => one.at - other.at).map(({ edit }) => edit);
}

/** Where each stands: two at one spot are of one paragraph. */
function spots(edits: readonly EditedParagraph[], fresh: Report) {
  return placeParagraphs(edits, fresh).map((at, index) => {
    const edit = edits[index] as EditedParagraph;
    return { edit, at: at ?? Infinity, spot: at === null ? `${keyText(edit.key)}|${wordingOf(edit.base)}` : String(at) };
  });
}

import { useState } from 'react';
import { keyText } from '../../../core/narrative/editing/paragraph-keys';
import type { EditedParagraph, OutdatedParagraph } from '../../../core/narrative/edited-paragraph';
import type { Run } from '../../../core/narrative/report';
import type { Session, Worked } from '../../session';
import type { PaneActions } from '../../work/actions';
import { type ParagraphView, type ReportView, keptParagraph, seenAfter, withParagraph } from './report-view';

/** What can be done with the paragraphs of the report. Each goes into the draft, and is seen at once. */
export function useParagraphs(view: ReportView, { draft, worked }: Pick<Session, 'draft'> & { readonly worked: Worked }, actions: PaneActions) {
  const [editing, setEditing] = useState<ParagraphView | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const period = worked.prepared.result.round.period.code;
  const choose = (one: EditedParagraph, former: EditedParagraph | null, told = one.runs): void => {
    const { choices } = draft;
    const paragraphs = withParagraph(choices.paragraphs, one, former);
    const seen = seenAfter(view, { key: one.key, runs: told });
    if (seen) actions.showReport(seen);
    actions.choose({ paragraphs });
  };
  const leave = ({ key }: ParagraphView): void => {
    setEditing(null);
    setLeft(keyText(key));
  };
  return {
    editing,
    /** The paragraph that was rewritten last: the focus goes back to it. */
    left,
    edit: (paragraph: ParagraphView) => setEditing(paragraph),
    cancel: leave,
    done: (paragraph: ParagraphView, runs: readonly Run[]) => {
      const { key, generated, edit, block } = paragraph;
      leave(paragraph);
      if (JSON.stringify(runs) !== JSON.stringify(block.runs)) choose({ key, runs, base: generated, period }, edit);
    },
    useGenerated: ({ key, generated, edit }: ParagraphView) => choose({ key, runs: generated, base: generated, period }, edit),
    keep: (paragraph: ParagraphView) => {
      const kept = keptParagraph(paragraph, period);
      if (kept) choose(kept, paragraph.edit, paragraph.block.runs);
    },
    discard: ({ key, edit }: OutdatedParagraph) => choose({ ...edit, key, runs: edit.base }, edit),
  };
}

import { keyText, paragraphKeys } from '../../../core/narrative/editing/paragraph-keys';
import { mergeEdits } from '../../../core/narrative/editing/merge-edits';
import { withEdits } from '../../../core/narrative/editing/with-edits';
import { pairParagraphs } from '../../../core/narrative/editing/pair-paragraphs';
import { wordingOf } from '../../../core/narrative/editing/wording';
import { textOf } from '../../../core/narrative/join-runs';
import type { EditedParagraph, FigureUpdate, OutdatedParagraph, ParagraphKey } from '../../../core/narrative/edited-paragraph';
import type { Block, Report, Run } from '../../../core/narrative/report';
import { isInWorkbook } from '../../next-step';
import type { Session, Worked } from '../../session';
import { type ReportDifferences, reportDifferences } from './report-differences';

/** A paragraph of the report as it will read. */
export interface ParagraphView {
  readonly key: ParagraphKey;
  readonly block: Block;
  /** As it is generated now. */
  readonly generated: readonly Run[];
  /** Null where nobody rewrote it. */
  readonly edit: EditedParagraph | null;
  /** Why the rewritten text is to be looked at again. */
  readonly outdated: OutdatedParagraph | null;
  readonly lost: readonly FigureUpdate[];
  readonly isEmpty: boolean;
}

export interface ReportView {
  readonly report: Report;
  readonly paragraphs: readonly ParagraphView[];
  /** Rewritten paragraphs that have no place in this report. */
  readonly gone: readonly OutdatedParagraph[];
  /** How many figures are bound. */
  readonly figures: number;
  /** As it was last seen; null where nobody has seen one of this workbook. */
  readonly shown: Report | null;
  /** What is different from that; null where nothing is. */
  readonly differences: ReportDifferences | null;
  /** The workbook has it as it stands here. */
  readonly isWritten: boolean;
}

/** The report of the round as it was worked out, with what was rewritten since. */
export function reportView(session: Pick<Session, 'draft' | 'written' | 'shown'>, worked: Worked): ReportView {
  const { refresh, result } = worked.prepared;
  const { generated, write } = refresh;
  const merged = mergeEdits(refresh.paragraphs, session.draft.choices.paragraphs, generated);
  const { report, paragraphs: edits, lost, outdated } = withEdits(generated, { paragraphs: merged, period: result.round.period.code, write });
  const gone = outdated.filter(({ why }) => why === 'gone');
  const placed = edits.filter((one) => gone.every(({ edit }) => edit !== one));
  const ofKey = <Of extends { readonly key: ParagraphKey }>(all: readonly Of[], key: ParagraphKey): Of | null => all.find((one) => keyText(one.key) === keyText(key)) ?? null;
  const views = paragraphKeys(report).flatMap((key, index): ParagraphView[] => {
    const [block, own] = [report.blocks[index], generated.blocks[index]];
    if (!block || !own) return [];
    return [{ key, block, generated: own.runs, edit: ofKey(placed, key), outdated: ofKey(outdated.filter(({ why }) => why !== 'gone'), key), lost: lost.filter((one) => keyText(one.key) === keyText(key)), isEmpty: textOf(block.runs) === '' }];
  });
  const isWritten = isInWorkbook({ ...session, worked });
  const shown = session.shown ?? (isWritten ? null : refresh.before);
  return {
    report,
    paragraphs: views,
    gone,
    figures: report.blocks.reduce((sum, { runs }) => sum + runs.filter(({ figure }) => figure).length, 0),
    shown,
    differences: shown && reportDifferences(shown, report),
    isWritten,
  };
}

/** A rewritten paragraph that its user keeps for what is generated now. A figure that was lost stays bound: it may come back. */
export function keptParagraph({ key, generated, block, edit, lost }: ParagraphView, period: string): EditedParagraph | null {
  return edit && { key, base: generated, runs: lost.length === 0 ? block.runs : edit.runs, period };
}

/** The report as it was last seen once its user has rewritten a paragraph: of nothing else is said that it was seen. */
export function seenAfter({ shown, report }: Pick<ReportView, 'shown' | 'report'>, { key, runs }: Pick<EditedParagraph, 'key' | 'runs'>): Report | null {
  if (!shown) return null;
  const was = pairParagraphs(shown, report).find((pair) => keyText(pair.key) === keyText(key))?.was;
  return { blocks: shown.blocks.map((block) => (block === was ? { ...block, runs } : block)) };
}

/** What was rewritten, with one more in the place of the former of its paragraph, if it had one. */
export function withParagraph(paragraphs: readonly EditedParagraph[], one: EditedParagraph, former: EditedParagraph | null): EditedParagraph[] {
  const isFormer = ({ runs, base }: EditedParagraph) => former !== null && wordingOf(runs) === wordingOf(former.runs) && wordingOf(base) === wordingOf(former.base);
  return [...paragraphs.filter((edit) => !isFormer(edit)), one];
}

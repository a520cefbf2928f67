import type { EditedParagraph, FigureUpdate, OutdatedParagraph } from '../narrative/edited-paragraph';
import type { FigureWriter } from '../narrative/editing/find-figure';
import { figureUpdates } from '../narrative/editing/figure-updates';
import { mergeEdits } from '../narrative/editing/merge-edits';
import { withEdits } from '../narrative/editing/with-edits';
import { figureWriter } from '../narrative/editing/write-figure';
import type { Report } from '../narrative/report';
import { spokenName } from '../scheme/spoken-name';
import type { Scheme } from '../scheme/scheme';
import type { RoundResult } from '../sheets/round-result';
import type { WorkbookState } from './city-workbook';
import { editFindings } from './edit-findings';

/** How the report of a round stands to the one that the workbook has. */
export interface Refresh {
  /** As the workbook has it; null where it has none. */
  readonly before: Report | null;
  /** As it is generated, without what somebody rewrote. */
  readonly generated: Report;
  /** What somebody rewrote, by the keys that the paragraphs have now. */
  readonly paragraphs: readonly EditedParagraph[];
  /** Figures that say something else than in the workbook's report; none where it has none yet. */
  readonly updates: readonly FigureUpdate[];
  readonly lost: readonly FigureUpdate[];
  readonly outdated: readonly OutdatedParagraph[];
  /** Writes a figure of this round. */
  readonly write: FigureWriter;
}

/** A round whose report has the paragraphs that were rewritten. */
export function editedRound(result: RoundResult, state: Pick<WorkbookState, 'report' | 'paragraphs'>, chosen: readonly EditedParagraph[]): { readonly result: RoundResult; readonly refresh: Refresh } {
  const { report: generated, round, summary } = result;
  const merged = mergeEdits(state.paragraphs, chosen, generated);
  const write = figureWriter(summary, round);
  const edited = withEdits(generated, { paragraphs: merged, period: round.period.code, write });
  const name = (updates: readonly FigureUpdate[]) => updates.map((one) => ({ ...one, name: nameOf(one.name, round.scheme) }));
  const refresh: Refresh = {
    before: state.report,
    generated,
    paragraphs: edited.paragraphs,
    updates: state.report ? name(figureUpdates(state.report, edited.report)) : [],
    lost: name(edited.lost),
    outdated: edited.outdated,
    write,
  };
  return { result: { ...result, report: edited.report, findings: [...result.findings, ...editFindings(refresh, edited.report, round)] }, refresh };
}

function nameOf(code: string, { indicators }: Scheme): string {
  const indicator = indicators.get(code);
  return indicator ? spokenName(indicator) : code;
}

import { type PanelName, type Session } from './session';
import type { TextKey } from './texts/texts';

/** What a button of the footer does. */
export type StepAction = 'look' | 'checkForm' | 'pick' | 'rollUp' | 'write' | 'leave' | 'report' | 'undo';

/** A button of the footer. */
export interface Step {
  readonly action: StepAction;
  readonly label: TextKey;
}

/** The one thing to do next, and what else may be wanted then. */
export interface NextSteps {
  readonly primary: Step | null;
  readonly others: readonly Step[];
}

const NOTHING: NextSteps = { primary: null, others: [] };
const LOOK: Step = { action: 'look', label: 'action.look' };
const REPORT: Step = { action: 'report', label: 'action.report' };
const ROLL_UP: Step = { action: 'rollUp', label: 'action.rollUp' };

/** The next step of the work as it stands; none while a write is unfinished: that has a bar of its own. */
export function nextSteps(session: Session): NextSteps {
  const { book, pending, doing } = session;
  if (pending?.state === 'writing') return NOTHING;
  if (book === null) return doing ? NOTHING : { primary: LOOK, others: [] };
  switch (book.kind) {
    case 'none':
    case 'unusable':
      return { primary: LOOK, others: [] };
    case 'form':
      return { primary: { action: 'checkForm', label: session.checked ? 'action.checkAgain' : 'action.checkForm' }, others: [] };
    case 'city':
      return inCity(session);
  }
}

function inCity({ book, draft, asks, worked, written, panel }: Session): NextSteps {
  const undo: readonly Step[] = written?.applied ? [{ action: 'undo', label: 'action.undo' }] : [];
  const held = book?.kind === 'city' ? book.files.length : 0;
  if (asks) return worked?.prepared.change.conflicts.length === 0 ? { primary: { action: 'write', label: 'action.write' }, others: [{ action: 'leave', label: 'action.notNow' }] } : { primary: ROLL_UP, others: [{ action: 'leave', label: 'action.notNow' }] };
  if (held + draft.picked.files.length === 0 && !draft.ownSheets) return { primary: { action: 'pick', label: 'files.pick' }, others: [] };
  if (isInWorkbook({ draft, worked, written })) return { primary: REPORT, others: [...undo, ...(panel === 'summary' ? [ROLL_UP] : [])] };
  return { primary: ROLL_UP, others: undo };
}

/** The workbook has all that the pane has: it was just written, or there is nothing to write. */
export function isInWorkbook({ draft, worked, written }: Pick<Session, 'draft' | 'worked' | 'written'>): boolean {
  return worked !== null && worked.draft === draft && (written?.prepared === worked.prepared || worked.prepared.nothingNew);
}

/** The panel on which a draft of a city's workbook has something to say at a glance. */
export function marksOf({ worked }: Pick<Session, 'worked'>): Partial<Readonly<Record<PanelName, number>>> {
  const blocking = worked?.prepared.result.findings.filter(({ tier }) => tier === '强制').length ?? 0;
  return blocking === 0 ? {} : { review: blocking };
}

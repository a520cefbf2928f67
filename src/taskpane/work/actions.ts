import type { FormsRequest } from '../../commands/issue-forms';
import type { Finding } from '../../core/finding';
import type { Fix } from '../../core/validation/fixes/fix';
import type { Report } from '../../core/narrative/report';
import type { Choices } from '../../core/workbook/choices';
import type { Bench } from '../bench';
import type { Dropped } from '../dropped';
import type { Notice } from '../notice-of';
import type { CityTable } from '../parsed';
import type { Draft, FormWrite, IssuedForms, PanelName, SavedReport, Session, Worked, Written } from '../session';
import type { CellPlace, PendingWrite } from '../surroundings';
import { checkOpenForm } from './check-open-form';
import { issueForms, saveForms } from './issue-forms';
import { clearMarks, jump, showPlace } from './jump';
import { lookAtWorkbook } from './look-at-workbook';
import { type GivenReason, explainForm, mendForm, undoInForm } from './mend-form';
import { pickDropped } from './pick-dropped';
import { pickMore } from './pick-more';
import { openSample } from './open-sample';
import { leavePlan, rollUp, writeWorked } from './roll-up';
import { saveAgain, saveReport } from './save-report';
import { giveUp, recover, takeBack } from './take-back';
import { workOut } from './work-out';

/** All that can be done in the pane. */
export type PaneActions = ReturnType<typeof actionsOf>;

export function actionsOf(bench: Bench) {
  const { dispatch, speech } = bench;
  return {
    open: (panel: PanelName) => dispatch({ kind: 'opened', panel }),
    reviewUnit: (unit: string) => dispatch({ kind: 'opened', panel: 'review', unit }),
    takeSheets: (ownSheets: boolean) => dispatch({ kind: 'drafted', draft: { ownSheets } }),
    choose: (choices: Partial<Choices>) => dispatch({ kind: 'chose', choices }),
    tell: (notice: Notice | null) => dispatch({ kind: 'told', notice }),
    start: (asked: string) => lookAtWorkbook(bench, asked),
    pick: (files: readonly File[], session: Session) => pickMore(bench, files, session),
    drop: (dropped: Dropped, session: Session) => pickDropped(bench, dropped, session),
    refuseFiles: (isUnfinished: boolean) => dispatch({ kind: 'told', notice: { tone: 'warning', what: speech.say('files.notHere'), next: speech.say(isUnfinished ? 'pending.writing.next' : 'refused.noScheme.next') } }),
    remove: (index: number) => dispatch({ kind: 'removed', index }),
    withdraw: (file: string) => dispatch({ kind: 'withdrew', file }),
    typePeriod: (period: string) => dispatch({ kind: 'drafted', draft: { period } }),
    openPeriod: () => dispatch({ kind: 'openedPeriod' }),
    workOut: (draft: Draft) => workOut(bench, draft),
    rollUp: (session: Session) => rollUp(bench, session),
    rollUpAnew: (session: Session) => rollUp(bench, session, true),
    write: (worked: Worked) => writeWorked(bench, worked),
    leave: () => leavePlan(bench),
    undo: (written: Pick<Written, 'applied' | 'draft'>) => takeBack(bench, written),
    recover: (pending: PendingWrite) => recover(bench, pending),
    giveUp: () => giveUp(bench),
    removeTable: (table: CityTable) => dispatch({ kind: 'removedTable', table }),
    report: () => saveReport(bench),
    showReport: (report: Report) => dispatch({ kind: 'showed', report }),
    savesFiles: () => bench.savesFiles(),
    saveAgain: (report: SavedReport) => saveAgain(report),
    issueForms: (request: FormsRequest) => issueForms(bench, request),
    saveForms: (issued: IssuedForms) => saveForms(issued),
    openSample: bench.openSample ? () => void openSample(bench) : null,
    checkForm: () => checkOpenForm(bench),
    mendForm: (fixes: readonly Fix[], earlier: FormWrite | null) => mendForm(bench, fixes, earlier),
    explainForm: (given: GivenReason, earlier: FormWrite | null) => explainForm(bench, given, earlier),
    undoInForm: (write: FormWrite) => undoInForm(bench, write),
    jump: (finding: Finding) => jump(bench, finding),
    show: (place: CellPlace) => showPlace(bench, place),
    clearMarks: () => clearMarks(bench),
  };
}

import type { Finding } from '../../core/finding';
import type { Applied } from '../../hosts/host';
import type { Bench } from '../bench';
import type { SavedReport, Session, View } from '../session';
import type { PendingWrite } from '../surroundings';
import { checkOpenForm } from './check-open-form';
import { jump } from './jump';
import { lookAtWorkbook } from './look-at-workbook';
import { pickMore } from './pick-more';
import { leaveAhead, rollUp, writeAhead } from './roll-up';
import { saveAgain, saveReport } from './save-report';
import { giveUp, recover, takeBack } from './take-back';

type Shown<Kind extends View['kind']> = Extract<View, { kind: Kind }>;

/** All that can be done in the pane. */
export type PaneActions = ReturnType<typeof actionsOf>;

export function actionsOf(bench: Bench) {
  const { dispatch, speech } = bench;
  return {
    start: (asked: string) => lookAtWorkbook(bench, asked),
    pick: (files: readonly File[], session: Session) => pickMore(bench, files, session),
    refuseFiles: (isUnfinished: boolean) => dispatch({ kind: 'told', notice: { tone: 'warning', what: speech.say('files.notHere'), next: speech.say(isUnfinished ? 'pending.writing.next' : 'refused.noScheme.next') } }),
    remove: (index: number) => dispatch({ kind: 'removed', index }),
    withdraw: (file: string) => dispatch({ kind: 'withdrew', file }),
    typePeriod: (period: string) => dispatch({ kind: 'typedPeriod', period }),
    openPeriod: () => dispatch({ kind: 'openedPeriod' }),
    rollUp: (session: Session) => rollUp(bench, session),
    rollUpAnew: (session: Session) => rollUp(bench, session, true),
    write: (ahead: Shown<'ahead'>) => writeAhead(bench, ahead),
    leave: () => leaveAhead(bench),
    undo: ({ undo }: Applied) => takeBack(bench, undo),
    recover: (pending: PendingWrite) => recover(bench, pending),
    giveUp: () => giveUp(bench),
    removeReceipts: () => dispatch({ kind: 'removedReceipts' }),
    report: () => saveReport(bench),
    saveAgain: (report: SavedReport) => saveAgain(report),
    checkForm: () => checkOpenForm(bench),
    jump: (finding: Finding) => jump(bench, finding),
  };
}

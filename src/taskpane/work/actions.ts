import type { Finding } from '../../core/finding';
import type { Applied } from '../../hosts/host';
import type { Bench } from '../bench';
import type { Parsed } from '../parse-file';
import type { SavedReport, Session, View } from '../session';
import { checkOpenForm } from './check-open-form';
import { jump } from './jump';
import { lookAtWorkbook } from './look-at-workbook';
import { pickFiles } from './pick-files';
import { leaveAhead, rollUp, writeAhead } from './roll-up';
import { saveAgain, saveReport } from './save-report';
import { recover, takeBack } from './take-back';

type Shown<Kind extends View['kind']> = Extract<View, { kind: Kind }>;

/** All that can be done in the pane. */
export type PaneActions = ReturnType<typeof actionsOf>;

export function actionsOf(bench: Bench) {
  const { dispatch, speech } = bench;
  return {
    start: (asked: string) => lookAtWorkbook(bench, asked),
    pick: (files: readonly File[], before: Parsed) => pickFiles(bench, files, before),
    refuseFiles: () => dispatch({ kind: 'told', notice: { tone: 'warning', what: speech.say('files.notHere'), next: speech.say('refused.noScheme.next') } }),
    remove: (index: number) => dispatch({ kind: 'removed', index }),
    withdraw: (file: string) => dispatch({ kind: 'withdrew', file }),
    typePeriod: (period: string) => dispatch({ kind: 'typedPeriod', period }),
    rollUp: (session: Session) => rollUp(bench, session),
    rollUpAnew: (session: Session) => rollUp(bench, session, true),
    write: (ahead: Shown<'ahead'>) => writeAhead(bench, ahead),
    leave: () => leaveAhead(bench),
    undo: ({ undo }: Applied) => takeBack(bench, undo),
    recover: () => recover(bench),
    report: () => saveReport(bench),
    saveAgain: (report: SavedReport) => saveAgain(report),
    checkForm: () => checkOpenForm(bench),
    jump: (finding: Finding) => jump(bench, finding),
  };
}

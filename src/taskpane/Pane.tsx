import { Button, FluentProvider, Text } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, type Dispatch } from 'react';
import type { Bench } from './bench';
import { AheadPlan } from './parts/AheadPlan';
import { FilePicker } from './parts/FilePicker';
import { FindingList } from './parts/FindingList';
import { HeldFiles } from './parts/HeldFiles';
import { NoticeBar } from './parts/NoticeBar';
import { PendingBar } from './parts/PendingBar';
import { PeriodField } from './parts/PeriodField';
import { ReportText } from './parts/ReportText';
import { RollUpResult } from './parts/RollUpResult';
import { StatusLine } from './parts/StatusLine';
import { Working } from './parts/Working';
import { nextSession, startSession, type Change, type Session } from './session';
import { SpeechContext, type Speech } from './speech';
import type { Surroundings } from './surroundings';
import { paneTheme } from './theme';
import { useDrop } from './use-drop';
import { actionsOf, type PaneActions } from './work/actions';

export interface PaneProps {
  readonly surroundings: Surroundings;
  readonly speech: Speech;
  /** What the ribbon asked for; '' for nothing but the pane. */
  readonly asked: string;
}

/** 月报 in the task pane: which workbook this is, the files, one thing to do, what came of it. */
export function Pane({ surroundings, speech, asked }: PaneProps) {
  const [session, dispatch] = useReducer(nextSession, startSession);
  const actions = useMemo(() => actionsOf({ ...surroundings, speech, dispatch, lingering: { write: Promise.resolve() } } satisfies Bench), [surroundings, speech]);
  const disabled = session.doing !== null;
  const isUnfinished = session.pending?.state === 'writing';
  const stands = (session.book === null && !disabled) || session.book?.kind === 'none' || session.book?.kind === 'unusable';
  useEffect(() => void actions.start(asked), [actions, asked]);
  const takesFiles = session.book?.kind === 'city' && !isUnfinished;
  useKept(session, { surroundings, dispatch });
  const isOver = useDrop((files) => void (takesFiles ? actions.pick(files, session) : actions.refuseFiles(isUnfinished)), !disabled);
  return (
    <SpeechContext value={speech}>
      <FluentProvider theme={paneTheme} className={isOver ? 'pane over' : 'pane'} aria-busy={disabled}>
        <Text as="h1" size={500} weight="semibold">{speech.say('title')}</Text>
        <StatusLine book={session.book} onChangePeriod={takesFiles && !session.changesPeriod && session.view.kind !== 'ahead' ? actions.openPeriod : null} disabled={disabled} />
        {session.notice && <NoticeBar key={session.notice.what} notice={session.notice} onClose={() => dispatch({ kind: 'told', notice: null })} />}
        {session.pending && <PendingBar pending={session.pending} disabled={disabled} onRecover={() => session.pending && void actions.recover(session.pending)} onGiveUp={() => void actions.giveUp()} />}
        {takesFiles && <Intake session={session} actions={actions} speech={speech} />}
        {session.book?.kind === 'form' && <Button appearance="primary" disabledFocusable={disabled} onClick={() => void actions.checkForm()}>{speech.say('action.checkForm')}</Button>}
        {stands && <Button disabledFocusable={disabled} onClick={() => void actions.start('')}>{speech.say('action.look')}</Button>}
        {session.doing && <Working doing={session.doing} />}
        {!isUnfinished && <Outcome session={session} actions={actions} speech={speech} />}
        {session.report && <ReportText report={session.report} isSaved={surroundings.savesFiles()} onSaveAgain={() => session.report && actions.saveAgain(session.report)} />}
      </FluentProvider>
    </SpeechContext>
  );
}

/** What is picked outlives the page, once the pane is at rest. */
function useKept({ picked, doing, book }: Session, { surroundings: { kept }, dispatch }: { readonly surroundings: Surroundings; readonly dispatch: Dispatch<Change> }): void {
  const isAtRest = doing === null && book?.kind === 'city';
  useEffect(() => {
    if (isAtRest) void kept.keep({ parsed: picked, unread: NOTHING }).then((isKept) => dispatch({ kind: 'kept', isKept }));
  }, [kept, picked, isAtRest, dispatch]);
}

const NOTHING: readonly File[] = [];

interface PartProps {
  readonly session: Session;
  readonly actions: PaneActions;
  readonly speech: Speech;
}

/** The files, the period where it has to be asked for, and the one thing to do with them. */
function Intake({ session, actions, speech }: PartProps) {
  const { picked, isKept, withdrawn, period, expected, changesPeriod, doing, view, book } = session;
  const disabled = doing !== null;
  if (view.kind === 'ahead') return null;
  const asksPeriod = expected !== null || changesPeriod || (book?.kind === 'city' && book.period === '');
  /* After a roll-up, its result has the button. */
  const canReport = view.kind === 'start' && picked.files.length === 0 && book?.kind === 'city' && book.files.length > 0;
  const isNext = view.kind !== 'done' || isWaiting(session);
  return (
    <>
      <FilePicker picked={picked} isKept={isKept} disabled={disabled} onPick={(files) => void actions.pick(files, session)} onRemove={actions.remove} onRemoveReceipts={actions.removeReceipts} />
      <HeldFiles files={book?.kind === 'city' ? book.files : []} withdrawn={withdrawn} disabled={disabled} onWithdraw={actions.withdraw} />
      {asksPeriod && <PeriodField period={period} expected={expected} onType={actions.typePeriod} />}
      {changesPeriod && <Text as="p" className="quiet">{speech.say('period.newMonth')}</Text>}
      <div className="actions">
        <Button appearance={isNext ? 'primary' : 'secondary'} disabledFocusable={disabled} onClick={() => void actions.rollUp(session)}>{speech.say('action.rollUp')}</Button>
        {canReport && <Button disabledFocusable={disabled} onClick={() => void actions.report()}>{speech.say('action.report')}</Button>}
      </div>
    </>
  );
}

/** Something is there for the next roll-up. */
function isWaiting({ picked, withdrawn, changesPeriod }: Session): boolean {
  return picked.files.length + withdrawn.length > 0 || picked.receipts !== undefined || changesPeriod;
}

function Outcome({ session, actions, speech }: PartProps) {
  const { view, doing } = session;
  const disabled = doing !== null;
  switch (view.kind) {
    case 'start':
      return null;
    case 'ahead':
      return <AheadPlan ahead={view} disabled={disabled} onWrite={() => void actions.write(view)} onLeave={() => void actions.leave()} />;
    case 'done':
      return <RollUpResult done={view} isLast={!isWaiting(session)} disabled={disabled} onUndo={(applied) => void actions.undo(applied)} onReport={() => void actions.report()} onJump={(finding) => void actions.jump(finding)} />;
    case 'findings':
      return (
        <section>
          <Text as="h2" weight="semibold">{view.title}</Text>
          {view.notes?.map((note) => <Text as="p" className="quiet" key={note}>{note}</Text>)}
          {view.findings.length === 0 && <Text as="p">{speech.say('check.none')}</Text>}
          <FindingList findings={view.findings} {...(view.explained && { explained: view.explained })} onJump={(finding) => void actions.jump(finding)} />
          {view.damaged && <Button disabled={disabled} onClick={() => void actions.rollUpAnew(session)}>{speech.say('action.anew')}</Button>}
        </section>
      );
  }
}

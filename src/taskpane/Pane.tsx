import { Button, FluentProvider, Text } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer } from 'react';
import type { Bench } from './bench';
import { AheadPlan } from './parts/AheadPlan';
import { FilePicker } from './parts/FilePicker';
import { FindingList } from './parts/FindingList';
import { NoticeBar } from './parts/NoticeBar';
import { PendingBar } from './parts/PendingBar';
import { PeriodField } from './parts/PeriodField';
import { ReportText } from './parts/ReportText';
import { RollUpResult } from './parts/RollUpResult';
import { StatusLine } from './parts/StatusLine';
import { Working } from './parts/Working';
import { nextSession, startSession, type Session } from './session';
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
  const actions = useMemo(() => actionsOf({ ...surroundings, speech, dispatch } satisfies Bench), [surroundings, speech]);
  const disabled = session.doing !== null;
  const isLooking = session.book === null && session.notice === null;
  const isUnfinished = session.pending?.state === 'writing';
  const stands = session.book?.kind === 'none' || session.book?.kind === 'unusable';
  useEffect(() => void actions.start(asked), [actions, asked]);
  const takesFiles = session.book?.kind === 'city' && !isUnfinished;
  const isOver = useDrop((files) => void (takesFiles ? actions.pick(files, session.picked) : actions.refuseFiles()), !disabled);
  return (
    <SpeechContext value={speech}>
      <FluentProvider theme={paneTheme} className={isOver ? 'pane over' : 'pane'} aria-busy={disabled || isLooking}>
        <Text as="h1" size={500} weight="semibold">{speech.say('title')}</Text>
        <StatusLine book={session.book} />
        {session.notice && <NoticeBar key={session.notice.what} notice={session.notice} onClose={() => dispatch({ kind: 'told', notice: null })} />}
        {session.pending && <PendingBar pending={session.pending} disabled={disabled} onRecover={() => void actions.recover()} />}
        {takesFiles && <Intake session={session} actions={actions} speech={speech} />}
        {session.book?.kind === 'form' && <Button appearance="primary" disabledFocusable={disabled} onClick={() => void actions.checkForm()}>{speech.say('action.checkForm')}</Button>}
        {stands && <Button disabledFocusable={disabled} onClick={() => void actions.start('')}>{speech.say('action.look')}</Button>}
        {session.doing && <Working doing={session.doing} />}
        <Outcome session={session} actions={actions} speech={speech} />
        {session.report && <ReportText report={session.report} />}
      </FluentProvider>
    </SpeechContext>
  );
}

interface PartProps {
  readonly session: Session;
  readonly actions: PaneActions;
  readonly speech: Speech;
}

/** The files, the period where it has to be asked for, and the one thing to do with them. */
function Intake({ session, actions, speech }: PartProps) {
  const { picked, period, expected, doing, view, book } = session;
  const disabled = doing !== null;
  if (view.kind === 'ahead') return null;
  const asksPeriod = expected !== null || (book?.kind === 'city' && book.period === '');
  const isNext = view.kind !== 'done' || picked.files.length > 0;
  return (
    <>
      <FilePicker picked={picked} disabled={disabled} onPick={(files) => void actions.pick(files, picked)} onRemove={actions.remove} />
      {asksPeriod && <PeriodField period={period} expected={expected} onType={actions.typePeriod} />}
      <Button appearance={isNext ? 'primary' : 'secondary'} disabledFocusable={disabled} onClick={() => void actions.rollUp(session)}>{speech.say('action.rollUp')}</Button>
    </>
  );
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
      return <RollUpResult done={view} isLast={session.picked.files.length === 0} disabled={disabled} onUndo={() => void actions.undo(view)} onReport={() => void actions.report()} onJump={(finding) => void actions.jump(finding)} />;
    case 'findings':
      return (
        <section>
          <Text as="h2" weight="semibold">{view.title}</Text>
          {view.findings.length === 0 && <Text as="p">{speech.say('check.none')}</Text>}
          <FindingList findings={view.findings} onJump={(finding) => void actions.jump(finding)} />
          {view.damaged && <Button disabled={disabled} onClick={() => void actions.rollUpAnew(session)}>{speech.say('action.anew')}</Button>}
        </section>
      );
  }
}

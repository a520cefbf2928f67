import { FluentProvider } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useMemo, useReducer, useRef, type ChangeEvent, type Dispatch } from 'react';
import type { Bench } from './bench';
import { PANEL_OF } from './panels/panel-of';
import { BehindBar } from './parts/BehindBar';
import { NextStep } from './parts/NextStep';
import { NoticeBar } from './parts/NoticeBar';
import { ObstacleList } from './parts/ObstacleList';
import { PaneHead } from './parts/PaneHead';
import { PanelTabs } from './parts/PanelTabs';
import { PendingBar } from './parts/PendingBar';
import { Working } from './parts/Working';
import { nextSession, startSession, type Change, type Session } from './session';
import { SpeechContext, type Speech } from './speech';
import type { Surroundings } from './surroundings';
import { useDrop } from './use-drop';
import { useTheme } from './use-theme';
import { useTouched } from './use-touched';
import { isBehind, isWorkingOutDue, useWorkingOut } from './use-working-out';
import { actionsOf } from './work/actions';

export interface PaneProps {
  readonly surroundings: Surroundings;
  readonly speech: Speech;
  /** What the ribbon asked for; '' for nothing but the pane. */
  readonly asked: string;
}

const KINDS = '.xlsx,.xlsm,.xls,.xlsb,.et,.ods,.zip,.tsv';

/** 月报 in the task pane: which round this is, five panels in the order of the work, and the one thing to do next. */
export function Pane({ surroundings, speech, asked }: PaneProps) {
  const [session, dispatch] = useReducer(nextSession, startSession);
  const actions = useMemo(() => actionsOf({ ...surroundings, speech, dispatch, lingering: { write: Promise.resolve() } } satisfies Bench), [surroundings, speech]);
  const { book, doing, notice, pending, obstacle } = session;
  const isUnfinished = pending?.state === 'writing';
  const takesFiles = book?.kind === 'city' && !isUnfinished;
  useEffect(() => void actions.start(asked), [actions, asked]);
  /* For whoever measures how long that takes. */
  useEffect(() => void (book && performance.mark('first-panel')), [book]);
  useKept(session, { surroundings, dispatch });
  useWorkingOut(session, actions);
  const lookAgain = useCallback(() => void actions.start(''), [actions]);
  useTouched(session, surroundings.watchTyping, lookAgain);
  const body = useRef<HTMLElement>(null);
  useEffect(() => void body.current?.scrollTo(0, 0), [session.panel, session.written]);
  const input = useRef<HTMLInputElement>(null);
  const pick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void actions.pick([...(currentTarget.files ?? [])], session);
    /* The same file can be picked again once it was put right. */
    currentTarget.value = '';
  };
  const isOver = useDrop((dropped) => void (takesFiles ? actions.drop(dropped, session) : actions.refuseFiles(isUnfinished)), doing === null && !isWorkingOutDue(session));
  const closeNotice = () => {
    dispatch({ kind: 'told', notice: null });
    body.current?.focus();
  };
  const Panel = PANEL_OF[session.panel];
  return (
    <SpeechContext value={speech}>
      <FluentProvider theme={useTheme(surroundings.theme)} className={isOver ? 'pane over' : 'pane'} aria-busy={doing !== null}>
        <PaneHead session={session} onChangePeriod={takesFiles && !session.changesPeriod && !session.asks ? actions.openPeriod : null} />
        {book?.kind === 'city' && <PanelTabs session={session} onOpen={actions.open} />}
        <main ref={body} className="body" tabIndex={-1}>
          {notice && <NoticeBar key={notice.what} notice={notice} onClose={closeNotice} />}
          {pending && <PendingBar pending={pending} disabled={doing !== null} onRecover={() => void actions.recover(pending)} onGiveUp={() => void actions.giveUp()} />}
          {isBehind(session) && <BehindBar onWorkOut={() => void actions.workOut(session.draft)} />}
          {obstacle && <ObstacleList obstacle={obstacle} disabled={doing !== null} onJump={(finding) => void actions.jump(finding)} onAnew={() => void actions.rollUpAnew(session)} />}
          {book && !isUnfinished && (
            <div className="panel" id="panel" {...(book.kind === 'city' && { role: 'tabpanel', 'aria-labelledby': `tab-${session.panel}` })}>
              <Suspense fallback={<div className="loading" aria-busy="true" />}><Panel session={session} actions={actions} /></Suspense>
            </div>
          )}
        </main>
        {doing && <Working doing={doing} />}
        <NextStep session={session} actions={actions} onPick={() => input.current?.click()} />
        <input ref={input} type="file" multiple hidden accept={KINDS} onChange={pick} />
      </FluentProvider>
    </SpeechContext>
  );
}

/** The draft outlives the page, once the pane is at rest. */
function useKept({ draft, doing, book }: Session, { surroundings: { kept }, dispatch }: { readonly surroundings: Surroundings; readonly dispatch: Dispatch<Change> }): void {
  const isAtRest = doing === null && book?.kind === 'city';
  useEffect(() => {
    if (isAtRest) void kept.keep({ draft, unread: NOTHING }).then((isKept) => dispatch({ kind: 'kept', isKept }));
  }, [kept, draft, isAtRest, dispatch]);
}

const NOTHING: readonly File[] = [];

import { useRef, type KeyboardEvent } from 'react';
import { marksOf } from '../next-step';
import { PANELS, type PanelName, type Session } from '../session';
import { useSpeech } from '../speech';

/** The five panels, with a number where something must be put right. One stop of the keyboard: the arrows go from one to the next. */
export function PanelTabs({ session, onOpen }: { readonly session: Session; readonly onOpen: (panel: PanelName) => void }) {
  const { say } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  const marks = marksOf(session);
  /* What an unfinished write left comes first. */
  const isShut = session.pending?.state === 'writing';
  const go = (event: KeyboardEvent) => {
    const to = panelAt(event.key, PANELS.indexOf(session.panel));
    if (to === undefined) return;
    event.preventDefault();
    onOpen(to);
    list.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <nav>
      <div ref={list} className="tabs" role="tablist" aria-label={say('tabs')} onKeyDown={go}>
        {PANELS.map((panel) => {
          const count = marks[panel];
          const isOpen = session.panel === panel;
          return (
            <button key={panel} type="button" role="tab" id={`tab-${panel}`} aria-controls={isShut ? undefined : 'panel'} aria-selected={isOpen} tabIndex={isOpen ? 0 : -1} onClick={() => onOpen(panel)}>
              {say(`${panel}.panel`)}
              {count !== undefined && <span className="badge" aria-label={say('tabs.mustBePutRight', { count: String(count) })}>{count}</span>}
            </button>
          );
        })}
      </div>
    </nav>
  );
}

/** Where a key goes to from a panel; past the last one it is the first again. */
function panelAt(key: string, at: number): PanelName | undefined {
  switch (key) {
    case 'ArrowRight':
      return PANELS[(at + 1) % PANELS.length];
    case 'ArrowLeft':
      return PANELS[(at + PANELS.length - 1) % PANELS.length];
    case 'Home':
      return PANELS[0];
    case 'End':
      return PANELS[PANELS.length - 1];
    default:
      return undefined;
  }
}

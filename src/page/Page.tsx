import { Button, FluentProvider, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { Pane } from '../taskpane/Pane';
import type { Speech } from '../taskpane/speech';
import type { ThemeSource } from '../taskpane/theme-source';
import { useTheme } from '../taskpane/use-theme';
import { Divider, PANE_WIDTH } from './Divider';
import { usePageSpeech } from './page-speech';
import type { PageNotice, PageWork } from './page-work';
import type { ShowNumber } from './sheet/shown-cell';
import { SheetView } from './sheet/SheetView';
import { Store, useStore } from './store';
import type { Side } from './surroundings';
import { Toolbar } from './toolbar/Toolbar';
import { usePageKeys } from './use-page-keys';

interface PageProps {
  readonly work: PageWork;
  readonly theme: ThemeSource;
  readonly speech: Speech;
  readonly showNumber: ShowNumber;
}

const NO_SIDE = new Store<Side>('pane');

/** The pane beside the workbook that it works in, without Excel. */
export function Page({ work, theme, speech, showNumber }: PageProps) {
  const { say } = usePageSpeech();
  const { desk, notice, busy } = useStore(work.state);
  const [width, setWidth] = useState(PANE_WIDTH.first);
  const side = desk?.side ?? NO_SIDE;
  const shown = useStore(side);
  const fluent = useTheme(theme);
  const { back, onFocus } = usePageKeys(work, side, shown);
  return (
    <FluentProvider theme={fluent} className="page" onFocus={onFocus}>
      <Toolbar workbook={desk?.workbook ?? null} busy={busy} onOpen={(file) => work.open(file)} onSample={(name) => work.sample(name)} onSave={() => void work.save()} />
      {notice && <PageNoticeBar notice={notice} onClose={work.close} onGone={back} />}
      <nav className="sides" aria-label={say('page.sides')}>
        {(['sheet', 'pane'] as const).map((one) => <Button key={one} size="small" appearance="subtle" aria-pressed={shown === one} onClick={() => side.set(one)}>{say(`narrow.${one}`)}</Button>)}
      </nav>
      <div className={`split shows-${shown}`}>
        <section className="left" aria-label={say('page.sheet')}>
          <div className="workbook">{desk && <SheetView workbook={desk.workbook} marks={desk.marks} showNumber={showNumber} />}</div>
          <Divider width={width} label={say('page.width')} onResize={setWidth} />
        </section>
        <div className="beside" style={{ width }}>{desk && <Pane key={desk.number} surroundings={desk.surroundings} speech={speech} asked="" />}</div>
      </div>
    </FluentProvider>
  );
}

interface PageNoticeProps {
  readonly notice: PageNotice;
  readonly onClose: () => void;
  /** It goes away, and has the focus. */
  readonly onGone: () => void;
}

function PageNoticeBar({ notice: { tone, text, choices }, onClose, onGone }: PageNoticeProps) {
  const { say } = usePageSpeech();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => () => {
    if (bar.current?.contains(document.activeElement)) onGone();
  }, [onGone]);
  return (
    <div ref={bar} role={tone === 'error' ? 'alert' : 'status'} className="page-notice">
      <MessageBar intent={tone}>
        <MessageBarBody>{text}</MessageBarBody>
        <MessageBarActions>
          {choices?.map(({ label, act }) => <Button key={label} size="small" onClick={act}>{label}</Button>)}
          <Button size="small" onClick={onClose}>{say(choices ? 'page.replace.stay' : 'page.close')}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

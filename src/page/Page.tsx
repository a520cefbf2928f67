import { Button, FluentProvider, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
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
  return (
    <FluentProvider theme={fluent} className="page" onKeyDown={changeSides}>
      <Toolbar workbook={desk?.workbook ?? null} busy={busy} onOpen={(file) => work.open(file)} onSample={(name) => work.sample(name)} onSave={() => void work.save()} />
      {notice && <PageNoticeBar notice={notice} onClose={work.close} />}
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

function PageNoticeBar({ notice: { tone, text, choices }, onClose }: { readonly notice: PageNotice; readonly onClose: () => void }) {
  const { say } = usePageSpeech();
  return (
    <MessageBar intent={tone} className="page-notice">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        {choices?.map(({ label, act }) => <Button key={label} size="small" onClick={act}>{label}</Button>)}
        <Button size="small" onClick={onClose}>{say(choices ? 'page.replace.stay' : 'page.close')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** F6, as in other programs: from the sheet to the pane and back. */
function changeSides(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  const isBeside = event.target instanceof Element && event.target.closest('.beside') !== null;
  const wanted = isBeside ? '.typing' : '.beside [role=tab][aria-selected=true], .beside button';
  event.currentTarget.querySelector<HTMLElement>(wanted)?.focus();
}

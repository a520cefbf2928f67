import { useCallback, useEffect, useState } from 'react';
import { Fault } from '../core/fault';
import { tellFault } from '../language/tell-finding';
import { openSample, type SampleName } from './sample/open-sample';
import { usePageSpeech } from './page-speech';
import { deskOf, type Desk, type Workers } from './surroundings';
import { KeptWorkbook } from './workbook/kept-workbook';
import { OpenWorkbook, type Opened } from './workbook/open-workbook';
import { isOpened, readOpened } from './workbook/read-opened';
import { saveWorkbook } from './workbook/save-workbook';

/** What the page tells; `go`: it asks before it goes on. */
export interface PageNotice {
  readonly tone: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly go?: { readonly label: string; readonly act: () => void };
}

const kept = new KeptWorkbook();
const SETTLED = 500;

/** The open workbook with all that is done with it as a whole. */
export function useDesk(workers: Workers) {
  const speech = usePageSpeech();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [notice, setNotice] = useState<PageNotice | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const { say, lang } = speech;

  const put = useCallback((opened: Opened, sent: readonly File[] = []) => setDesk(deskOf(new OpenWorkbook(opened), workers, sent)), [workers]);
  const during = useCallback(async (text: string, work: () => Promise<void>) => {
    setBusy(text);
    setNotice(null);
    await work();
    setBusy(null);
  }, []);
  const sample = useCallback((name: SampleName) => during(say('page.openingSample'), async () => {
    const { sent, ...opened } = await openSample(workers.parser, name);
    put(opened, sent);
  }), [during, put, say, workers]);
  const open = useCallback((file: File) => during(say('page.opening', { file: file.name }), async () => {
    const outcome = await readOpened(workers.parser, file, speech);
    if (!isOpened(outcome)) return setNotice({ tone: 'error', text: say('page.notOpened', { file: file.name, ...outcome }) });
    put(outcome);
    setNotice({ tone: 'info', text: say('page.opened', { file: file.name }) });
  }), [during, put, say, speech, workers]);
  const save = useCallback((workbook: OpenWorkbook) => during(say('page.saving'), async () => {
    const outcome = await saveWorkbook(workbook, workers.maker);
    if (!(outcome instanceof Fault)) return setNotice({ tone: 'info', text: say('page.saved', { file: outcome }) });
    const { why, next } = tellFault(outcome, lang);
    setNotice({ tone: 'error', text: say('page.notSaved', { why, next }) });
  }), [during, say, lang, workers]);

  useEffect(() => void startWith({ put, sample }), [put, sample]);
  useKeeping(desk, () => setNotice({ tone: 'warning', text: say('page.notKept') }));
  /** Asks first where something would be lost. */
  const replacing = (name: string, act: () => void) => {
    if (!desk?.workbook.isUnsaved) return act();
    setNotice({ tone: 'warning', text: say('page.replace'), go: { label: say('page.replace.go', { file: name }), act } });
  };
  return {
    desk, notice, busy,
    close: () => setNotice(null),
    open: (file: File) => replacing(file.name, () => void open(file)),
    sample: (name: SampleName) => replacing(say(`page.sample.${name}`), () => void sample(name)),
    save: () => desk && void save(desk.workbook),
  };
}

/** The workbook of the last visit, or the example. */
async function startWith({ put, sample }: { readonly put: (opened: Opened) => void; readonly sample: (name: SampleName) => Promise<void> }): Promise<void> {
  const before = await kept.load();
  if (before) put(before);
  else await sample('city');
}

/** What changes is kept once it has come to rest; a page with something unsaved asks before it is left. */
function useKeeping(desk: Desk | null, onLost: () => void): void {
  useEffect(() => {
    if (!desk) return undefined;
    const { workbook } = desk;
    const keep = () => void kept.keep({ name: workbook.name, sheets: workbook.host.sheets, isUnsaved: workbook.isUnsaved }).then((isKept) => !isKept && workbook.isUnsaved && onLost());
    keep();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const leave = workbook.subscribe(() => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, SETTLED);
    });
    const warn = (event: BeforeUnloadEvent) => workbook.isUnsaved && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      clearTimeout(waiting);
      leave();
      window.removeEventListener('beforeunload', warn);
    };
  }, [desk]);
}

import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../hosts/excel/excel-host';
import { ExcelMarks } from '../hosts/excel/mark/excel-marks';
import { showCell } from '../hosts/excel/show-cell';
import { wholeFile } from '../hosts/excel/whole-file';
import { Breakdown } from './Breakdown';
import { FileParser } from './file-parser';
import { KeptPicks } from './kept-picks';
import { loadSpeech } from './load-speech';
import { Maker } from './maker';
import { Pane } from './Pane';
import { langOf, type Speech } from './speech';
import type { Surroundings } from './surroundings';
import { themeSource } from './theme-source';

/* The page is useful before this: what stands in it gives way as soon as Excel has answered. */
/* Where the client itself did not load, the page's own notice says so. */
if ('Office' in globalThis) void Office.onReady().then(({ host }) => start(host === Office.HostType.Excel));

async function start(inExcel: boolean): Promise<void> {
  const speech = await loadSpeech(langOf(inExcel ? Office.context.displayLanguage : navigator.language));
  document.documentElement.lang = speech.lang;
  document.title = speech.say('title');
  const show = drawer(speech);
  window.addEventListener('error', ({ error }) => show(<Breakdown error={error} speech={speech} />));
  window.addEventListener('unhandledrejection', ({ reason }) => show(<Breakdown error={reason} speech={speech} />));
  if (!inExcel) show(<Breakdown error={null} speech={speech} />);
  else if (parameters.has('selftest')) void showSelftest(speech, show);
  else show(<Pane surroundings={surroundings()} speech={speech} asked={askedOf(parameters)} />);
}

const parameters = new URLSearchParams(location.search);

/** What the ribbon asked for. A page that is loaded again was not asked again. */
function askedOf(given: URLSearchParams): string {
  const isReload = performance.getEntriesByType('navigation').some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');
  return isReload ? '' : (given.get('action') ?? '');
}

function drawer(speech: Speech): (shown: ReactNode) => void {
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has no place for the pane');
  const broken = (error: unknown) => createRoot(emptied(place)).render(<Breakdown error={error} speech={speech} />);
  const root = createRoot(emptied(place), { onUncaughtError: (error) => setTimeout(() => broken(error)) });
  return (shown) => root.render(shown);
}

function emptied(place: HTMLElement): HTMLElement {
  const fresh = document.createElement('div');
  place.replaceChildren(fresh);
  return fresh;
}

function surroundings(): Surroundings {
  const marks = new ExcelMarks();
  const host = new ExcelHost(marks);
  return {
    host,
    recovery: host,
    parser: new FileParser(),
    maker: new Maker(),
    wholeFile,
    kept: new KeptPicks(workbookKey()),
    savesFiles,
    show: ({ sheet, cell }) => showCell(sheet, cell),
    mark: ({ sheet, cell }, tier) => marks.mark(sheet, cell, tier),
    clearMarks: () => marks.clear(),
    theme: themeSource(() => Office.context.officeTheme),
  };
}

function savesFiles(): boolean {
  return Office.context.platform !== Office.PlatformType.Mac;
}

/** A workbook that was never saved has no address: then it is known by its pane. */
function workbookKey(): string {
  const { url } = Office.context.document;
  if (/[\\/]/.test(url)) return url;
  try {
    const pane = sessionStorage.getItem('pane') ?? `${Date.now()} ${Math.random()}`;
    sessionStorage.setItem('pane', pane);
    return pane;
  } catch {
    /* Where nothing can be kept, nothing has to be found again. */
    return '';
  }
}

async function showSelftest(speech: Speech, show: (shown: ReactNode) => void): Promise<void> {
  const { SelftestPage } = await import(/* webpackChunkName: "selftest" */ './selftest/SelftestPage');
  show(<SelftestPage host={new ExcelHost()} speech={speech} />);
}

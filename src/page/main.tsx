import { createRoot } from 'react-dom/client';
import { Breakdown } from '../taskpane/Breakdown';
import { FileParser } from '../taskpane/file-parser';
import { loadSpeech } from '../taskpane/load-speech';
import { Maker } from '../taskpane/maker';
import { langOf } from '../taskpane/speech';
import { themeSource } from '../taskpane/theme-source';
import { Page } from './Page';
import { PageSpeechContext, pageSpeechOf } from './page-speech';
import { PageWork } from './page-work';
import { pageWorker } from './page-worker';

/* The page is of use before this: what stands in it gives way now. */
void start();

async function start(): Promise<void> {
  const { showNumber } = await import(/* webpackChunkName: "numbers" */ '../files/show-number');
  const lang = langOf(navigator.language);
  const [speech, own] = [await loadSpeech(lang), pageSpeechOf(lang)];
  document.documentElement.lang = lang;
  document.title = own.say('page.title');
  const place = document.getElementById('page');
  if (!place) throw new Error('The page has no place for itself');
  place.replaceChildren();
  const workplace = { parser: new FileParser(() => pageWorker('parse-worker.js')), maker: new Maker(() => pageWorker('make-worker.js')), theme: themeSource() };
  const work = new PageWork(workplace, own);
  const root = createRoot(place, { onUncaughtError: (error) => setTimeout(() => createRoot(place).render(<Breakdown error={error} speech={speech} />)) });
  const broken = (error: unknown) => root.render(<Breakdown error={error} speech={speech} />);
  window.onerror = null;
  window.addEventListener('error', ({ error }) => broken(error));
  window.addEventListener('unhandledrejection', ({ reason }) => broken(reason));
  root.render(<PageSpeechContext value={own}><Page work={work} theme={workplace.theme} speech={speech} showNumber={showNumber} /></PageSpeechContext>);
  await work.start();
}

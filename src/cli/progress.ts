import { cutToWidth } from './display-width';
import type { Speech } from './speech';
import type { TextKey } from './texts/texts';

/** Where long work has come to. `done` and `total` are there where it is counted; `file` is what is being read. */
export interface ProgressAt {
  readonly step: Extract<TextKey, `step.${string}`>;
  readonly done?: number;
  readonly total?: number;
  readonly file?: string;
}

export type Progress = (at: ProgressAt) => void;

export interface ProgressDisplay {
  readonly report: Progress;
  readonly clear: () => void;
}

/** Where progress is shown: a terminal, or any other stream. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Progress on standard error: on a terminal one line that is rewritten, elsewhere a line a step and for every tenth of it. */
export function progressOn(stream: ProgressStream, speech: Speech): ProgressDisplay {
  return stream.isTTY ? barOn(stream, speech) : linesOn(stream, speech);
}

const BAR = 20;

/** Of a terminal that does not say, or says 0. */
const WIDTH = 80;

function barOn(stream: ProgressStream, speech: Speech): ProgressDisplay {
  return {
    report: (at) => stream.write(`\r\x1b[K${cutToWidth(barOf(at, speech), (stream.columns || WIDTH) - 1)}`),
    clear: () => stream.write('\r\x1b[K'),
  };
}

function barOf({ step, done, total, file }: ProgressAt, speech: Speech): string {
  const said = speech.say(step);
  if (done === undefined || !total) return `${said} …`;
  const filled = Math.floor((BAR * done) / total);
  const counted = `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${String(done).padStart(String(total).length)}/${total}`;
  return `${said} ${counted}${file === undefined ? '' : ` ${file}`}`;
}

function linesOn(stream: ProgressStream, speech: Speech): ProgressDisplay {
  let last = '';
  return { report, clear: () => undefined };

  /** Twice the same tenth of a step is told once. */
  function report({ step, done, total }: ProgressAt): void {
    const counted = done !== undefined && total !== undefined && total > 0;
    const tenth = counted ? Math.floor((10 * done) / total) : 0;
    const key = `${step} ${tenth}`;
    if (key === last || (counted && tenth === 0 && last.startsWith(`${step} `))) return;
    last = key;
    const said = speech.say(step);
    stream.write(`${counted && tenth > 0 ? speech.say('progress.line', { step: said, done: String(done), total: String(total) }) : said}\n`);
  }
}

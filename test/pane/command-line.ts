import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordControls, wordParagraphs } from '../support/word';
import { runRound } from '../support/round-folder';
import { ROOT } from '../support/yuebao';

const runs = new Map<string, ReturnType<typeof runRound>>();

/** What the command line makes of a sample round, once for all who ask. */
export async function commandLine(sample = 'linyi-2020-08') {
  const running = runs.get(sample) ?? runRound(join(ROOT, 'assets/samples', sample));
  runs.set(sample, running);
  const { json, out } = await running;
  const fileOf = (name: string) => new Uint8Array(readFileSync(join(out, name)));
  return { json, report: wordOf(fileOf('report.docx')), docx: fileOf('report.docx'), summary: fileOf('summary.xlsx') };
}

/** A report as it reads in Word, with its bound figures. */
export function wordOf(bytes: Uint8Array) {
  return { paragraphs: wordParagraphs(bytes), controls: wordControls(bytes) };
}

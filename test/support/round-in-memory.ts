import { openRoundFolder, receiveFiles } from '../../src/cli/round-folder';
import type { RoundResult } from '../../src/core/sheets/round-result';
import { openRound } from '../../src/open-round';
import { run } from '../../src/run';

/** A round's folder worked out as `yuebao run` does, nothing written. */
export function resultOfFolder(folder: string, period: string): RoundResult {
  const { submissions, receipts, findings: found, ...opening } = openRoundFolder(folder);
  const outcome = run({ ...opening, files: receiveFiles({ submissions, receipts }, () => undefined), found, period, date: null });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.result;
}

/** The same round before anything is received. */
export function roundOfFolder(folder: string, period: string) {
  const { scheme, history, adoptions } = openRoundFolder(folder);
  const opened = openRound({ scheme, history, adoptions, period, date: null });
  if (opened.kind !== 'open') throw new Error(opened.kind);
  return opened.round;
}

import { periodName } from '../period';
import type { CoverageRow } from '../rollup/summary';
import { deadlineWords } from './letter-to-unit';
import type { RoundResult } from './round-result';

/** One text for all who have not sent what is due, to be pasted where they all read it; '' where nobody is missing. */
export function reminderText(result: RoundResult): string {
  const missing = result.summary.coverage.rows.filter(({ standing }) => standing === '未报');
  const forms = [...new Set(missing.map(({ form }) => form))];
  const period = periodName(result.round.period);
  return forms
    .map((form) => `${sendersOf(form, missing).join('、')}：\n${period}“${form}”尚未收到${deadlineWords(result)}，请尽快报送；确有困难的，请告知原因和预计报送时间。`)
    .join('\n\n');
}

/** Each once; one of whose rows only some are missing with whose these are. */
function sendersOf(form: string, missing: readonly CoverageRow[]): string[] {
  const rows = missing.filter((row) => row.form === form);
  const senders = new Map(rows.map(({ sender }) => [sender.code, sender.name]));
  return [...senders].map(([code, name]) => {
    const others = rows.filter(({ sender, unit }) => sender.code === code && unit.code !== code).map(({ unit }) => unit.name);
    return others.length === 0 ? name : `${name}（${others.join('、')}）`;
  });
}

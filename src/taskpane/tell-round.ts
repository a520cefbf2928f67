import { namedTogether } from '../core/rollup/named-together';
import type { Standing } from '../core/rollup/summary';
import { TIERS } from '../core/sheets/order-findings';
import type { RoundResult } from '../core/sheets/round-result';
import type { Speech } from './speech';

const BEHIND = ['迟报', '未报', '退回'] as const satisfies readonly Standing[];

/** A round in a few sentences: who has sent, how much was found, what became of the cells. */
export function tellRound({ summary: { coverage }, findings, cells }: RoundResult, { say }: Speech): string[] {
  const fate = (of: string) => String(cells.filter((cell) => cell.fate === of).length);
  const tiers = TIERS.map((tier) => say('done.tier', { tier: say(`tier.${tier}`), count: String(findings.filter((one) => one.tier === tier).length) }));
  return [
    say('done.coverage', { due: String(coverage.due), received: String(coverage.received) }),
    ...BEHIND.flatMap((standing) => tellBehind(standing, coverage.rows, say)),
    say('done.findings', { counts: tiers.join(say('comma')) }),
    say('done.cells', { total: String(cells.length), used: fate('used'), ignored: fate('ignored'), blocked: fate('blocked') }),
  ];
}

function tellBehind(standing: (typeof BEHIND)[number], rows: RoundResult['summary']['coverage']['rows'], say: Speech['say']): string[] {
  const behind = rows.filter((row) => row.standing === standing);
  if (behind.length === 0) return [];
  const units = namedTogether(rows, standing).map(({ whose, form, units: all }) => (form === null ? whose.name : say('done.rows', { sender: whose.name, form, count: String(all.length) })));
  return [say('done.standing', { standing: say(`standing.${standing}`), count: String(behind.length), units: units.join(say('list.separator')) })];
}

import { glance } from '../../src/cli/glance';
import type { Standing } from '../../src/core/rollup/summary';
import type { RoundResult } from '../../src/core/sheets/round-result';
import { round, scheme, unit } from '../support/scheme';
import { covered, summary } from '../support/summary';

const COUNTIES = [unit('1', '东安县'), unit('2', '祁阳县'), unit('3', '新田县')];

/** The second line told of a round in which each unit owes two forms that stand as said. */
function coverageLine(standings: Readonly<Record<string, readonly [Standing, Standing]>>): string | undefined {
  const city = scheme({ units: COUNTIES });
  const all = covered(city, {});
  const rows = all.rows.flatMap((row) => (standings[row.unit.name] ?? (['已报', '已报'] as const)).map((standing, index) => ({ ...row, form: `表${index}`, standing })));
  const received = rows.filter(({ standing }) => standing !== '未报').length;
  const result: RoundResult = {
    round: round(city),
    collection: { submissions: [], superseded: [], identical: [], blocked: [], findings: [] } as unknown as RoundResult['collection'],
    checked: [],
    summary: summary(city, {}, { coverage: { ...all, due: rows.length, received, rows } }),
    report: { blocks: [] } as unknown as RoundResult['report'],
    findings: [],
    cells: [],
  };
  return glance(result, []).split('\n').find((line) => line.startsWith('应报'));
}

describe('who has sent, at a glance', () => {
  it('counts forms as 份 and units as 个', () => {
    expect(coverageLine({ 祁阳县: ['未报', '未报'], 东安县: ['退回', '已报'], 新田县: ['退回', '迟报'] })).toBe(
      '应报 6 份，已报 4 份，迟报 1 份（1 个单位：新田县），未报 2 份（1 个单位：祁阳县），退回 2 份（2 个单位：东安县、新田县）',
    );
  });

  it('names nobody where all has come', () => {
    expect(coverageLine({})).toBe('应报 6 份，已报 6 份，迟报 0 份，未报 0 份，退回 0 份');
  });
});

import { glance } from '../../src/cli/glance';
import type { Block } from '../../src/core/narrative/report';
import { type Speech, speechOf } from '../../src/cli/speech';
import type { CoverageRow, Standing } from '../../src/core/rollup/summary';
import type { RoundResult } from '../../src/core/sheets/round-result';
import { round, scheme, unit } from '../support/scheme';
import { covered, summary } from '../support/summary';

const COUNTIES = [unit('1', '东安县'), unit('2', '祁阳县'), unit('3', '新田县')];

/** The second line told of a round in which each unit owes two forms that stand as said. */
function coverageLine(standings: Readonly<Record<string, readonly [Standing, Standing]>>): string | undefined {
  const city = scheme({ units: COUNTIES });
  const all = covered(city, {});
  const rows = all.rows.flatMap((row) => (standings[row.unit.name] ?? (['已报', '已报'] as const)).map((standing, index) => ({ ...row, form: `表${index}`, standing })));
  return lineOf(rows);
}

function lineOf(rows: readonly CoverageRow[], speech?: Speech): string | undefined {
  const city = scheme({ units: COUNTIES });
  const all = covered(city, {});
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
  return glance(result, [], speech).split('\n')[2];
}

describe('the headlines', () => {
  it('lead each sentence by its item’s number, unless it has a number of its own', () => {
    const figure = { expression: '[两癌.完成]', indicators: ['两癌.完成'], unit: null, period: '2020-08', format: '0' };
    const block = (text: string): Block => ({ kind: '段落', item: '2', runs: [{ text }, { text: '4', figure }, { text: '项。' }] });
    const city = scheme({ units: COUNTIES });
    const told = ['全市完成', '2.强化经费保障，', '（一）保障', '一是保障', '二、保障', '①保障'].map(block);
    const result = { round: round(city), collection: { cells: [] }, checked: [], summary: summary(city, {}, { coverage: covered(city, {}) }), report: { blocks: told }, findings: [], cells: [] } as unknown as RoundResult;
    const lines = glance(result, []).split('\n');
    expect(lines.slice(lines.indexOf('主要数据：') + 1, -3)).toEqual(['  2. 全市完成4项', '  2.强化经费保障，4项', '  （一）保障4项', '  一是保障4项', '  二、保障4项', '  2. 保障4项']);
  });

  it('are the sentences with a figure, without the rest of their paragraph', () => {
    const figure = { expression: '[两癌.完成]', indicators: ['两癌.完成'], unit: null, period: '2020-08', format: '0' };
    const told: Block[] = [{ kind: '段落', item: '2', runs: [{ text: '加强领导。层层动员。全市完成' }, { text: '4', figure }, { text: '项。继续推进。' }] }];
    const city = scheme({ units: COUNTIES });
    const result = { round: round(city), collection: { cells: [] }, checked: [], summary: summary(city, {}, { coverage: covered(city, {}) }), report: { blocks: told }, findings: [], cells: [] } as unknown as RoundResult;
    expect(glance(result, []).split('\n')).toContain('  2. 全市完成4项');
  });
});

describe('how a unit counts, at a glance', () => {
  const line = (by: string, at: string) => {
    const city = scheme({ units: COUNTIES });
    const adoptions = [{ unit: '1', way: '带问题采用', by, at, reason: '', source: { file: '采用方式.xlsx', sheet: '采用方式', cell: 'A2' } }] as const;
    const result = { round: { ...round(city), adoptions }, collection: { cells: [] }, checked: [], summary: summary(city, {}, { coverage: covered(city, {}) }), report: { blocks: [] }, findings: [], cells: [] } as unknown as RoundResult;
    return glance(result, []).split('\n')[3];
  };

  it.each([
    ['值班人员', '9月5日', '采用方式：东安县 带问题采用（值班人员，9月5日）'],
    ['', '9月5日', '采用方式：东安县 带问题采用（9月5日）'],
    ['', '', '采用方式：东安县 带问题采用'],
  ])('by %s at %s reads %s', (by, at, words) => {
    expect(line(by, at)).toBe(words);
  });
});

describe('who has sent, at a glance', () => {
  it('counts forms as 份 and units as 个', () => {
    expect(coverageLine({ 祁阳县: ['未报', '未报'], 东安县: ['退回', '已报'], 新田县: ['退回', '迟报'] })).toBe(
      '应报 6 份，已报 4 份，迟报 1 份（1 个单位：新田县），未报 2 份（1 个单位：祁阳县），退回 2 份（2 个单位：东安县、新田县）',
    );
  });

  it('names the sender where none of the rows that it fills in has come', () => {
    const townships = ['东镇', '西镇', '南镇'].map((name, index) => unit(`1${index}`, name, { kind: '乡镇', parent: '1' }));
    const [sender] = COUNTIES;
    const rowsOf = (...names: readonly string[]) => townships.map((one) => ({ unit: one, form: '乡镇表', sender: sender ?? one, standing: names.includes(one.name) ? ('未报' as const) : ('已报' as const), adoption: null, resubmissions: 0, file: null, filledOn: null }));
    expect(lineOf(rowsOf('东镇', '西镇', '南镇'))).toContain('未报 3 份（3 个单位：东安县“乡镇表”的3个单位）');
    expect(lineOf(rowsOf('东镇', '南镇'))).toContain('未报 2 份（2 个单位：东镇、南镇）');
    expect(lineOf(rowsOf('东镇', '西镇', '南镇'), speechOf('en-US'))).toContain('(3 units: the 3 units of “乡镇表” of 东安县)');
  });

  it('names nobody where all has come', () => {
    expect(coverageLine({})).toBe('应报 6 份，已报 6 份，迟报 0 份，未报 0 份，退回 0 份');
  });
});

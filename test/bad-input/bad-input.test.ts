import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand } from '../support/build-command';
import { BAD_ROUNDS } from './bad-round';
import { type BadSubmission, OWN_FIGURE } from './bad-submission';
import { Counties, RoundOnDisk } from './county-round';
import { diskFull } from './full-disk';
import { ODD } from './odd-submissions';
import { type Row, badInputPage } from './page';
import { type Measured, runMeasured } from './run-measured';
import { type Prepared, STOPS, killedAtEachStep, prepareStops, stopped } from './stops';
import { filledIn, findingsOf, toldBy } from './told';
import { UNREADABLE } from './unreadable-submissions';

const PAGE = join(__dirname, '../../docs/bad-input.md');
const RESULTS = ['.yuebao.json', 'findings.xlsx', 'report.docx', 'summary.xlsx'];
const FULL_SIZE = process.env.YUEBAO_FULL_SIZE !== undefined;

/** What a run of ordinary size is held to: seconds on a busy machine, and MB. */
const USUAL = { seconds: 20, megabytes: 400 };
/** Of a round with all bad submissions in it. */
const GROUP = { seconds: FULL_SIZE ? 90 : 40, megabytes: FULL_SIZE ? 1200 : 900 };

const rows = new Map<string, Row>();
let built: string;

beforeAll(() => {
  built = buildCommand();
});
afterAll(() => rmSync(built, { recursive: true }));

function within({ seconds, megabytes }: Measured, bound: { seconds: number; megabytes: number }): void {
  if (FULL_SIZE) process.stderr.write(`${expect.getState().currentTestName}：${seconds.toFixed(1)}秒，${megabytes?.toFixed(0)}MB\n`);
  expect(seconds).toBeLessThan(bound.seconds);
  expect(megabytes).toBeLessThan(bound.megabytes);
}

const boundText = ({ seconds, megabytes }: { seconds: number; megabytes: number }): string => `${seconds}秒、${megabytes}MB以内`;
const written = (round: RoundOnDisk): string[] => (existsSync(round.out) ? readdirSync(round.out).sort() : []);
const runOf = (round: RoundOnDisk, ...more: string[]): string[] => ['run', round.folder, '--out', round.out, '--lang', 'zh-CN', ...more];

describe.each([
  ['打不开的报送', UNREADABLE],
  ['样子古怪的报送', ODD],
] as const)('%s', (_, cases: readonly BadSubmission[]) => {
  let measured: Measured;
  let names: string[];
  let last: string;
  let round: RoundOnDisk;

  beforeAll(async () => {
    const counties = await Counties.of(cases.length + 1);
    [last = '', ...names] = counties.names.reverse();
    round = new RoundOnDisk(counties.scheme);
    round.put(`submissions/${last}.xlsx`, (await counties.sent(last)).bytes);
    for (const [index, one] of cases.entries()) {
      const sent = await counties.sent(names[index] ?? '');
      round.put(`submissions/${sent.name}${one.extension ?? '.xlsx'}`, await one.spoil(sent.bytes, sent.sheets));
    }
    measured = await runMeasured({ built, words: runOf(round, '--json') });
  }, 240_000);
  afterAll(() => round.remove());

  it('do not stop the round: the results are there, with the other county in them', () => {
    expect({ exitCode: measured.exitCode, signal: measured.signal }).toEqual({ exitCode: 1, signal: null });
    expect(measured.stderr).not.toMatch(/\n\s+at /);
    expect(written(round)).toEqual(RESULTS);
    const { json } = toldBy(measured);
    expect(json && filledIn(json, last)).toBe(String(OWN_FIGURE));
    expect(json && filledIn(json, null)).toBe(String(OWN_FIGURE * (1 + cases.filter(({ counts }) => counts).length)));
    within(measured, GROUP);
  });

  it.each(cases.map((one, index) => [one.says, one, index] as const))('%s', (says, one, index) => {
    const { json } = toldBy(measured);
    if (!json) throw new Error(measured.stdout);
    const own = findingsOf(json, ({ unit, file, tier }) => tier !== '提示' && (unit === names[index] || (file ?? '').startsWith(names[index] ?? '?')));
    const told = own.join(' ');
    if (one.told) expect(told).toMatch(one.told);
    expect(filledIn(json, names[index] ?? '')).toBe(one.counts ? String(OWN_FIGURE) : null);
    const plain = told.replaceAll(names[index] ?? '?', '某县');
    rows.set(says, { says, told: one.told ? plain : '照常读取', exitCode: one.counts ? '0' : '1', others: '在', bound: `同批合计${boundText({ ...GROUP, seconds: 40, megabytes: 900 })}` });
  });
});

describe('文件夹不对', () => {
  let counties: Counties;
  beforeAll(async () => {
    counties = await Counties.of(2);
  });

  it.each(BAD_ROUNDS.map((one) => [one.says, one] as const))('%s', async (says, one) => {
    const bound = { seconds: one.seconds ?? USUAL.seconds, megabytes: one.megabytes ?? USUAL.megabytes };
    const row = { says, exitCode: String(one.exitCode), others: one.exitCode === 2 ? '没有写出成果，原有的不动' : '在', bound: boundText({ ...bound, seconds: one.seconds ? 60 : bound.seconds }) };
    const round = new RoundOnDisk(counties.scheme);
    const [first = '', second = ''] = counties.names;
    const form = (await counties.sent(second)).bytes;
    round.put(`submissions/${first}.xlsx`, (await counties.sent(first)).bytes);
    one.spoil({ round, scheme: counties.scheme, form });
    const measured = await runMeasured({ built, words: runOf(round, '--json'), ...one.how });
    const { error, json } = toldBy(measured);
    const told = error ?? findingsOf(json as never, ({ tier, message }) => tier !== '提示' && one.told.test(message)).slice(0, 3).join(' ');
    expect({ says, exitCode: measured.exitCode, told: round.plain(told), stderr: measured.stderr.slice(0, 500) }).toEqual({ says, exitCode: one.exitCode, told: expect.stringMatching(one.told), stderr: expect.not.stringMatching(/\n\s+at /) });
    expect(written(round)).toEqual(one.exitCode === 2 ? [] : RESULTS);
    if (json) expect(filledIn(json, first)).toBe(String(OWN_FIGURE));
    within(measured, bound);
    rows.set(says, { ...row, told: round.plain(told) });
    round.remove();
  }, 260_000);
});

describe('写到一半', () => {
  let prepared: Prepared;
  beforeAll(async () => {
    prepared = await prepareStops(built);
  }, 60_000);
  afterAll(() => prepared.round.remove());

  it('磁盘写满：原有的成果不动', async () => {
    rows.set('disk', await diskFull(built, prepared));
  }, 60_000);

  it('killed in front of each step of the writing, old and new never lie together, and the next call puts it right', () => {
    expect(killedAtEachStep(built)).toBeGreaterThan(12);
  }, 60_000);

  it.each(STOPS.map((one) => [one.says, one] as const))('%s', async (says, one) => {
    rows.set(says, await stopped(built, { stop: one, prepared }));
  }, 120_000);
});

it('the page tells what was seen', () => {
  const of = (names: readonly string[]): Row[] => names.flatMap((name) => rows.get(name) ?? []);
  const says = (cases: readonly { readonly says: string }[]): string[] => cases.map((one) => one.says);
  const page = badInputPage([
    { title: '打不开的报送', about: '这些文件各为一个县报来，放在同一期里；另有一个县报得正常。退出码是单有这一份时的。', rows: of(says(UNREADABLE)) },
    { title: '样子古怪的报送', about: '也放在同一期里。能读的照常读，数照常计入。', rows: of(says(ODD)) },
    { title: '文件夹不对', about: '每种情形单独一期，另有一个县报得正常。', rows: of(says(BAD_ROUNDS)) },
    { title: '写到一半', about: '成果文件夹里原有上一次的成果。先写草稿，写齐后移出旧的，再移入新的：新旧从不混在一起。', rows: of(['disk', ...says(STOPS)]) },
  ]);
  expect(rows.size).toBe([...UNREADABLE, ...ODD, ...BAD_ROUNDS, ...STOPS, 'disk'].length);
  if (process.env.YUEBAO_WRITE_PAGE) writeFileSync(PAGE, page);
  expect(page).toBe(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '');
});

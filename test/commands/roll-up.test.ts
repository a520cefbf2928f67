import { type Prepared, prepareRollUp } from '../../src/commands/roll-up';
import type { Step } from '../../src/commands/desk';
import type { Grid } from '../../src/core/grid';
import { emptyGrid } from '../../src/core/grid';
import { Cancelled } from '../../src/hosts/cancelled';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { filled, livelihood, livelihoodTables } from '../support/issued';
import { schemeSheets } from '../support/read-scheme';
import { sheet } from '../support/grid';
import { asPrepared, prepared, textAt, typed, withCell } from './sample-city';

const scheme = schemeSheets(livelihoodTables);
const round = livelihood();
const file = (unit: string, changes: Parameters<typeof filled>[1] = {}) => ({ file: `${unit}.xlsx`, sheets: filled(round, changes, unit), modified: null, receivedOn: null });
const request = { files: [file('兰山区'), file('费县')], period: '2020年8月' };

describe('一键汇总', () => {
  it('tells each step, gives others a turn between them, and ends with the summary in view', async () => {
    const steps: Step[] = [];
    let turns = 0;
    const host = new MemoryHost(scheme);
    const desk = { host, progress: (step: Step) => steps.push(step), turn: () => Promise.resolve(void (turns += 1)) };
    await asPrepared(await prepareRollUp(desk, request)).apply();
    expect(steps.map(({ step, done }) => `${step} ${done}`)).toEqual(['open 0', 'reading 1', 'reading 2', 'checking 1', 'checking 2', 'rollingUp 0', 'narrating 0', 'laying 0', 'writing 0', expect.stringMatching(/^writing [1-9]/)]);
    /* Sheets are laid in more steps than are told of. */
    expect(turns).toBeGreaterThan(steps.length + 15);
    expect((await host.read()).find(({ active }) => active)?.name).toBe('汇总表');
  });

  it.each(['open', 'reading', 'checking', 'narrating', 'writing'])('stops at a wish during %s, with nothing written', async (at) => {
    const stop = new AbortController();
    const host = new MemoryHost(scheme);
    const before = await host.read();
    const desk = { host, signal: stop.signal, progress: ({ step }: Step) => { if (step === at) stop.abort(); } };
    const work = prepareRollUp(desk, request).then((outcome) => asPrepared(outcome).apply());
    await expect(work).rejects.toBeInstanceOf(Cancelled);
    expect(await host.read()).toEqual(before);
  });

  it('stops in the very turn in which that is wished, wherever the work has come to', async () => {
    const turnsUntil = async (wished: number): Promise<{ turns: number; ended: unknown }> => {
      const stop = new AbortController();
      let turns = 0;
      const turn = () => Promise.resolve(void ((turns += 1) === wished && stop.abort()));
      const ended = await prepareRollUp({ host: new MemoryHost(scheme), signal: stop.signal, turn }, request).then(({ kind }) => kind, (fault: unknown) => fault);
      return { turns, ended };
    };
    const { turns: all } = await turnsUntil(Infinity);
    for (let wished = 1; wished <= all; wished += 13) {
      expect(await turnsUntil(wished)).toEqual({ turns: wished, ended: expect.any(Cancelled) });
    }
  });

  it('asks for the period where nothing says it, and remembers it', async () => {
    const host = new MemoryHost(scheme);
    expect(await prepareRollUp({ host }, { files: [] })).toEqual({ kind: 'periodUnknown', said: '', expected: '月' });
    expect(await prepareRollUp({ host }, { ...request, period: '2020-Q3' })).toEqual({ kind: 'periodUnknown', said: '2020-Q3', expected: '月' });
    await (await prepared(host, { ...request, date: '2020-09-06' })).apply();
    const { result } = await prepared(host, { files: [] });
    expect([result.round.period.code, result.round.date]).toEqual(['2020-08', '2020-09-06']);
  });

  it('says what it lacks: a scheme, one without faults, a record that is whole', async () => {
    expect(await prepareRollUp({ host: new MemoryHost([emptyGrid('Sheet1')]) }, request)).toEqual({ kind: 'noScheme' });
    const faulty = scheme.map((grid) => (grid.name === '单位' ? emptyGrid('单位') : grid));
    expect(await prepareRollUp({ host: new MemoryHost(faulty) }, request)).toMatchObject({ kind: 'schemeUnusable' });
    const host = new MemoryHost(scheme);
    await (await prepared(host, request)).apply();
    const spoilt = await typed(host, { sheet: '_月报状态', cell: 'C4' }, { value: { kind: 'text', value: '2020-07' } });
    expect(await prepareRollUp({ host: spoilt }, { files: [] })).toMatchObject({ kind: 'stateUnusable', findings: [{ code: 'S051' }] });
    const anew = await prepared(spoilt, { ...request, anew: true });
    expect(anew.change.conflicts).toContain('汇总表');
  });

  it('reads 历史 and 采用方式 where the workbook has them', async () => {
    const adoptions = sheet('采用方式', [['单位', '采用方式', '经办人', '时间', '理由'], ['费县', '不计入', '经办员', '9月5日', '数据待核']]);
    const history = sheet('历史', [['期', '单位代码', '单位', '指标', '数', '状态', '来源', '版本'], ['2020-07', 371302, '兰山区', '两癌.累计完成', 17000, null, null, 1]]);
    const host = new MemoryHost([...scheme, history, adoptions]);
    const { result, change } = await prepared(host, request);
    expect(result.round.adoptions).toMatchObject([{ unit: '371325', way: '不计入', source: { file: '本工作簿', sheet: '采用方式' } }]);
    expect(result.findings.filter(({ rule, unit }) => rule === 'A2' && unit === '兰山区')).toEqual([]);
    expect(change.edits.some((edit) => ['历史', '采用方式'].includes(edit.sheet))).toBe(false);
  });
});

/** The workbook as a plan leaves it; the one that it was made from stays. */
async function leftBy({ change }: Prepared, host: MemoryHost): Promise<MemoryHost> {
  const copy = new MemoryHost(await host.read());
  await copy.apply(change.edits);
  return copy;
}

describe('a round of more units than have sheets of their own', () => {
  const names = Array.from({ length: 45 }, (_, index) => `第${index + 1}县`);
  const many = { ...livelihoodTables, 单位: names.map((name, index) => ({ 代码: 1000 + index, 名称: name, 类别: '县区' })), 任务: names.flatMap((unit) => [{ 单位: unit, 指标: '两癌.任务数', 数值: 24000 }, { 单位: unit, 指标: '村医.任务数', 数值: 30 }]) };
  const of = livelihood(many);
  const files = names.map((name) => ({ file: `${name}.xlsx`, sheets: filled(of, {}, name) as Grid[], modified: null, receivedOn: null }));

  it('stands in one sheet 数据, where figures are corrected and resubmissions shown', async () => {
    const host = new MemoryHost(schemeSheets(many));
    const first = await prepared(host, { files, period: '2020-08' });
    expect(first.change.added).toEqual(expect.arrayContaining(['汇总表', '数据', '数据出处']));
    expect(first.change.added).not.toContain('第1县');
    await first.apply();

    const cell = (await host.read(['数据'])).flatMap(({ cells }) => cells[4] ?? []).findIndex((one) => one?.value.kind === 'number' && one.value.value === 18000);
    const address = `${String.fromCharCode(65 + cell)}5`;
    const corrected = await prepared(await typed(host, { sheet: '数据', cell: address }, { value: { kind: 'number', value: 18100 } }), { files: [] });
    expect(corrected.result.findings.filter(({ code }) => code === 'S233')).toMatchObject([{ unit: '第1县', slots: { came: '18000', now: '18100', sheet: '数据', cell: address } }]);

    const [one, ...others] = files;
    const without = await prepared(host, { files: [], withdrawn: [one!.file] });
    expect([...new Set(without.changed.map(({ unit }) => unit))]).toEqual(['第1县']);
    expect((await prepared(await leftBy(without, host), { files: [one!, ...others] })).changed).toEqual([]);

    const later = await prepared(host, { files: [{ ...one!, sheets: one!.sheets.map((grid, index) => (index === 0 ? withCell(grid, 'F5', { value: { kind: 'number', value: 18200 }, numberFormat: '0' }) : grid)) }] });
    expect(later.changed).toEqual([{ unit: '第1县', indicator: '两癌.累计完成', name: expect.any(String) as string, sheet: '数据', cell: address, before: '18000人', after: '18200人', file: '第1县.xlsx' }]);
    await later.apply();
    expect(await textAt(host, '数据', address)).toBe('18200');
  });
});

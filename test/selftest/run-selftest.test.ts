import type { Edit } from '../../src/core/edit';
import { number } from '../../src/core/edit';
import type { Grid } from '../../src/core/grid';
import { emptyGrid } from '../../src/core/grid';
import type { Applied, Host, Intent } from '../../src/hosts/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { ASPECTS } from '../../src/selftest/aspect';
import { contractCases } from '../../src/selftest/contract-cases';
import { reportText } from '../../src/selftest/report-text';
import { runSelftest } from '../../src/selftest/run-selftest';
import type { SelftestReport } from '../../src/selftest/selftest-report';

const about = { yuebao: '0.1.0', host: 'Excel', platform: 'PC', version: '16.0', sets: ['ExcelApi 1.14'], date: '2020-09-01' };
const scratch = (): MemoryHost => new MemoryHost([{ ...emptyGrid('Sheet1'), active: true }]);

/** A host that does one thing otherwise. */
class Broken implements Host {
  constructor(
    private readonly edits: (edits: readonly Edit[]) => readonly Edit[],
    private readonly undo: (undo: Applied['undo']) => Applied['undo'] = (undo) => undo,
    private readonly host: Host = scratch(),
  ) {}

  read(names?: readonly string[]): Promise<Grid[]> {
    return this.host.read(names);
  }

  async apply(edits: readonly Edit[], intent?: Intent): Promise<Applied> {
    const applied = await this.host.apply(this.edits(edits), intent);
    return { ...applied, undo: this.undo(applied.undo) };
  }
}

const failedGroups = ({ cases }: SelftestReport): string[] => [...new Set(cases.filter(({ result }) => result === 'failed').map(({ group }) => group))];

describe('the self-test', () => {
  it('passes every case on a host that keeps the contract, and leaves the workbook as it was', async () => {
    const host = scratch();
    const before = await host.read();
    const steps: number[] = [];
    const report = await runSelftest(host, { about, tells: ASPECTS, onProgress: (done) => steps.push(done) });
    expect(report.cases.filter(({ result }) => result !== 'passed')).toEqual([]);
    expect(report).toMatchObject({ schema: 1, about, refused: null, left: [], counts: { passed: contractCases.length, failed: 0, notCompared: 0, notRun: 0 } });
    expect(await host.read()).toEqual(before);
    expect(steps).toEqual([...contractCases.keys(), contractCases.length]);
  });

  it('names what a host cannot tell instead of passing it', async () => {
    const report = await runSelftest(scratch(), { about });
    const skipped = report.cases.filter(({ result }) => result === 'notCompared');
    expect(skipped.length).toBeGreaterThan(20);
    expect(skipped.flatMap(({ untold }) => untold)).toContain('合并单元格');
    expect(report.counts.failed).toBe(0);
    expect(reportText(report)).toContain('没有比较：单元格样式、');
  });

  it('refuses a workbook with content, and touches nothing', async () => {
    const host = new MemoryHost([{ ...emptyGrid('台账'), cells: [[{ value: { kind: 'number', value: 1 } }]] }]);
    const report = await runSelftest(host, { about });
    expect(report).toMatchObject({ cases: [], refused: expect.stringContaining('“台账”里有内容') as unknown });
    expect(reportText(report)).toContain('没有运行：工作表“台账”里有内容');
    expect((await host.read()).map(({ name }) => name)).toEqual(['台账']);
  });

  it('refuses a workbook that cannot be read, with the reason', async () => {
    const host: Host = { read: () => Promise.reject(new Error('gone')), apply: () => Promise.reject(new Error('gone')) };
    expect((await runSelftest(host, { about })).refused).toContain('gone');
  });

  it('stops when it is told to, and says what was not run', async () => {
    const stop = new AbortController();
    const report = await runSelftest(scratch(), { about, signal: stop.signal, onProgress: (done) => (done === 5 ? stop.abort() : undefined) });
    expect(report.counts.notRun).toBe(contractCases.length - 5);
    expect(reportText(report)).toContain(`未运行${contractCases.length - 5}项`);
  });

  it('does not stop at a host that throws what is no fault', async () => {
    const host: Host = { read: () => Promise.resolve([]), apply: () => Promise.reject(new TypeError('x is undefined')) };
    const report = await runSelftest(host, { about, tells: ASPECTS });
    expect(report.counts.failed).toBe(contractCases.length);
    expect(report.cases[0]).toMatchObject({ result: 'failed', found: 'x is undefined' });
  });
});

describe('a host that is broken is seen', () => {
  const everyWrite = (change: (value: string) => string) => (edits: readonly Edit[]): readonly Edit[] =>
    edits.map((edit) => (edit.kind !== 'write' ? edit : { ...edit, cells: edit.cells.map((row) => row.map((cell) => (cell?.content.kind === 'text' ? { ...cell, content: { kind: 'text', value: change(cell.content.value) } } : cell))) }));
  const without = (kind: Edit['kind']) => (edits: readonly Edit[]): readonly Edit[] => edits.filter((edit) => edit.kind !== kind);

  it.each<[string, Broken, string]>([
    ['that trims texts', new Broken(everyWrite((value) => value.trim())), '数与文字'],
    ['that cuts long texts', new Broken(everyWrite((value) => value.slice(0, 32000))), '数与文字'],
    ['that forgets to clear', new Broken(without('clearSheet')), '清空工作表'],
    ['that forgets to protect', new Broken(without('protect')), '工作表'],
    ['that forgets to activate', new Broken(without('activate')), '工作表'],
    ['that forgets to merge', new Broken(without('merge')), '格式、样式、批注'],
    ['that takes nothing back', new Broken((edits) => edits, () => () => Promise.resolve()), '撤销'],
    ['that writes although it was cancelled', new Broken((edits) => edits, (undo) => undo, new (class extends MemoryHost { override apply(edits: readonly Edit[], intent: Intent = {}): Promise<Applied> { return super.apply(edits, intent.asRead ? { asRead: intent.asRead } : {}); } })([emptyGrid('Sheet1')])), '读取、依据、取消'],
  ])('one %s', async (_, host, group) => {
    const report = await runSelftest(host, { about, tells: ASPECTS });
    expect(failedGroups(report)).toContain(group);
    const text = reportText(report);
    expect(text).toContain('未通过的项目\n1. ');
    expect(text).toMatch(/应为：|实为：/);
  });

  it('what it leaves behind is named', async () => {
    const report = await runSelftest(new Broken((edits) => edits, () => () => Promise.resolve()), { about });
    expect(report.left).toContain('表');
    expect(reportText(report)).toContain('自检留下的工作表');
  });

  it('what could not be removed is named too', async () => {
    const report = await runSelftest(scratch(), { about, remove: () => Promise.reject(new Error('no')) });
    expect(report.counts.failed).toBe(0);
    expect(report.left).toContain('表');
  });

  it('says what was expected and what was found, in one place', async () => {
    const odd = new Broken((edits) => edits.map((edit) => (edit.kind === 'write' && edit.cells[0]?.[0]?.content.kind === 'number' && edit.cells[0][0].content.value === 12.5 ? { ...edit, cells: [[{ content: number(12) }]] } : edit)));
    const report = await runSelftest(odd, { about });
    const failed = report.cases.filter(({ result }) => result === 'failed');
    expect(failed).toEqual([{ group: '数与文字', name: '数 12.5 写成这个数', result: 'failed', where: '表3!A1 value value', expected: '12.5', found: '12' }]);
    expect(reportText(report)).toContain('1. 数与文字：数 12.5 写成这个数\n   位置：表3!A1 value value\n   应为：12.5\n   实为：12\n');
  });
});

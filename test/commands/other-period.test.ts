import { prepareReport } from '../../src/commands/report';
import { prepared, rolledUp, textAt } from './sample-city';

describe('another period in a workbook that was rolled up', () => {
  it('is worked out where it is asked for: files of the one before are told, and do not count', async () => {
    const { host, first } = await rolledUp();
    const next = await prepared(host, { files: [], period: '2020年9月' });
    expect(next.result.round.period.code).toBe('2020-09');
    expect([next.result.collection.submissions.length, next.result.summary.coverage.missing.length]).toEqual([0, 0]);
    expect(next.result.summary.coverage.blocked).toHaveLength(first.result.summary.coverage.received);
    const told = new Set(next.result.findings.filter(({ code }) => code === 'S006').map(({ file }) => file));
    for (const { file } of first.result.collection.submissions) expect(told).toContain(file);
    expect(next.nothingNew).toBe(false);
    await next.apply();
    expect(await textAt(host, '_月报状态', 'C4')).toBe('2020-09');
  });

  it('is the same again where it was mistyped: nothing is lost', async () => {
    const { host, first } = await rolledUp();
    await (await prepared(host, { files: [], period: '2020-09' })).apply();
    const back = await prepared(host, { files: [], period: '2020-08' });
    expect(back.result.summary.coverage).toEqual(first.result.summary.coverage);
    await back.apply();
    const report = await prepareReport({ host });
    expect(report.kind === 'report' && [report.behind, report.result.report]).toEqual([false, first.result.report]);
  });
});

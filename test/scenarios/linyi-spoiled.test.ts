import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINYI, copyRound, figureOf, reportText, runRound, setCell, type RunJson } from '../support/round-folder';

/** The city figures that differ between two runs, by indicator. */
function changedCityFigures(before: RunJson, after: RunJson): string[] {
  return before.figures.filter((one) => one.unit === null && one.value !== figureOf(after, one.indicator).value).map(({ indicator }) => indicator);
}

describe('a round that changes', () => {
  let before: RunJson;
  beforeAll(async () => ({ json: before } = await runRound(LINYI)));

  it('100 more in one county: its cell, the total, the rate, the rank and the sentence, and nothing else', async () => {
    const folder = copyRound();
    const figure = figureOf(before, '两癌.累计完成', '沂南县');
    const source = figure.sources[0]!;
    await setCell(join(folder, 'submissions', source.file), source, { value: { kind: 'number', value: Number(figure.value) + 100 } });
    const { json: after } = await runRound(folder);

    expect(Number(figureOf(after, '两癌.累计完成').value)).toBe(313818);
    expect(changedCityFigures(before, after)).toEqual(['两癌.累计完成', '两癌.完成率']);
    const changedUnits = before.figures.filter((one) => one.unit !== null && one.value !== figureOf(after, one.indicator, one.unit).value);
    expect(changedUnits.map(({ unit, indicator }) => `${unit} ${indicator}`)).toEqual(['沂南县 两癌.累计完成', '沂南县 两癌.完成率']);
    const changedBlocks = before.report.filter(({ text }, index) => text !== after.report[index]?.text);
    expect(changedBlocks.map(({ item }) => item)).toEqual(['33']);
    expect(reportText(after)).toContain('全市“两癌”累计检查313818人，已完成年度计划的79.49%');
  });

  it('one file taken away: totals, coverage and sentences say of how many units they are', async () => {
    const folder = copyRound();
    rmSync(join(folder, 'submissions', figureOf(before, '两癌.累计完成', '沂南县').sources[0]!.file));
    const { json: after, exitCode } = await runRound(folder);

    expect(exitCode).toBe(0);
    expect(after.coverage).toMatchObject({ due: 16, received: 15, missing: ['沂南县'] });
    const lost = Number(figureOf(before, '两癌.累计完成', '沂南县').value);
    expect(Number(figureOf(after, '两癌.累计完成').value)).toBe(313718 - lost);
    const task = Number(figureOf(before, '两癌.任务数', '沂南县').value);
    expect(Number(figureOf(after, '两癌.完成率').value)).toBeCloseTo((313718 - lost) / (394812 - task), 12);
    expect(reportText(after)).toMatch(/累计检查\d+人，已完成年度计划的[\d.]+%（[^）]*14个[^）]*15个[^）]*）/);
    expect(reportText(after)).toContain('沂南县');
  });

  it('one file replaced by random bytes: that unit is blocked and the rest stands', async () => {
    const folder = copyRound();
    const { file } = figureOf(before, '两癌.累计完成', '沂南县').sources[0]!;
    writeFileSync(join(folder, 'submissions', file), Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + 31) % 251));
    const { json: after, exitCode } = await runRound(folder);

    expect(exitCode).toBe(1);
    expect(after.coverage.blocked).toEqual(['沂南县']);
    expect(after.findings.find(({ tier, file: where }) => tier === '强制' && where === file)?.message).toBeTruthy();
    expect(figureOf(after, '两癌.累计完成', '蒙阴县').value).toBe(figureOf(before, '两癌.累计完成', '蒙阴县').value);
  });

  it.each([
    ['no scheme', (folder: string) => rmSync(join(folder, 'scheme.xlsx')), /没有找到方案/],
    ['a scheme that is no workbook', (folder: string) => writeFileSync(join(folder, 'scheme.xlsx'), '项目,内容'), /scheme\.xlsx 不能读取/],
    ['no submissions folder', (folder: string) => renameSync(join(folder, 'submissions'), join(folder, 'others')), /没有找到报送文件/],
  ])('%s: one sentence, and nothing written', async (_, spoil, sentence) => {
    const folder = copyRound();
    spoil(folder);
    await expect(runRound(folder)).rejects.toThrow(sentence);
  });

  it('a scheme with errors names the cell', async () => {
    const folder = copyRound();
    await setCell(join(folder, 'scheme.xlsx'), { sheet: '审核', cell: 'C2' }, { value: { kind: 'text', value: '[两癌.没有这一列] > 0' } });
    await expect(runRound(folder)).rejects.toThrow(/方案不能使用.*审核!C2/);
  });

  it('a period that cannot be told, or is not of the scheme', async () => {
    const folder = copyRound();
    renameSync(folder, join(folder, '../八月'));
    await expect(runRound(join(folder, '../八月'))).rejects.toThrow(/不知道是哪一期.*--period/);
    await expect(runRound(LINYI, { period: '2020-Q3' })).rejects.toThrow(/期次不能使用/);
  });

  it('results that were edited are not overwritten', async () => {
    const { out } = await runRound(LINYI);
    const path = join(out, 'report.docx');
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('!')]));
    await expect(runRound(LINYI, { out })).rejects.toThrow(/report\.docx.*--force/);
    await expect(runRound(LINYI, { out, force: true })).resolves.toMatchObject({ exitCode: 0 });
  });
});

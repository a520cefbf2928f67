import { runJson } from '../../src/cli/run-json';
import type { Prepared } from '../../src/commands/roll-up';
import { fromAddress } from '../../src/core/address';
import { cellAt } from '../../src/core/grid';
import { noChoices } from '../../src/core/workbook/choices';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { prepared, sampleCity, sheetOf, typed } from './sample-city';

const figuresOf = ({ result }: Prepared): unknown => (JSON.parse(JSON.stringify(runJson(result, []))) as { figures: unknown }).figures;
const idsOf = ({ result }: Prepared): string[] => result.findings.map(({ id }) => id);

describe('safe fixes in a city’s round', () => {
  const { sheets, request } = sampleCity('linyi-2020-08');
  const host = new MemoryHost(sheets);
  let first: Prepared;
  let fixed: Prepared;

  beforeAll(async () => {
    first = await prepared(host, request);
    fixed = await prepared(host, { ...request, choices: { ...noChoices, fixes: first.fixes } });
  });

  it('are offered for what the sample’s counties typed', () => {
    expect([...new Set(first.fixes.map(({ kind }) => kind))].sort()).toEqual(['全角', '文本数字', '空格', '计量单位', '重算']);
  });

  it('change no figure, raise nothing, and take away what they are for', () => {
    expect(figuresOf(fixed)).toEqual(figuresOf(first));
    const aimed = first.fixes.flatMap(({ findings }) => findings);
    expect(idsOf(fixed).filter((id) => !idsOf(first).includes(id))).toEqual([]);
    expect(idsOf(first).filter((id) => !idsOf(fixed).includes(id)).sort()).toEqual([...new Set(aimed)].sort());
    expect(fixed.fixes).toEqual([]);
  });

  it('hold once they are written; the files stay as they came, and the unit’s sheet notes it', async () => {
    const applied = await fixed.apply();
    const again = await prepared(host, { files: [] });
    expect([idsOf(again).sort(), again.fixes, again.nothingNew]).toEqual([idsOf(fixed).sort(), [], true]);
    const typedFix = first.fixes.find(({ kind }) => kind === '全角')!;
    const { sheet, cell } = again.written.find(({ from }) => from.file === typedFix.at.file && from.cell === typedFix.at.cell)!;
    expect(cellAt(await sheetOf(host, sheet), fromAddress(cell)!)).toMatchObject({ value: { kind: 'number' }, note: expect.stringContaining(`原文：${typedFix.before}`) as string });
    const computed = first.fixes.find(({ kind }) => kind === '重算')!;
    const unit = first.result.round.scheme.units.find(({ code }) => code === computed.unit)!;
    expect(cellAt(await sheetOf(host, unit.shortName), fromAddress(computed.at.cell)!).note).toContain('原表此格显示');
    await applied.undo();
    expect((await prepared(host, request)).fixes).toEqual(first.fixes);
  });

  it('is none any more where the file says something else by now', async () => {
    const [fix] = first.fixes;
    const stale = { ...fix!, before: '另一个数', value: { kind: 'number', value: 1 } as const };
    const again = await prepared(host, { ...request, choices: { ...noChoices, fixes: [stale] } });
    expect([figuresOf(again), again.fixes]).toEqual([figuresOf(first), first.fixes]);
  });

  it('gives way to what the official changes in the same cell', async () => {
    const own = new MemoryHost(sheets);
    await (await prepared(own, { ...request, choices: { ...noChoices, fixes: first.fixes } })).apply();
    const fix = first.fixes.find(({ kind }) => kind === '全角')!;
    const again = await prepared(own, { files: [] });
    const { sheet, cell } = again.written.find(({ from }) => from.file === fix.at.file && from.cell === fix.at.cell)!;
    const changed = await typed(own, { sheet, cell }, { value: { kind: 'number', value: 1 }, numberFormat: '0' });
    const { result } = await prepared(changed, { files: [] });
    expect(result.findings.filter(({ code }) => code === 'S233').map(({ slots }) => [slots['came'], slots['now']])).toEqual([[fix.before, '1']]);
  });
});

import type { RoundRequest } from '../../src/commands/work-round';
import type { Prepared } from '../../src/commands/roll-up';
import type { EditedParagraph } from '../../src/core/narrative/edited-paragraph';
import { keyText, paragraphKeys } from '../../src/core/narrative/editing/paragraph-keys';
import { textOf } from '../../src/core/narrative/join-runs';
import type { Run } from '../../src/core/narrative/report';
import { cellText, placedCells } from '../../src/core/grid';
import { noChoices } from '../../src/core/workbook/choices';
import type { Host } from '../../src/hosts/host';
import { prepared, rolledUp, sheetOf, typed } from './sample-city';

const choosing = (...paragraphs: EditedParagraph[]): RoundRequest => ({ files: [], choices: { ...noChoices, paragraphs } });
const reads = ({ result }: Prepared) => result.report.blocks.map(({ runs }) => textOf(runs));
const onSheet = async (host: Host) => placedCells(await sheetOf(host, '进展情况')).map(({ cell }) => cellText(cell));
const coded = ({ result }: Prepared, code: string) => result.findings.filter((one) => one.code === code);

/** The first paragraph of item 33 that has figures, rewritten around them. */
function rewrite({ refresh: { generated }, result: { round } }: Prepared, write: (figures: readonly Run[]) => Run[]): EditedParagraph {
  const at = generated.blocks.findIndex(({ kind, item, runs }) => kind === '列表' && item === '33' && runs.some(({ figure }) => figure));
  const { runs } = generated.blocks[at]!;
  return { key: paragraphKeys(generated)[at]!, base: runs, runs: write(runs.filter(({ figure }) => figure)), period: round.period.code };
}

const around = (figures: readonly Run[]): Run[] => [{ text: '截至目前，' }, ...figures.flatMap((run) => [run, { text: '；' }]), { text: '以上为市里改写。' }];

describe('a paragraph of the report that was rewritten', () => {
  it('is written with the roll-up, stays, and its figures follow what is corrected', async () => {
    const { host } = await rolledUp();
    const before = await prepared(host, { files: [] });
    const written = await prepared(host, choosing(rewrite(before, around)));
    expect([written.nothingNew, reads(written).filter((text) => text.endsWith('以上为市里改写。'))]).toEqual([false, [expect.stringMatching(/^截至目前，/)]]);
    await written.apply();
    expect(await onSheet(host)).toContainEqual(expect.stringMatching(/^截至目前，.*以上为市里改写。$/));

    const again = await prepared(host, { files: [] });
    expect([again.nothingNew, again.refresh.updates, reads(again)]).toEqual([true, [], reads(written)]);

    const { sheet, cell } = again.written.find(({ indicator, unit }) => indicator === '两癌.累计完成' && unit === '371312')!;
    const corrected = await typed(host, { sheet, cell }, { value: { kind: 'number', value: 9900 }, numberFormat: '0' });
    const refreshed = await prepared(corrected, { files: [] });
    const { updates, generated, outdated } = refreshed.refresh;
    const text = reads(refreshed).find((one) => one.endsWith('以上为市里改写。'))!;
    expect(updates.length).toBeGreaterThan(0);
    for (const { before: was, after } of updates) expect([was, after]).toEqual([expect.any(String), expect.any(String)]);
    const own = updates.filter(({ key }) => keyText(key) === keyText(refreshed.refresh.paragraphs[0]!.key));
    expect(own.length).toBeGreaterThan(0);
    for (const { after } of own) expect(text).toContain(after);
    expect([outdated, generated.blocks.some(({ runs }) => textOf(runs) === text)]).toEqual([[], false]);
  });

  it('is as it was generated again where that is chosen', async () => {
    const { host } = await rolledUp();
    const before = await prepared(host, { files: [] });
    const edit = rewrite(before, around);
    await (await prepared(host, choosing(edit))).apply();
    const taken = await prepared(host, choosing({ ...edit, runs: edit.base }));
    expect([reads(taken), taken.refresh.paragraphs]).toEqual([reads(before), []]);
  });

  it('is told at its cell where its figure has nothing behind it, where the generated text changed, and where it has no place', async () => {
    const { host } = await rolledUp();
    const before = await prepared(host, { files: [] });
    const edit = rewrite(before, around);
    const strange: Run = { text: '7', figure: { expression: '[没有.这个]', indicators: ['没有.这个'], unit: null, period: '2020-08', format: '0' } };
    const odd = await prepared(host, choosing({ ...edit, runs: [...edit.runs, strange], base: [{ text: '旧原文' }, ...edit.base.slice(1)] }, { ...edit, key: { kind: '段落', item: '999', nth: 0 } }));
    expect(coded(odd, 'N015')).toMatchObject([{ sheet: '进展情况', cell: expect.stringMatching(/^C\d+$/), message: expect.stringContaining('“没有.这个”（7）') }]);
    expect(coded(odd, 'N016')).toMatchObject([{ message: expect.stringContaining(textOf(edit.base).slice(0, 30)) }]);
    expect(coded(odd, 'N018')).toMatchObject([{ message: expect.stringContaining('以上为市里改写。') }]);
    expect(reads(odd).some((text) => text.endsWith('以上为市里改写。7'))).toBe(true);
    expect(odd.result.report.blocks.flatMap(({ runs }) => runs).some(({ figure }) => figure?.expression === '[没有.这个]')).toBe(false);
    await odd.apply();
    expect((await prepared(host, { files: [] })).refresh.paragraphs).toHaveLength(2);
    const cell = coded(odd, 'N015')[0]!.cell!;
    expect(cellText(placedCells(await sheetOf(host, '进展情况')).find(({ at }) => `C${at.row}` === cell && at.column === 3)!.cell)).toContain('以上为市里改写');
  });

  it('of another period is used again with this period’s figures, and told', async () => {
    const { host } = await rolledUp();
    const before = await prepared(host, { files: [] });
    const other = await prepared(host, choosing({ ...rewrite(before, around), period: '2020-07' }));
    expect(coded(other, 'N017')).toMatchObject([{ message: expect.stringContaining('2020年') }]);
  });

  it('that was emptied is no paragraph of the sheet', async () => {
    const { host } = await rolledUp();
    const before = await prepared(host, { files: [] });
    const emptied = await prepared(host, choosing(rewrite(before, () => [])));
    await emptied.apply();
    expect((await onSheet(host)).filter((text) => text === '列表').length).toBe(before.result.report.blocks.filter(({ kind }) => kind === '列表').length - 1);
  });
});

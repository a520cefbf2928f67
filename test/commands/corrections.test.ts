import type { Cell } from '../../src/core/grid';
import { figureOf } from '../support/round-folder';
import { runJson } from '../../src/cli/run-json';
import type { Prepared } from '../../src/commands/roll-up';
import { prepared, rolledUp, textAt, typed, withCell } from './sample-city';

const place = { sheet: '兰山区', cell: 'G8' };
const number = (value: number): Cell => ({ value: { kind: 'number', value }, numberFormat: '0' });
const figure = ({ result }: Prepared, unit: string | null = '兰山区') => figureOf(JSON.parse(JSON.stringify(runJson(result, []))), '两癌.累计完成', unit).value;
const told = ({ result }: Prepared) => result.findings.filter(({ code }) => code === 'S233').map(({ message }) => message);

describe('a figure that the official changes in a unit’s sheet', () => {
  it('is used from then on, into the totals, and told', async () => {
    const { host, first } = await rolledUp();
    const corrected = await typed(host, place, number(40137));
    const again = await prepared(corrected, { files: [] });
    expect(figure(again)).toBe('40137');
    expect(Number(figure(again, null)) - Number(figure(first, null))).toBe(100);
    expect(told(again)).toEqual(['兰山区的“累计检查人数”报来的是40037，市级在工作表“兰山区”的G8改为40137，按改后的数计算。']);
    expect(again.change.overwritten).toEqual([]);

    await again.apply();
    const third = await prepared(corrected, { files: [] });
    expect([figure(third), told(third).length, third.changed]).toEqual(['40137', 1, []]);
  });

  it('is not held against what the form showed when it was sent', async () => {
    const { host, first } = await rolledUp();
    const differing = ({ result: { findings } }: Prepared) => findings.filter(({ code }) => code === 'V008').map(({ message }) => message);
    const corrected = await typed(host, { sheet: '河东区', cell: 'G8' }, number(19000));
    const again = await prepared(corrected, { files: [] });
    expect(differing(again)).toEqual(differing(first));
    await again.apply();
    expect(differing(await prepared(corrected, { files: [] }))).toEqual(differing(first));
  });

  it('is not held against what was typed over a formula either, and that is told still', async () => {
    const { host, request } = await rolledUp();
    const sent = request.files.find(({ file }) => file.startsWith('河东区'))!;
    const [form, ...rest] = sent.sheets!;
    const typedOver = { ...sent, sheets: [withCell(form!, 'H8', { value: { kind: 'number', value: 0.7827 }, numberFormat: '0.00%' }), ...rest] };
    const about = ({ result: { findings } }: Prepared) => findings.filter(({ unit, cell }) => unit === '河东区' && cell === 'H8').map(({ code }) => code);
    const received = await prepared(host, { files: [typedOver] });
    await received.apply();
    const corrected = await typed(host, { sheet: '河东区', cell: 'G8' }, number(19000));
    expect([about(received), about(await prepared(corrected, { files: [] }))]).toEqual([['S109'], ['S109']]);
  });

  it('is the reported one again when it is changed back', async () => {
    const { host } = await rolledUp();
    const corrected = await typed(host, place, number(40137));
    await (await prepared(corrected, { files: [] })).apply();
    const back = await typed(corrected, place, number(40037));
    const again = await prepared(back, { files: [] });
    expect([figure(again), told(again)]).toEqual(['40037', []]);
  });

  it('puts right what sent the whole form back', async () => {
    const { host, request } = await rolledUp();
    const [lanshan] = request.files.filter(({ file }) => file === '兰山区8月份报表.xlsx');
    const [form, ...rest] = lanshan!.sheets!;
    const file = { ...lanshan!, sheets: [withCell(form!, 'G8', number(-1)), ...rest] };
    const sentBack = await prepared(host, { files: [file] });
    expect(sentBack.result.summary.coverage.blocked).toContain('兰山区');
    await sentBack.apply();
    const again = await prepared(await typed(host, place, number(40037)), { files: [] });
    expect(again.result.summary.coverage.blocked).not.toContain('兰山区');
    expect(figure(again)).toBe('40037');
  });

  it('may be cleared: it is blank then, and not zero', async () => {
    const { host } = await rolledUp();
    const again = await prepared(await typed(host, { sheet: '兰山区', cell: 'G7' }, { value: { kind: 'blank' } }), { files: [] });
    expect(told(again)).toEqual([expect.stringContaining('改为空白')]);
    await again.apply();
  });

  it('asks for a look where it is read as something else than was typed', async () => {
    const { host } = await rolledUp();
    const again = await prepared(await typed(host, { sheet: '兰山区', cell: 'G13' }, { value: { kind: 'number', value: 78.78 }, numberFormat: '0.00' }), { files: [] });
    const [finding] = again.result.findings.filter(({ code }) => code === 'S233');
    expect(finding).toMatchObject({ tier: '核实', slots: { now: '78.78' }, next: expect.stringContaining('改后的78.78读作0.7878') as string });
  });

  it('gives way to what the unit sends later, and that is said first', async () => {
    const { host, request } = await rolledUp();
    const corrected = await typed(host, place, number(40137));
    await (await prepared(corrected, { files: [] })).apply();
    const [file] = request.files.filter(({ file: name }) => name === '兰山区8月份报表.xlsx');
    const [form, ...rest] = file!.sheets!;
    const later = await prepared(corrected, { files: [{ ...file!, file: '兰山区8月份报表（更正）.xlsx', modified: '2020-09-30T00:00:00Z', sheets: [withCell(form!, 'G7', number(300)), ...rest] }] });
    expect(figure(later)).toBe('40037');
    expect(later.change.overwritten.map(({ why }) => why)).toEqual([expect.stringContaining('在“兰山区”的G8改过')]);
    expect(later.changed.map(({ before, after }) => [before, after])).toEqual([['62家', '300家'], ['40137人', '40037人']]);
    expect(told(later)).toEqual([]);
    expect(later.result.findings.filter(({ message }) => message.includes('40137'))).toEqual([]);
    await later.apply();
    expect((await prepared(corrected, { files: [] })).change.overwritten).toEqual([]);
    expect(await textAt(corrected, '兰山区', 'G8')).toBe('40037');
  });

  it('is not taken from a sheet whose rows may have moved', async () => {
    const { host } = await rolledUp();
    const moved = await typed(await typed(host, place, number(40137)), { sheet: '兰山区', cell: 'C8' }, { value: { kind: 'text', value: '别的' } });
    const again = await prepared(moved, { files: [] });
    expect([figure(again), told(again)]).toEqual(['40037', []]);
    expect(again.change.overwritten).toEqual([{ sheet: '兰山区', why: '“兰山区”写入以后有改动，再写时不保留；其中改过的数也不采用。' }]);
  });
});

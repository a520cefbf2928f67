import { collect } from '../../../src/core/form/collect';
import type { FileReading } from '../../../src/core/form/submission';
import { filled, issued, livelihood, readSheets, typed } from '../../support/issued';
import { type Shorthand, sheet } from '../../support/grid';

const round = livelihood();
const from = (file: string, changes: Readonly<Record<string, Shorthand>> = {}, modified: string | null = null): FileReading =>
  readSheets(round, filled(round, changes), { file, modified });
const codes = (readings: readonly FileReading[]) => collect(readings, round).findings.map(({ code }) => code);
const counted = (readings: readonly FileReading[]) => collect(readings, round).submissions.map(({ file }) => file);

describe('Of several files of one county', () => {
  it('the one filled in later counts, and the finding says how many figures changed', () => {
    const readings = [from('兰山区.xlsx', { F9: '填报日期：2020年9月4日', F5: 18100, F6: 16 }, '2020-09-01T00:00:00Z'), from('兰山区新.xlsx', {}, '2020-09-05T00:00:00Z')];
    const collection = collect(readings, round);
    expect(collection.submissions.map(({ file }) => file)).toEqual(['兰山区.xlsx']);
    expect(collection.superseded.map(({ file }) => file)).toEqual(['兰山区新.xlsx']);
    expect(collection.findings).toMatchObject([{ code: 'S014', tier: '提示', unit: '兰山区', message: '兰山区报来2份“民生实事月报”，以“兰山区.xlsx”为准（填报日期较后），与前一份相比改了2个数：“累计完成”F5：18000→18100；“累计完成”F6：15→16。' }]);
    expect(collection.cells.length).toBeGreaterThan(0);
    expect(collection.cells.every(({ fate, reason, source }) => fate === 'ignored' && reason === '已由“兰山区.xlsx”代替' && source.file === '兰山区新.xlsx')).toBe(true);
  });

  it('is asked about where the one called a correction is older by its date', () => {
    const collection = collect([from('兰山区（更正）.xlsx', { F5: 18100 }), from('兰山区.xlsx', { F9: '填报日期：2020年9月4日' })], round);
    expect(collection.submissions.map(({ file }) => file)).toEqual(['兰山区.xlsx']);
    expect(collection.findings).toMatchObject([{ code: 'S014', tier: '核实' }]);
    expect(collection.findings[0]?.message).toContain('：“累计完成”F5：18100→18000；未采用的“兰山区（更正）.xlsx”文件名写着“更正”，日期却在前，名称与日期不一致。');
  });

  it('names five changes and counts the rest', () => {
    const changes = { E5: 1, F5: 2, E6: 3, F6: 4, F7: 5, F8: '已完工' };
    const [finding] = collect([from('兰山区.xlsx'), from('兰山区(2).xlsx', changes)], round).findings;
    expect(finding?.message).toContain('改了6个数：“本月完成”E5：1000→1；');
    expect(finding?.message).toContain('“到账”F7：1646.7→5等6处。');
  });

  it('else the one saved later, by its own properties', () => {
    expect(counted([from('a兰山区.xlsx', { F5: 1 }, '2020-09-05T08:00:00Z'), from('b兰山区.xlsx', {}, '2020-09-04T08:00:00Z')])).toEqual(['a兰山区.xlsx']);
  });

  it.each(['兰山区(2).xlsx', '兰山区（2）.xlsx', '兰山区更正.xlsx', '兰山区（修订）.xlsx'])('else %s, by its name', (name) => {
    expect(counted([from(name, { F5: 1 }), from('兰山区.xlsx')])).toEqual([name]);
  });

  it('none counts where nobody can tell: both are blocked and the differing cells named', () => {
    const readings = [from('甲/兰山区.xlsx'), from('乙/兰山区.xlsx', { F5: 18100 })];
    const collection = collect(readings, round);
    expect(collection.submissions).toEqual([]);
    expect(collection.blocked).toMatchObject([{ unit: '371302', form: '民生实事月报' }]);
    expect(collection.findings[0]).toMatchObject({ code: 'S015', tier: '强制' });
    expect(collection.findings[0]?.message).toContain('“累计完成”F5为18100与F5为18000');
    expect(new Set(collection.cells.map(({ fate }) => fate))).toEqual(new Set(['blocked']));
  });

  it('the same one sent twice counts once, whichever came first', () => {
    const readings = [from('b兰山区.xlsx'), from('a兰山区.xlsx')];
    expect(counted(readings)).toEqual(['a兰山区.xlsx']);
    expect(counted([...readings].reverse())).toEqual(['a兰山区.xlsx']);
    expect(codes(readings)).toEqual(['S016']);
    expect(collect(readings, round).identical.map(({ file }) => file)).toEqual(['b兰山区.xlsx']);
  });

  it('a third that is older changes nothing', () => {
    const readings = [from('b兰山区.xlsx'), from('a兰山区.xlsx'), from('兰山区旧.xlsx', { F9: '填报日期：2020年9月1日', F5: 1 })];
    expect(counted(readings)).toEqual(['a兰山区.xlsx']);
    expect(collect(readings, round).superseded).toHaveLength(2);
  });
});

describe('What was collected', () => {
  it('is in the order of the units, not of the files', () => {
    const files = ['兰陵县', '费县', '兰山区'].map((name) => readSheets(round, filled(round, {}, name), { file: `${name}.xlsx` }));
    expect(counted(files)).toEqual(['兰山区.xlsx', '费县.xlsx', '兰陵县.xlsx']);
  });

  it('blocks a county of which only an unreadable file came, and not one that sent another', () => {
    const broken = (file: string) => readSheets(round, [], { file, sheets: null, trouble: { why: '不是工作簿', next: '请重报。' } });
    const collection = collect([from('兰山区.xlsx'), broken('兰山区(2).xlsx'), broken('费县.xlsx')], round);
    expect(collection.submissions.map(({ file }) => file)).toEqual(['兰山区.xlsx']);
    expect(collection.blocked).toEqual([{ unit: '371325', form: '民生实事月报', why: '文件“费县.xlsx”打不开：不是工作簿。' }]);
    expect(collection.findings.map(({ code, unit }) => [code, unit])).toEqual([['S001', '兰山区'], ['S001', '费县']]);
  });

  it('asks of a broken file beside a good one, and blocks nothing', () => {
    const broken = readSheets(round, [], { file: '兰山区补充.xlsx', sheets: null, trouble: { why: '文件是空的', next: '请重报。' } });
    const collection = collect([from('兰山区.xlsx'), broken], round);
    expect(collection.blocked).toEqual([]);
    expect(collection.findings).toMatchObject([{ code: 'S001', tier: '核实', message: '文件“兰山区补充.xlsx”打不开：文件是空的，未采用；采用的是“兰山区.xlsx”。' }]);
    expect(collect([broken], round).findings).toMatchObject([{ code: 'S001', tier: '强制' }]);
  });

  it('takes a workbook without a form for what it is, beside a good one', () => {
    const note = readSheets(round, [sheet('Sheet1', [['情况说明', 3]])], { file: '兰山区补充.xlsx' });
    const collection = collect([from('兰山区.xlsx'), note], round);
    expect(collection.findings.map(({ code, tier }) => [code, tier])).toEqual([['S012', '提示']]);
    expect(collection.cells.map(({ fate }) => fate)).toEqual(['ignored', 'ignored']);
    expect(collect([note], round).blocked).toHaveLength(1);
  });

  it.each([['docx', 'Word文档'], ['wps', 'Word文档'], ['PDF', 'PDF'], ['jpg', '图片'], ['txt', '文本文件'], ['ofd', 'OFD']])('does not read a .%s file and blocks nobody by it', (extension, kind) => {
    const file = `费县情况说明.${extension}`;
    const collection = collect([readSheets(round, [], { file, sheets: null, trouble: { why: '不是工作簿', next: '请重报。' } })], round);
    expect(collection.blocked).toEqual([]);
    expect(collection.findings).toMatchObject([{ code: 'S019', tier: '提示', unit: '费县', message: `“${file}”是${kind}，不是报表，不读。` }]);
  });

  it('asks for an archive to be unpacked', () => {
    const collection = collect([readSheets(round, [], { file: '费县.rar', sheets: null })], round);
    expect(collection.findings).toMatchObject([{ code: 'S001', tier: '强制', next: '请先解压，把里面的报表放进文件夹。' }]);
    expect(collection.blocked).toHaveLength(1);
  });

  it('does not let another month’s file stand for this one', () => {
    const july = readSheets(round, typed(issued(livelihood({}, '2020-07')), { F5: 17000 }), { file: '兰山区(2).xlsx' });
    expect(counted([from('兰山区.xlsx'), july])).toEqual(['兰山区.xlsx']);
  });

  it('leaves out what is wrong with a file that another replaced', () => {
    const old = readSheets(round, typed(filled(round), { D2: '报告期：2020年7月', F9: '填报日期：2020年9月1日' }), { file: '兰山区.xlsx' });
    expect(codes([old, from('兰山区(2).xlsx')])).toEqual(['S016']);
    expect(codes([old])).toEqual(['S007']);
  });
});

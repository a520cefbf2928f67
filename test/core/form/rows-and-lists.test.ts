import { strFromU8, unzipSync } from 'fflate';
import { collect } from '../../../src/core/form/collect';
import { formFor } from '../../../src/core/form/form-for';
import type { FileReading, Submission } from '../../../src/core/form/submission';
import type { Grid } from '../../../src/core/grid';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { type Shorthand, texts } from '../../support/grid';
import { changed, codesOf, insertColumn, insertRow, issued, readSheets, removeRow, setCell, typed, valuesOf } from '../../support/issued';
import { unit } from '../../support/scheme';
import { townshipForm, townshipRound, townshipUnits } from '../../support/township';

const of = townshipRound();
const county = townshipUnits.find(({ name }) => name === '费县')!;
const blank = issued(of, '费县');
const FILLED: Readonly<Record<string, Shorthand>> = { D4: 50, D5: 60, D6: 0, A10: '2020年8月3日', B10: '两癌', C10: '=召开会议', A11: '2020-8-5', B11: '两癌', C11: '督导' };
const filled = (changes: Readonly<Record<string, Shorthand>> = {}): Grid[] => typed(blank, { ...FILLED, ...changes });
const read = (sheets: readonly Grid[], file = '费县.xlsx'): FileReading => readSheets(of, sheets, { file });

/** What each unit reports as done. */
const done = ({ submissions }: FileReading): Record<string, string | null> =>
  Object.fromEntries(submissions.flatMap((one) => (one.unit === '371325' ? [] : [[townshipUnits.find(({ code }) => code === one.unit)!.name, valuesOf(one)['两癌.累计完成'] ?? null]])));
const DONE = { 费城街道: '50', 上冶镇: '60', 薛庄镇: '0' };

const entries = ({ submissions }: FileReading): string[] =>
  submissions.flatMap(({ lists }) => [...(lists.get('动态') ?? [])].map(({ row, figures }) => `${row} ${[...figures.values()].map(({ text }) => text).join('|')}`));

const account = (reading: FileReading): string[] => [...reading.cells, ...reading.submissions.flatMap(({ cells }) => cells)].map(({ source, fate }) => `${source.cell} ${fate}`);
const fateOf = (reading: FileReading, cell: string): string[] => account(reading).filter((one) => one.startsWith(`${cell} `));
const messagesOf = (reading: FileReading): string[] => [...reading.findings, ...reading.submissions.flatMap(({ findings }) => findings)].map(({ code, message }) => `${code} ${message}`);

describe('A form with a row a township, as its county gets it', () => {
  const [form, check, , identity] = blank;

  it('has the row once for each of its townships, numbered, and all below moved down', () => {
    expect(texts(form!).slice(2, 9).map((row) => row.slice(0, 3))).toEqual([
      ['序号', '单位', '任务数'], ['1', '费城街道', '100'], ['2', '上冶镇', '200'], ['3', '薛庄镇', '300'], ['', '合计', ''], ['工作动态', '', ''], ['日期', '事项', '文字'],
    ]);
    expect(texts(form!)[19]?.[0]).toBe('填报人：');
    expect(form?.merges).toContainEqual({ top: 8, left: 1, bottom: 8, right: 5 });
    expect(form?.rowHeights).toMatchObject({ 4: 24, 6: 24, 20: 30 });
  });

  it('calculates each row from its own cells; a sum over the row takes all of them in', () => {
    expect(form?.cells.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? []))).toEqual([
      'IF(COUNT(D4,C4)<2,"",IFERROR(D4/C4,"/"))', 'IF(COUNT(D5,C5)<2,"",IFERROR(D5/C5,"/"))', 'IF(COUNT(D6,C6)<2,"",IFERROR(D6/C6,"/"))', 'SUM(C4:C6)', 'SUM(D4:D6)',
    ]);
  });

  it('leaves ten rows of a list open, with their columns checked, and lets rows be put in', () => {
    expect(form?.cells.slice(9, 19).every((row) => row?.[0]?.style?.unlocked && row[2]?.style?.unlocked)).toBe(true);
    expect(form?.validations).toContainEqual(expect.objectContaining({ area: { top: 10, left: 1, bottom: 19, right: 1 }, title: '日期' }));
    expect([form?.protected, form?.allowsRows, check?.allowsRows]).toEqual([true, true, undefined]);
  });

  it('checks also what is typed below a list with which the sheet ends', () => {
    const last = townshipRound({ form: { ...townshipForm, cells: townshipForm.cells.slice(0, 8), rowHeights: {} } });
    const validations = issued(last, '费县')[0]!.validations;
    expect(validations === 'unknown' ? [] : validations.flatMap(({ area }) => (area.top === 10 ? [area.bottom] : []))).toEqual([219, 219, 219]);
  });

  it('lets rows be put in also once it is a file', async () => {
    const entries = unzipSync(await writeWorkbook(blank));
    const protection = (file: string): string => /<sheetProtection[^>]*>/.exec(strFromU8(entries[file]!))?.[0] ?? '';
    expect([protection('xl/worksheets/sheet1.xml'), protection('xl/worksheets/sheet2.xml')]).toEqual(['<sheetProtection sheet="1" insertRows="0"/>', '<sheetProtection sheet="1"/>']);
  });

  it('tells each unit’s cells apart in its hidden sheet, and lists by their areas', () => {
    expect(texts(identity!).map((row) => row.join('|'))).toEqual(expect.arrayContaining(["填报格|两癌.累计完成@371325101|'乡镇月报'!D5", "填报格|动态.文字|'乡镇月报'!C10:C19"]));
  });

  it('is another one for another county', () => {
    const other = formFor(of.scheme.forms[0]!, of, townshipUnits[0]!);
    expect(other.slots.map(({ unit, at }) => [unit, at.row])).toEqual([['371302100', 4], ['371302100', 4], ['371302100', 4]]);
    expect(formFor(of.scheme.forms[0]!, of, county).unitRow?.names.map(({ row }) => row)).toEqual([4, 5, 6]);
  });
});

describe('Rules over rows', () => {
  const ruled = townshipRound({ rules: [{ code: 'A1', tier: '核实', formula: { text: '[两癌.累计完成]<=[两癌.任务数]', root: { kind: 'binary', operator: '<=', left: { kind: 'indicator', code: '两癌.累计完成' }, right: { kind: 'indicator', code: '两癌.任务数' } } }, message: '累计完成超过任务数。', where: [], when: null, off: null, place: { sheet: '审核', cell: 'A2' } }] });

  it('are checked in the form for each township, by name', () => {
    const [, check] = issued(ruled, '费县');
    expect(texts(check!).filter(([code]) => code === 'A1').map((row) => row.slice(2, 4))).toEqual([
      ['费城街道：累计完成超过任务数。', 'D4、C4'], ['上冶镇：累计完成超过任务数。', 'D5、C5'], ['薛庄镇：累计完成超过任务数。', 'D6、C6'],
    ]);
  });
});

describe('A form with rows of townships that came back', () => {
  it('gives a submission for each, and one for the county with its list', () => {
    const reading = read(filled());
    expect(reading.submissions.map(({ unit, sender, readBy }) => [unit, sender, readBy])).toEqual([
      ['371325', '371325', 'map'], ['371325100', '371325', 'map'], ['371325101', '371325', 'map'], ['371325102', '371325', 'map'],
    ]);
    expect(done(reading)).toEqual(DONE);
    expect(entries(reading)).toEqual(['10 2020-08-03|两癌|=召开会议', '11 2020-08-05|两癌|督导']);
    expect(codesOf(reading)).toEqual([]);
  });

  it('is read by the names of the units when their rows changed places', () => {
    const swapped = changed(filled(), (grid) => ({ ...grid, cells: grid.cells.map((row, index) => (index === 3 ? grid.cells[5] : index === 5 ? grid.cells[3] : row)) }));
    const reading = read(swapped);
    expect(done(reading)).toEqual(DONE);
    expect(codesOf(reading)).toEqual(['S128']);
    expect(entries(reading)).toHaveLength(2);
  });

  it('knows a unit by a former name', () => {
    const reading = read(filled({ B5: '上冶乡' }));
    expect(done(reading)).toEqual(DONE);
    expect(codesOf(reading)).toContain('S011 B5');
  });

  it('is a township’s also with the county’s name before its own; 乡镇小计 is a total', () => {
    const reading = read(changed(filled({ B5: '费县上冶镇' }), (grid) => insertRow(grid, 7, [null, '乡镇小计', 600, 110])));
    expect(done(reading)).toEqual(DONE);
    expect(messagesOf(reading).filter((one) => one.startsWith('S124'))).toEqual([]);
  });

  it('does not take a total for a unit, in the middle or at the end', () => {
    for (const before of [5, 7]) {
      const reading = read(changed(filled(), (grid) => insertRow(grid, before, [null, '小计', 300, 110])));
      expect(done(reading)).toEqual(DONE);
      expect(codesOf(reading)).toContain(`S127 B${before}`);
      expect(fateOf(reading, `D${before}`)).toEqual([`D${before} ignored`]);
    }
  });

  it('reads no row whose unit it does not know, and blocks its cells', () => {
    const reading = read(changed(filled(), (grid) => insertRow(grid, 6, [3, '柳青街道', 400, 9])));
    expect(done(reading)).toEqual(DONE);
    expect(messagesOf(reading)).toContain('S124 B6的“柳青街道”不是本表的单位，这一行没有读。');
    expect(fateOf(reading, 'D6')).toEqual(['D6 blocked']);
  });

  it('takes a row left blank for not reported, and says so', () => {
    const reading = read(filled({ D5: null }));
    expect(done(reading)).toEqual({ 费城街道: '50', 薛庄镇: '0' });
    expect(messagesOf(reading)).toEqual(['S123 “乡镇月报”里上冶镇一行（第5行）没有填，按未报处理。']);
    expect(fateOf(reading, 'D5')).toEqual(['D5 ignored']);
  });

  it('says nothing of a row of 调整 left blank: there may be nothing to correct', () => {
    const city = [unit('371300', '市本级', { kind: '市本级', ranked: false }), unit('371399', '临沂市调整', { kind: '调整', ranked: false })];
    const base = townshipRound({ units: [...townshipUnits, ...city] });
    const ofCity = { ...base, scheme: { ...base.scheme, forms: base.scheme.forms.map((one) => ({ ...one, unitKinds: ['市本级' as const] })) } };
    const sheets = issued(ofCity, '市本级');
    const names = texts(sheets[0]!).map((row) => row[1]);
    expect(names).toContain('临沂市调整');
    expect(messagesOf(readSheets(ofCity, sheets, { file: '市本级.xlsx' })).filter((one) => one.startsWith('S123')).map((one) => /里(.*)一行/.exec(one)?.[1])).toEqual(['兰山区', '费县']);
  });

  it('misses the row of a unit that was deleted', () => {
    const reading = read(changed(filled(), (grid) => removeRow(grid, 5)));
    expect(done(reading)).toEqual({ 费城街道: '50', 薛庄镇: '0' });
    expect(codesOf(reading)).toContain('S126');
  });

  it('takes neither of two rows of a unit that differ, and one of two that are the same', () => {
    const twice = (value: number) => read(changed(filled(), (grid) => insertRow(grid, 6, [2, '上冶镇', 200, value])));
    const differing = twice(61);
    expect(done(differing)).toEqual({ 费城街道: '50', 薛庄镇: '0' });
    expect([...fateOf(differing, 'D5'), ...fateOf(differing, 'D6')]).toEqual(['D5 blocked', 'D6 blocked']);
    expect(differing.findings.find(({ code }) => code === 'S125')).toMatchObject({ tier: '强制', unit: '上冶镇' });
    const { blocked } = collect([differing], of);
    expect(blocked).toMatchObject([{ unit: '371325101', form: '乡镇月报' }]);
    expect(done(twice(60))).toEqual(DONE);
  });

  it('is read with a column put in, and with one that was never issued', () => {
    expect(done(read(changed(filled(), (grid) => insertColumn(grid, 3))))).toEqual(DONE);
    const bare = filled().slice(0, 1);
    expect(done(read(bare))).toEqual(DONE);
    expect(entries(read(bare))).toHaveLength(2);
  });

  it('blocks every unit of a sheet whose heading has another measure', () => {
    const measured = townshipRound();
    const other = { ...measured, scheme: { ...measured.scheme, indicators: new Map([...measured.scheme.indicators].map(([code, one]) => [code, one.type === '个数' ? { ...one, measure: '万人' } : one])) } };
    const reading = readSheets(other, changed(filled(), (grid) => setCell(grid, 'D3', '累计完成（人）')), { file: '费县.xlsx' });
    const blocked = reading.submissions.filter(({ findings }) => findings.some(({ code, tier }) => code === 'S120' && tier === '强制'));
    expect(blocked.map(({ unit }) => unit)).toEqual(['371325', '371325100', '371325101', '371325102']);
    const ids = blocked.flatMap(({ findings }) => findings.filter(({ code }) => code === 'S120').map(({ id }) => id));
    expect(new Set(ids).size).toBe(4);
  });
});

describe('A list that came back', () => {
  it('is read at any length, to the next text of the form', () => {
    const more = (count: number): Grid[] =>
      changed(filled(), (grid) => Array.from({ length: count }, (_, index) => index).reduce((now, index) => insertRow(now, 12, [`2020年8月${index + 6}日`, '两癌', `第${index + 1}件`]), grid));
    const reading = read(more(15));
    expect(entries(reading)).toHaveLength(17);
    expect(entries(reading)[2]).toBe('12 2020-08-20|两癌|第15件');
    expect(done(reading)).toEqual(DONE);
    expect(codesOf(reading)).toEqual([]);
  });

  it('skips blank rows, and what reads like a label is an entry', () => {
    const reading = read(changed(filled({ C13: '工作动态', B13: '两癌', A13: '2020-8-9', B11: '单位' }), (grid) => insertRow(grid, 15)));
    expect(entries(reading)).toEqual(['10 2020-08-03|两癌|=召开会议', '11 2020-08-05|单位|督导', '13 2020-08-09|两癌|工作动态']);
  });

  it('has no total among its entries', () => {
    const reading = read(filled({ B12: '合计', C12: '2件' }));
    expect(entries(reading)).toHaveLength(2);
    expect(codesOf(reading)).toEqual(['S127 B12']);
    expect([...fateOf(reading, 'B12'), ...fateOf(reading, 'C12')]).toEqual(['B12 ignored', 'C12 ignored']);
  });

  it('blocks a day that cannot be read, and no township for it', () => {
    const reading = read(filled({ A11: '月底前后' }));
    expect(fateOf(reading, 'A11')).toEqual(['A11 blocked']);
    expect(reading.submissions.filter(({ findings }) => findings.some(({ tier }) => tier === '强制')).map(({ unit }) => unit)).toEqual(['371325']);
  });

  it('is read where a title or the total over it was changed, or an entry was typed over the total below it', () => {
    const totalled = townshipRound({ form: { ...townshipForm, cells: [...townshipForm.cells.slice(0, 8), ['总计', null, null].map((text) => ({ value: text === null ? { kind: 'blank' as const } : { kind: 'text' as const, value: text } })), ...townshipForm.cells.slice(8)] } });
    const changes = { ...FILLED, A19: '2020年8月9日', B19: '两癌', C19: '第十件' };
    const all = typed(issued(totalled, '费县'), changes);
    const readAll = (sheets: readonly Grid[]): FileReading => readSheets(totalled, sheets, { file: '费县.xlsx' });
    const told = (change: (grid: Grid) => Grid): [number, string[]] => {
      const reading = readAll(changed(all, change));
      return [entries(reading).length, messagesOf(reading).filter((one) => /^S129|^V001/.test(one))];
    };
    expect(told((grid) => setCell(grid, 'A8', '二、工作动态情况'))).toEqual([3, []]);
    expect(told((grid) => setCell(grid, 'A5', '合并'))).toEqual([3, []]);
    expect(told((grid) => removeRow(grid, 20))).toEqual([3, []]);
    const eleventh = typed(issued(totalled, '费县'), { ...changes, A20: '2020年8月10日', B20: '两癌', C20: '第十一件' });
    expect(entries(readAll(eleventh))).toHaveLength(4);
    expect(entries(readAll(eleventh)).at(-1)).toBe('20 2020-08-10|两癌|第十一件');
    expect(entries(readAll(changed(all, (grid) => setCell(grid, 'A20', '投资合计'))))).toHaveLength(3);
  });

  it('is not read where a column lost its heading', () => {
    const reading = read(filled({ C9: '备忘' }));
    expect(codesOf(reading).some((code) => code.startsWith('S129'))).toBe(true);
  });
});

describe('Several files of a county', () => {
  const sent = (file: string, changes: Readonly<Record<string, Shorthand>>): FileReading => read(filled({ D20: `填报日期：2020年9月${file.length}日`, ...changes }), file);
  const unitsOf = (all: readonly Submission[]): string[] => all.map(({ unit, file }) => `${unit} ${file}`);

  it('are chosen between as a whole, with all rows, and told by township', () => {
    const collection = collect([sent('费县.xlsx', {}), sent('费县（2）.xlsx', { D5: 65, C11: '督导检查' })], of);
    expect(new Set(collection.submissions.map(({ file }) => file))).toEqual(new Set(['费县（2）.xlsx']));
    expect(collection.submissions).toHaveLength(4);
    expect(unitsOf(collection.superseded)).toEqual(['371325 费县.xlsx', '371325100 费县.xlsx', '371325101 费县.xlsx', '371325102 费县.xlsx']);
    expect(collection.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'S014 费县报来2份“乡镇月报”，以“费县（2）.xlsx”为准（填报日期较后），与前一份相比改了2个数：上冶镇的“累计完成”D5：60→65；“文字”C11：督导→督导检查。',
    ]);
  });

  it('do not mix: a row left blank in the later one is not taken from the earlier', () => {
    const collection = collect([sent('费县.xlsx', {}), sent('费县（2）.xlsx', { D5: null })], of);
    expect(unitsOf(collection.submissions)).toEqual(['371325 费县（2）.xlsx', '371325100 费县（2）.xlsx', '371325102 费县（2）.xlsx']);
  });

  it('that cannot be told apart block every township', () => {
    const collection = collect([read(filled(), 'a费县.xlsx'), read(filled({ D5: 99 }), 'b费县.xlsx')], of);
    expect(collection.submissions).toEqual([]);
    expect(collection.blocked.map(({ unit }) => unit)).toEqual(['371325', '371325100', '371325101', '371325102']);
  });
});

describe('What a county explains of its townships', () => {
  it('goes with the township whose cell or name it gives', () => {
    const explained = filled().map((grid) => (grid.name === '核实说明' ? Object.entries({ B4: 'D5', D4: '本月核减3人。', C5: '薛庄镇没有进展', D5: '因降雨停工。', D6: '见附件' }).reduce((now, [address, value]) => setCell(now, address, value), grid) : grid));
    expect(read(explained).submissions.map(({ unit, explanations }) => [unit, explanations.map(({ text }) => text)])).toEqual([
      ['371325', ['见附件']], ['371325100', []], ['371325101', ['本月核减3人。']], ['371325102', ['因降雨停工。']],
    ]);
  });
});

describe('A form of a newer version of the program', () => {
  it('is refused with a sentence', () => {
    const newer = blank.map((grid) => (grid.name === '_月报' ? setCell(grid, 'C2', '2') : grid));
    const reading = read(newer);
    expect(reading.submissions).toEqual([]);
    expect(reading.findings).toMatchObject([{ code: 'S020', tier: '强制', unit: '费县' }]);
  });
});

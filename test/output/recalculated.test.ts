import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { number } from '../../src/core/edit';
import type { Grid } from '../../src/core/grid';
import type { RoundResult } from '../../src/core/sheets/round-result';
import { findingsSheets } from '../../src/core/sheets/findings-sheets';
import { summarySheets } from '../../src/core/sheets/summary-sheets';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { differences } from '../support/compare-workbooks';
import { cityScheme, EVERYONE, gather, INDICATORS, manyCounties, resultOf, type Sent } from '../support/gathered';
import { indicator } from '../support/scheme';
import { expression } from '../support/submission';
import { copyRound, LINYI, runRound } from '../support/round-folder';
import { threeLevels, THREE_LEVELS_SENT } from '../support/three-levels';
import { itWithLibreOffice, recalculate, recalculateAll } from '../support/libreoffice';

const of = cityScheme();
const without = (name: string): Sent => Object.fromEntries(Object.entries(EVERYONE).filter(([unit]) => unit !== name));
const approximate = { state: 'value', value: '300', text: '近300', measure: '人', sources: [{ file: '甲县.xlsx', sheet: '县区表', cell: 'D7' }], qualifier: '近' } as const;

const ROUNDS: Readonly<Record<string, Sent>> = {
  'everyone reported': EVERYONE,
  'nobody reported': {},
  'a unit is missing': without('乙县'),
  'the city-level body is missing': without('市本级'),
  'a unit was sent back': { ...EVERYONE, 丙县: { figures: { '两癌.完成': '160' }, blocked: true } },
  'blank, zero, not applicable and not reported': { ...EVERYONE, 甲县: { '两癌.完成': '空白' }, 乙县: { '两癌.完成': '0' }, 丙县: { '两癌.完成': '不适用' }, 丁开发区: { '两癌.完成': '未报' } },
  'nothing but not applicable': { ...EVERYONE, 甲县: { '两癌.完成': '不适用' }, 乙县: { '两癌.完成': '不适用' }, 丙县: { '两癌.完成': '不适用' }, 丁开发区: { '两癌.完成': '不适用' } },
  'an approximate figure': { ...EVERYONE, 甲县: { '两癌.完成': approximate } },
  'a figure text that looks like a formula': { ...EVERYONE, 甲县: { '两癌.完成': '300', '两癌.问题': '=HYPERLINK("http://x","y")' } },
};

async function summaryOf(sent: Sent): Promise<Uint8Array> {
  return writeWorkbook(applyEdits([], summarySheets(resultOf(gather(of, sent)))));
}

describe('summary.xlsx recalculated by another program', () => {
  itWithLibreOffice('really is recalculated: a poisoned cached value is put right', async () => {
    const sheets = applyEdits([], summarySheets(resultOf(gather(of, EVERYONE))));
    const healthy = readWorkbook(await writeWorkbook(sheets)).sheets;
    const poisoned = await writeWorkbook(sheets.map(poison));
    expect(differences(readWorkbook(poisoned).sheets, healthy).length).toBeGreaterThan(20);
    expect(differences(readWorkbook(recalculate(poisoned)).sheets, healthy)).toEqual([]);
  });

  itWithLibreOffice('has the same value in every cell, whatever was sent', async () => {
    const written = await Promise.all(Object.values(ROUNDS).map(summaryOf));
    const recalculated = recalculateAll(written);
    const found = Object.keys(ROUNDS).map((story, index) => [story, differences(readWorkbook(recalculated[index]!).sheets, readWorkbook(written[index]!).sheets)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.keys(ROUNDS).map((story) => [story, []])));
  });

  itWithLibreOffice('and so have formulas on totals', async () => {
    const formulas = { 进度: '[两癌.完成]/(2*[两癌.任务数])', 尚差: '[两癌.任务数]-[两癌.完成]', 尚差率: '[两癌.尚差]/[两癌.任务数]', 人均: '[两癌.完成]/[医师.硕士]', 比上: '[两癌.完成]/[两癌.任务数]+[两癌.完成率]' };
    const added = Object.entries(formulas).map(([name, text]) => indicator(`两癌.${name}`, { type: name.startsWith('尚差') ? '个数' : '比率', source: '计算', method: '按式', formula: expression(text) }));
    const scheme = cityScheme({ indicators: [...INDICATORS, ...added] });
    const written = await Promise.all(Object.values(ROUNDS).map((sent) => writeWorkbook(applyEdits([], summarySheets(resultOf(gather(scheme, sent)))))));
    const recalculated = recalculateAll(written);
    const found = Object.keys(ROUNDS).map((story, index) => [story, differences(readWorkbook(recalculated[index]!).sheets, readWorkbook(written[index]!).sheets)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.keys(ROUNDS).map((story) => [story, []])));
  });

  itWithLibreOffice('and so have rows of townships, lists, every way of rolling up, and a sheet 数据 in place of a sheet a unit', async () => {
    const many = manyCounties(45);
    const spoiled: Sent = { ...many.sent, 第1县: { '两癌.完成': '0' }, 第2县: { '两癌.完成': '空白' }, 第3县: { '两癌.完成': '不适用' }, 第4县: { figures: { '两癌.完成': '7' }, blocked: true }, 第5县: { '两癌.完成': approximate } };
    const stories: Readonly<Record<string, RoundResult>> = {
      'three levels': resultOf(gather(threeLevels(), THREE_LEVELS_SENT)),
      'three levels, approximate and sent back': resultOf(gather(threeLevels(), { ...THREE_LEVELS_SENT, 甲一镇: { '两癌.累计完成': approximate, '两癌.满意度': '0.5', '村.投资': approximate }, 甲二镇: { figures: { '两癌.累计完成': '5' }, blocked: true } })),
      'three levels, nobody': resultOf(gather(threeLevels(), {})),
      'many counties': resultOf(gather(many.scheme, spoiled)),
    };
    const written = await Promise.all(Object.values(stories).map((result) => writeWorkbook(applyEdits([], summarySheets(result)))));
    const recalculated = recalculateAll(written);
    const found = Object.keys(stories).map((story, index) => [story, differences(readWorkbook(recalculated[index]!).sheets, readWorkbook(written[index]!).sheets)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.keys(stories).map((story) => [story, []])));
    for (const sheet of recalculated.flatMap((bytes) => readWorkbook(bytes).sheets)) {
      for (const cell of sheet.cells.flatMap((row) => row ?? [])) expect(cell?.value.kind).not.toBe('error');
    }
  });

  itWithLibreOffice('and so it is for the sample round', async () => {
    const { out } = await runRound(LINYI);
    const written = ['summary.xlsx', 'findings.xlsx'].map((name) => readFileSync(join(out, name)));
    const recalculated = recalculateAll(written);
    written.forEach((bytes, index) => expect(differences(readWorkbook(recalculated[index]!).sheets, readWorkbook(bytes).sheets)).toEqual([]));
  });

  itWithLibreOffice('and where a file is taken away and another is no workbook', async () => {
    const folder = copyRound();
    rmSync(join(folder, 'submissions', '兰山区8月份报表.xlsx'));
    writeFileSync(join(folder, 'submissions', '费县8月份报表.xlsx'), Buffer.from('not a workbook at all'));
    const { out, json } = await runRound(folder);
    expect(json.coverage).toMatchObject({ missing: ['兰山区'], blocked: ['费县'] });
    const written = readFileSync(join(out, 'summary.xlsx'));
    expect(differences(readWorkbook(recalculate(written)).sheets, readWorkbook(written).sheets)).toEqual([]);
  });

  itWithLibreOffice('and so has findings.xlsx', async () => {
    const written = await writeWorkbook(applyEdits([], findingsSheets(resultOf(gather(of, without('乙县'))))));
    expect(differences(readWorkbook(recalculate(written)).sheets, readWorkbook(written).sheets)).toEqual([]);
  });

  itWithLibreOffice('follows a county’s figure: 100 more in its cell is 100 more in the total, and only what hangs on it changes', async () => {
    const sheets = applyEdits([], summarySheets(resultOf(gather(of, EVERYONE))));
    const more = applyEdits(sheets, [{ kind: 'write', sheet: '甲县', at: { row: 7, column: 4 }, cells: [[{ content: number(400) }]] }]);
    const changed = differences(readWorkbook(recalculate(await writeWorkbook(more))).sheets, sheets);
    expect(changed.map(({ place }) => place)).toEqual(['汇总表!D5', '汇总表!E5', '汇总表!F5', '汇总表!F6', '汇总表!F7', '汇总表!D9', '汇总表!E9', '汇总表!D12', '汇总表!E12', '汇总表!D13', '汇总表!E13', '甲县!D7', '甲县!D8']);
    expect(changed.find(({ place }) => place === '汇总表!D9')).toMatchObject({ one: 'number 845', other: 'number 745' });
    expect(changed.find(({ place }) => place === '汇总表!D13')).toMatchObject({ one: 'text 不一致' });
  });
});

/** Every formula with a wrong cached value. */
function poison(sheet: Grid): Grid {
  return { ...sheet, cells: sheet.cells.map((row) => row?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: { kind: 'number' as const, value: 987654 } }))) };
}

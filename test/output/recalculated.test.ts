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
import { isInstalled, itWithLibreOffice, recalculateAll } from '../support/libreoffice';

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

/** 100 more in 甲县's cell than what it sent. */
const MORE = (sheets: readonly Grid[]): Grid[] => applyEdits(sheets, [{ kind: 'write', sheet: '甲县', at: { row: 7, column: 4 }, cells: [[{ content: number(400) }]] }]);

const WITH_FORMULAS = (() => {
  const formulas = { 进度: '[两癌.完成]/(2*[两癌.任务数])', 尚差: '[两癌.任务数]-[两癌.完成]', 尚差率: '[两癌.尚差]/[两癌.任务数]', 人均: '[两癌.完成]/[医师.硕士]', 比上: '[两癌.完成]/[两癌.任务数]+[两癌.完成率]' };
  const added = Object.entries(formulas).map(([name, text]) => indicator(`两癌.${name}`, { type: name.startsWith('尚差') ? '个数' : '比率', source: '计算', method: '按式', formula: expression(text) }));
  return cityScheme({ indicators: [...INDICATORS, ...added] });
})();

const many = manyCounties(45);
const spoiled: Sent = { ...many.sent, 第1县: { '两癌.完成': '0' }, 第2县: { '两癌.完成': '空白' }, 第3县: { '两癌.完成': '不适用' }, 第4县: { figures: { '两癌.完成': '7' }, blocked: true }, 第5县: { '两癌.完成': approximate } };
const LARGER: Readonly<Record<string, RoundResult>> = {
  'three levels': resultOf(gather(threeLevels(), THREE_LEVELS_SENT)),
  'three levels, approximate and sent back': resultOf(gather(threeLevels(), { ...THREE_LEVELS_SENT, 甲一镇: { '两癌.累计完成': approximate, '两癌.满意度': '0.5', '村.投资': approximate }, 甲二镇: { figures: { '两癌.累计完成': '5' }, blocked: true } })),
  'three levels, nobody': resultOf(gather(threeLevels(), {})),
  'many counties': resultOf(gather(many.scheme, spoiled)),
};

const everyone = applyEdits([], summarySheets(resultOf(gather(of, EVERYONE))));
const EDITS = {
  ...Object.fromEntries(Object.entries(ROUNDS).map(([story, sent]) => [story, summarySheets(resultOf(gather(of, sent)))])),
  ...Object.fromEntries(Object.entries(ROUNDS).map(([story, sent]) => [`formulas: ${story}`, summarySheets(resultOf(gather(WITH_FORMULAS, sent)))])),
  ...Object.fromEntries(Object.entries(LARGER).map(([story, result]) => [story, summarySheets(result)])),
  findings: findingsSheets(resultOf(gather(of, without('乙县')))),
};

/** Every workbook of these tests by name, as it was written. */
async function workbooks(): Promise<Map<string, Uint8Array>> {
  const sheets = { ...Object.fromEntries(Object.entries(EDITS).map(([name, edits]) => [name, applyEdits([], edits)])), poisoned: everyone.map(poison), more: MORE(everyone) };
  const written = new Map<string, Uint8Array>();
  for (const [name, grids] of Object.entries(sheets)) written.set(name, await writeWorkbook(grids));

  const sample = await runRound(LINYI);
  for (const name of ['summary.xlsx', 'findings.xlsx']) written.set(name, readFileSync(join(sample.out, name)));

  const folder = copyRound();
  rmSync(join(folder, 'submissions', '兰山区8月份报表.xlsx'));
  writeFileSync(join(folder, 'submissions', '费县8月份报表.xlsx'), Buffer.from('not a workbook at all'));
  const { out, json } = await runRound(folder);
  expect(json.coverage).toMatchObject({ missing: ['兰山区'], blocked: ['费县'] });
  return written.set('one missing, one no workbook', readFileSync(join(out, 'summary.xlsx')));
}

describe('summary.xlsx recalculated by another program', () => {
  let written: ReadonlyMap<string, readonly Grid[]>;
  let recalculated: ReadonlyMap<string, readonly Grid[]>;

  /** All in one start of LibreOffice. */
  beforeAll(async () => {
    if (!isInstalled()) return;
    const made = await workbooks();
    const again = recalculateAll([...made.values()]);
    written = new Map([...made].map(([name, bytes]) => [name, readWorkbook(bytes).sheets]));
    recalculated = new Map([...made.keys()].map((name, index) => [name, readWorkbook(again[index]!).sheets]));
  }, 240_000);

  const changed = (name: string, from: readonly Grid[] = written.get(name)!) => differences(recalculated.get(name)!, from);
  const expectSame = (names: readonly string[]): void => {
    expect(names.length).toBeGreaterThan(0);
    expect(Object.fromEntries(names.map((name) => [name, changed(name)]))).toEqual(Object.fromEntries(names.map((name) => [name, []])));
  };

  itWithLibreOffice('really is recalculated: a poisoned cached value is put right', () => {
    const healthy = written.get('everyone reported')!;
    expect(differences(written.get('poisoned')!, healthy).length).toBeGreaterThan(20);
    expect(changed('poisoned', healthy)).toEqual([]);
  });

  itWithLibreOffice('has the same value in every cell, whatever was sent', () => {
    expectSame(Object.keys(ROUNDS));
  });

  itWithLibreOffice('and so have formulas on totals', () => {
    expectSame(Object.keys(ROUNDS).map((story) => `formulas: ${story}`));
  });

  itWithLibreOffice('and so have rows of townships, lists, every way of rolling up, and a sheet 数据 in place of a sheet a unit', () => {
    expectSame(Object.keys(LARGER));
    for (const cell of Object.keys(LARGER).flatMap((name) => recalculated.get(name)!.flatMap(({ cells }) => cells.flatMap((row) => row ?? [])))) {
      expect(cell?.value.kind).not.toBe('error');
    }
  });

  itWithLibreOffice('and so it is for the sample round', () => {
    expectSame(['summary.xlsx', 'findings.xlsx']);
  });

  itWithLibreOffice('and where a file is taken away and another is no workbook', () => {
    expectSame(['one missing, one no workbook']);
  });

  itWithLibreOffice('and so has findings.xlsx', () => {
    expectSame(['findings']);
  });

  itWithLibreOffice('follows a county’s figure: 100 more in its cell is 100 more in the total, and only what hangs on it changes', () => {
    const found = changed('more', everyone);
    expect(found.map(({ place }) => place)).toEqual(['汇总表!D5', '汇总表!E5', '汇总表!F5', '汇总表!F6', '汇总表!F7', '汇总表!D9', '汇总表!E9', '汇总表!D12', '汇总表!E12', '汇总表!D13', '汇总表!E13', '甲县!D7', '甲县!D8']);
    expect(found.find(({ place }) => place === '汇总表!D9')).toMatchObject({ one: 'number 845', other: 'number 745' });
    expect(found.find(({ place }) => place === '汇总表!D13')).toMatchObject({ one: 'text 不一致' });
  });
});

/** Every formula with a wrong cached value. */
function poison(sheet: Grid): Grid {
  return { ...sheet, cells: sheet.cells.map((row) => row?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: { kind: 'number' as const, value: 987654 } }))) };
}

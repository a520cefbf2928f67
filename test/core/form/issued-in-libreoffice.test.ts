import { readWorkbook } from '../../../src/files/read-workbook';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { type Grid, cellAt, cellText } from '../../../src/core/grid';
import { fromAddress } from '../../../src/core/address';
import { historyOf } from '../../../src/core/history/history-of';
import { itWithLibreOffice, recalculateAll } from '../../support/libreoffice';
import { codesOf, filled, issued, livelihood, onlySubmission, readSheets, setCell } from '../../support/issued';

const figure = { state: 'value', value: '17000', text: '17000', measure: '人', sources: [] } as const;
const round = { ...livelihood(), history: historyOf([{ period: '2020-07', unit: '371302', indicator: '两癌.累计完成', figure, version: 1 }]) };

const shows = (sheets: readonly Grid[], sheet: string, address: string): string =>
  cellText(cellAt(sheets.find(({ name }) => name === sheet)!, fromAddress(address)!));
const statuses = (sheets: readonly Grid[]): string[] => ['E4', 'E5', 'E6', 'E7'].map((address) => shows(sheets, '填报检查', address));

describe('An issued form in a program without Yuebao', () => {
  itWithLibreOffice('calculates and checks itself, and comes back readable', async () => {
    const poisoned = filled(round).map((grid, index) => (index === 0 ? setCell(grid, 'G5', { formula: 'IF(COUNT(F5,D5)<2,"",IF(D5=0,"/",F5/D5))', value: { kind: 'number', value: 9 } }) : grid));
    const wrong = filled(round, { F5: 24001, E6: null });
    const written = await Promise.all([poisoned, wrong].map((sheets) => writeWorkbook(sheets)));
    const [good = [], bad = []] = recalculateAll(written).map((bytes) => readWorkbook(bytes).sheets);

    expect(shows(good, '民生实事月报', 'G5')).toBe('0.75');
    expect(statuses(good)).toEqual(['通过', '通过', '通过', '通过']);
    expect(statuses(bad)).toEqual(['未填', '通过', '不通过', '不通过']);

    const reading = readSheets(round, good);
    expect(reading.cells).toEqual([]);
    expect(codesOf(reading)).toEqual([]);
    expect(onlySubmission(reading)).toMatchObject({ readBy: 'map', unit: '371302' });
    expect(onlySubmission(reading).figures.get('债券.到账')?.value).toBe('1646.7');
  });

  itWithLibreOffice('as issued shows of its checks what they come to, of those too that ask whether a cell is blank', async () => {
    const rules = [
      { 编号: 'B1', 级别: '提示', 公式: 'ISBLANK([项目.进度])', 适用条件: '[债券.到账]=0', 说明: '一。' },
      { 编号: 'B2', 级别: '提示', 公式: 'NOT(ISBLANK([项目.进度]))', 说明: '二。' },
      { 编号: 'B3', 级别: '提示', 公式: 'OR([两癌.完成率]>=1,NOT(ISBLANK([项目.进度])))', 说明: '三。' },
    ];
    const sheets = issued(livelihood({ 审核: rules }));
    const rows = ['E6', 'E7', 'E8'];
    const stored = rows.map((address) => shows(sheets, '填报检查', address));
    const [again = []] = recalculateAll([await writeWorkbook(sheets)]).map((bytes) => readWorkbook(bytes).sheets);
    expect(rows.map((address) => shows(again, '填报检查', address))).toEqual(stored);
    expect(stored).toEqual(['未填', '不通过', '未填']);
  });
});

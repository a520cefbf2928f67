import fc from 'fast-check';
import { bound } from '../../support/edited';
import { cell as shorthand, formula, sheet } from '../../support/grid';
import type { Cell, Grid } from '../../../src/core/grid';
import { emptyGrid } from '../../../src/core/grid';
import { type WorkbookState, STATE_SHEET, emptyState } from '../../../src/core/workbook/city-workbook';
import { compactGrid, fullGrid } from '../../../src/core/workbook/compact-grid';
import { readCityWorkbook } from '../../../src/core/workbook/read-city-workbook';
import { readState } from '../../../src/core/workbook/read-state';
import { stateEdits } from '../../../src/core/workbook/state-sheet';
import { HiddenTable } from '../../../src/core/hidden-table';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { withCell } from '../../commands/sample-city';

const UNKNOWN = { columnWidths: 'unknown', rowHeights: 'unknown', frozen: 'unknown', validations: 'unknown', conditionalFormats: 'unknown' } as const;
const file = (name: string, sheets: readonly Grid[] | null) => ({ file: name, sheets, modified: '2020-09-01T08:00:00Z', receivedOn: null });
const state = (more: Partial<WorkbookState> = {}): WorkbookState => ({ ...emptyState, revision: 3, period: '2020-08', ...more });
const written = (one: WorkbookState): Grid => applyEdits([], stateEdits(one, false))[0]!;
const text = (value: string): Cell => ({ value: { kind: 'text', value } });
const back = (one: WorkbookState) => readState(written(one)).value;

describe('a sheet as it travels', () => {
  it('keeps what reading looks at', () => {
    const odd: Cell[] = [
      { value: { kind: 'error', value: '#N/A' } },
      { value: { kind: 'boolean', value: false } },
      { ...formula('SUM(A1:A2)', null), numberFormat: '0.00' },
      formula('A1&""', ''),
      { value: { kind: 'text', value: '' }, formula: 'IF(A1="","",A1)' },
      { value: { kind: 'number', value: 0.1 + 0.2 }, numberFormat: '0.00%' },
    ];
    const grid = sheet('表', [['一', null, 3], [], odd], { ...UNKNOWN, merges: [{ top: 1, left: 1, bottom: 1, right: 2 }], hiddenRows: [2], hiddenColumns: 'unknown', protected: true, visibility: 'hidden' });
    expect(fullGrid(compactGrid(grid))).toEqual(grid);
  });

  it('leaves behind what a form was checked by on its way', () => {
    const identity = sheet('_月报', [['类', '键', '值'], ['文件', '期', '2020-08'], ['方案', '设置', '{}'], ['指纹', '表', 'x']]);
    expect(fullGrid(compactGrid(identity)).cells.map((row) => row?.map((one) => one?.value))).toEqual([['类', '键', '值'], ['文件', '期', '2020-08'], [], ['指纹', '表', 'x']].map((row) => row.map((value) => ({ kind: 'text', value }))));
  });

  it('leaves looks and cells that hold nothing behind', () => {
    const grid = sheet('表', [[{ value: { kind: 'blank' }, style: { bold: true } }, { ...shorthand('x')!, style: { bold: true }, note: '注' }]]);
    expect(fullGrid(compactGrid(grid)).cells).toEqual([[, { value: { kind: 'text', value: 'x' } }]]);
  });
});

describe('what travels with the city workbook', () => {
  it('comes back as it was', () => {
    const full = state({
      date: '2020-09-03',
      files: [file('甲县.xlsx', [sheet('表', [['一', 1]], UNKNOWN)]), { ...file('坏.xls', null), trouble: { why: '打不开', next: '重存' } }],
      written: [{ unit: '1', indicator: '两癌.完成', sheet: '甲县', cell: 'D6', text: '12', from: { file: '甲县.xlsx', sheet: '表', cell: 'B1' } }],
      corrections: [{ unit: '1', indicator: '两癌.完成', sheet: '甲县', cell: 'D6', from: { file: '甲县.xlsx', sheet: '表', cell: 'B1' }, came: '1', now: { value: { kind: 'number', value: 12 } } }],
      sheets: [{ name: '汇总表', print: 'abc', cells: '1:1-3' }],
      report: { blocks: [{ kind: '标题', runs: [{ text: '进展情况' }] }, { kind: '段落', item: '33', runs: [{ text: '完成' }, bound('[两癌.完成]', '12'), { text: '人。' }] }] },
      paragraphs: [{ key: { kind: '段落', item: '33', nth: 0 }, runs: [{ text: '已完成' }, bound('[两癌.完成]', '12')], base: [bound('[两癌.完成]', '12')], period: '2020-08' }],
    });
    expect(back(full)).toEqual(full);
  });

  it('has rows that several files have alike only once, whatever their number formats', () => {
    const long = '说明：'.repeat(200);
    const formatted = (format: string) => sheet('表', [[{ value: { kind: 'number', value: 1 }, numberFormat: format }], [long]], UNKNOWN);
    const full = state({ files: [file('甲县.xlsx', [formatted('0')]), file('乙县.xlsx', [formatted('0.00'), sheet('表2', [[], [long]], UNKNOWN)])] });
    expect(back(full)).toEqual(full);
    expect(JSON.stringify(written(full)).split(long)).toHaveLength(2);
  });

  it('survives whatever a county typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text !== ''), { maxLength: 6 }), (texts) => {
        const full = state({ files: [file('甲县.xlsx', [sheet('表', [texts], UNKNOWN)])] });
        expect(back(full)?.files[0]?.sheets?.[0]?.cells).toEqual(texts.length === 0 ? [] : full.files[0]?.sheets?.[0]?.cells);
      }),
    );
  });

  it('goes on in further rows where a cell would be too long, and no cell is', () => {
    const full = state({ files: [file('长.xlsx', [sheet('表', [['长'.repeat(32_767), '𠮷'.repeat(16_000)]], UNKNOWN)])] });
    const grid = written(full);
    expect(Math.max(...grid.cells.flatMap((row) => (row ?? []).map((one) => (one?.value.kind === 'text' ? one.value.value.length : 0))))).toBeLessThanOrEqual(30_000);
    expect(back(full)).toEqual(full);
  });

  it('is very hidden and not protected, for Excel may not open it again, and is written over the one before', () => {
    const first = written(state());
    expect(first).toMatchObject({ name: STATE_SHEET, visibility: 'veryHidden', protected: false });
    const [second] = applyEdits([first], stateEdits(state({ revision: 4 }), true));
    expect(readState(second!).value?.revision).toBe(4);
  });

  it('is refused whole where one character of it is another', () => {
    const grid = written(state({ files: [file('甲县.xlsx', [sheet('表', [['一']], UNKNOWN)])] }));
    const row = grid.cells.findIndex((one) => one?.[0]?.value.kind === 'text' && one[0].value.value === '文件');
    const text = String((grid.cells[row]?.[2]?.value as { value: string }).value).replace('一', '二');
    const spoilt = withCell(grid, `C${row + 1}`, { value: { kind: 'text', value: text } });
    const { value, findings } = readState(spoilt);
    expect([value, findings.map(({ code, tier }) => [code, tier])]).toEqual([null, [['S051', '强制']]]);
    expect(readState(emptyGrid(STATE_SHEET)).findings.map(({ code }) => code)).toEqual(['S051']);
    expect(readCityWorkbook([spoilt]).value).toBeNull();
    expect(readCityWorkbook([spoilt], { anew: true }).value?.state).toEqual(emptyState);
  });

  it('of the first schema had no report and nothing rewritten; it is read as it is', () => {
    const first = written(state({ schema: 1, files: [file('甲县.xlsx', [sheet('表', [['一']], UNKNOWN)])] }));
    expect(new HiddenTable(first).find('状态', '校验')).toBe('b56400434f08d798');
    expect(readState(first)).toMatchObject({ value: { schema: 2, revision: 3, files: [{ file: '甲县.xlsx' }], report: null, paragraphs: [] }, findings: [] });
    const strange = withCell(withCell(withCell(first, 'A40', text('报告')), 'B40', text('1')), 'C40', text('{"kind":"标题","runs":[]}'));
    expect(readState(strange).value?.report).toBeNull();
  });

  it('is only told of where a newer program wrote it', () => {
    const newer = written(state({ schema: 9 }));
    expect(readState(newer)).toMatchObject({ value: null, findings: [{ code: 'S050', message: expect.stringContaining('架构9') as string }] });
  });
});

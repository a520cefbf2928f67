import { type Cell, type CellStyle, cellAt, emptyGrid, type Grid } from '../../src/core/grid';
import { OpenWorkbook } from '../../src/page/workbook/open-workbook';

const number = (value: number, style?: CellStyle): Cell => ({ value: { kind: 'number', value }, ...(style && { style }) });
const open = { unlocked: true } as const;

const form: Grid = {
  ...emptyGrid('表'),
  protected: true,
  cells: [[number(1), number(2, open), number(3, open)], [{ formula: 'B1+C1', value: { kind: 'number', value: 5 } }, { value: { kind: 'text', value: '是' }, style: open }]],
  merges: [{ top: 3, left: 2, bottom: 3, right: 3 }],
  validations: [
    { area: { top: 1, left: 2, bottom: 1, right: 3 }, rule: { kind: 'whole', minimum: 0 }, title: '人数', message: '请填不小于0的整数' },
    { area: { top: 2, left: 2, bottom: 2, right: 2 }, rule: { kind: 'list', values: ['是', '否'] }, title: '', message: '' },
  ],
};

const opened = (): OpenWorkbook => new OpenWorkbook({ name: '表.xlsx', sheets: [form, emptyGrid('_月报', 'veryHidden')] });
const valueAt = ({ host }: OpenWorkbook, row: number, column: number): unknown => {
  const { value } = cellAt(host.sheets[0]!, { row, column });
  return 'value' in value ? value.value : null;
};

describe('typing in an open workbook', () => {
  it('goes into unlocked cells of a protected sheet only, and formulas follow', () => {
    const workbook = opened();
    expect(workbook.type({ row: 1, column: 2 }, [['40']])).toBeNull();
    expect([valueAt(workbook, 1, 2), valueAt(workbook, 2, 1)]).toEqual([40, 43]);
    expect(workbook.type({ row: 1, column: 1 }, [['9']])).toEqual({ kind: 'locked', cell: 'A1' });
    expect(valueAt(workbook, 1, 1)).toBe(1);
  });

  it.each([[1, 2, '1.5', '人数'], [1, 2, '约30', '人数'], [1, 2, '-1', '人数'], [2, 2, '也许', '']])('is held to the rule of R%iC%i: %s is refused', (row, column, text, title) => {
    const workbook = opened();
    expect(workbook.type({ row, column }, [[text]])).toMatchObject({ kind: 'invalid', title });
    expect(workbook.isUnsaved).toBe(false);
  });

  it('takes a pasted block as a whole or not at all', () => {
    const workbook = opened();
    expect(workbook.type({ row: 1, column: 2 }, [['7', '8'], ['否', '9']])).toEqual({ kind: 'locked', cell: 'C2' });
    expect(valueAt(workbook, 1, 2)).toBe(2);
    expect(workbook.type({ row: 1, column: 2 }, [['7', '8'], ['否']])).toBeNull();
    expect([valueAt(workbook, 1, 2), valueAt(workbook, 1, 3), valueAt(workbook, 2, 1), valueAt(workbook, 2, 2)]).toEqual([7, 8, 15, '否']);
  });

  it('is taken back and done again one by one, in sight of where it was', async () => {
    const workbook = opened();
    workbook.type({ row: 1, column: 2 }, [['10']]);
    workbook.type({ row: 1, column: 3 }, [['20']]);
    await workbook.undo();
    expect([valueAt(workbook, 2, 1), workbook.sight.get().at]).toEqual([13, { row: 1, column: 3 }]);
    await workbook.undo();
    await workbook.undo();
    expect([valueAt(workbook, 2, 1), workbook.isUnsaved]).toEqual([5, false]);
    workbook.redo();
    workbook.redo();
    workbook.redo();
    expect(valueAt(workbook, 2, 1)).toBe(30);
  });

  it('cannot be taken back once something else changed the workbook', async () => {
    const workbook = opened();
    workbook.type({ row: 1, column: 2 }, [['10']]);
    await workbook.host.apply([{ kind: 'addSheet', sheet: '汇总表', visibility: 'visible' }, { kind: 'activate', sheet: '汇总表' }]);
    await workbook.undo();
    expect(valueAt(workbook, 1, 2)).toBe(10);
    expect(workbook.sight.get().sheet).toBe('汇总表');
  });

  it('ends that the last write can be taken back; what was kept of the workbook still can', async () => {
    const workbook = opened();
    await workbook.host.apply([{ kind: 'addSheet', sheet: '汇总表', visibility: 'visible' }, { kind: 'activate', sheet: '汇总表' }]);
    const { before, sheets } = workbook.host;
    workbook.type({ row: 1, column: 1 }, [['10']]);
    expect([await workbook.host.pending(), workbook.host.before]).toEqual([null, null]);

    const again = new OpenWorkbook({ name: '表.xlsx', sheets, before: before! });
    expect(await again.host.pending()).toEqual({ state: 'done', told: '上次写入了工作表“表”、“汇总表”。' });
    await again.host.recover();
    expect(again.host.sheets.map(({ name }) => name)).toEqual(['表', '_月报']);
    expect(await again.host.pending()).toBeNull();
  });

  it('is another one than the next of its name, and the same when it was kept', () => {
    const [first, second] = [opened(), opened()];
    expect(first.id).not.toBe(second.id);
    expect(new OpenWorkbook({ id: first.id, name: '表.xlsx', sheets: [form] }).id).toBe(first.id);
  });

  it('makes it unsaved until it is saved as it is', () => {
    const workbook = opened();
    const { sheets } = workbook.host;
    workbook.type({ row: 1, column: 2 }, [['10']]);
    workbook.markSaved(sheets);
    expect(workbook.isUnsaved).toBe(true);
    workbook.markSaved(workbook.host.sheets);
    expect(workbook.isUnsaved).toBe(false);
  });
});

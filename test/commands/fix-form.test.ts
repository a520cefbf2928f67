import { checkForm } from '../../src/commands/check-form';
import { fixForm } from '../../src/commands/fix-form';
import { undoInForm } from '../../src/commands/undo-in-form';
import { explainInForm } from '../../src/commands/explain-in-form';
import type { Grid } from '../../src/core/grid';
import { EXPLANATION_ROWS, EXPLANATION_TOP } from '../../src/core/form/explanation-sheet';
import { EXPLANATION_SHEET } from '../../src/core/scheme/own-sheets';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { Host } from '../../src/hosts/host';
import { TestExcel, TestWorkbook, useExcel } from '../excel-host/use-excel';
import { filled, livelihood, setCell } from '../support/issued';
import { textAt } from './sample-city';

const FORM = '民生实事月报';
const messy = (): Grid[] => filled(livelihood(), { F5: '３００００', F7: '1646.7万元', F8: '已 动工' });

async function checked(host: Host) {
  const outcome = await checkForm({ host });
  if (outcome.kind !== 'checked') throw new Error(outcome.kind);
  return outcome;
}

async function explained(host: Host) {
  const { findings, explained: of } = await checked(host);
  return of(findings.find(({ rule }) => rule === 'A1')!);
}

async function inExcel(sheets: readonly Grid[]) {
  const excel = new TestExcel(TestWorkbook.from(sheets));
  await useExcel(excel);
  return new ExcelHost();
}

describe.each([['in memory', async (sheets: readonly Grid[]): Promise<Host> => new MemoryHost(sheets)], ['in Excel', inExcel]] as const)('改正本表 %s', (_, open) => {
  it('puts cells right, keeps the sheet protected, and takes it back', async () => {
    const host = await open(messy());
    const before = await checked(host);
    const { deed, passedOver } = await fixForm({ host }, before.fixes);
    expect([before.fixes.length, passedOver]).toEqual([3, 0]);
    const after = await checked(host);
    const aimed = new Set(before.fixes.flatMap(({ findings }) => findings));
    expect(after.findings.filter(({ id }) => aimed.has(id))).toEqual([]);
    expect(after.fixes).toEqual([]);
    expect([await textAt(host, FORM, 'F5'), await textAt(host, FORM, 'F7'), await textAt(host, FORM, 'F8')]).toEqual(['30000', '1646.7', '已动工']);
    expect((await host.read([FORM])).map((grid) => grid.protected)).toEqual([true]);
    await deed?.applied?.undo();
    expect((await checked(host)).fixes).toEqual(before.fixes);
  });

  it('takes back several writes one after another, and leaves what somebody changed since', async () => {
    const host = await open(messy());
    const before = await checked(host);
    const deeds = [];
    for (const fix of before.fixes) deeds.push((await fixForm({ host }, [fix])).deed!);
    expect((await checked(host)).fixes).toEqual([]);
    const [first, second, last] = deeds.map((deed, index) => (index === deeds.length - 1 ? deed : { ...deed, applied: null }));
    expect([await undoInForm({ host }, last!), await undoInForm({ host }, second!), await undoInForm({ host }, first!)]).toEqual([0, 0, 0]);
    expect((await checked(host)).fixes).toEqual(before.fixes);
    const { deed } = await fixForm({ host }, before.fixes);
    await host.apply([{ kind: 'write', sheet: FORM, at: { row: 7, column: 6 }, cells: [[{ content: { kind: 'number', value: 1650 } }]] }]);
    expect(await undoInForm({ host }, { ...deed!, applied: null })).toBe(1);
    expect([await textAt(host, FORM, 'F5'), await textAt(host, FORM, 'F7')]).toEqual(['３００００', '1650']);
  });

  it('puts an explanation down, in one row however often it is written, and then it passes', async () => {
    const host = await open(filled(livelihood(), { F5: 30000 }));
    const finding = (await checked(host)).findings.find(({ rule }) => rule === 'A1')!;
    await explainInForm({ host }, finding, '情况属实');
    expect((await explained(host))).toMatchObject({ passes: false });
    await explainInForm({ host }, finding, '两癌检查人数把去年结转的6000人一并列入，已与妇联核对。');
    expect((await explained(host))).toMatchObject({ passes: true });
    expect([await textAt(host, EXPLANATION_SHEET, 'A4'), await textAt(host, EXPLANATION_SHEET, 'B4'), await textAt(host, EXPLANATION_SHEET, 'A5')]).toEqual([finding.id, `${FORM}F5`, '']);
    await explainInForm({ host }, finding, ' ');
    expect((await explained(host))).toBeNull();
  });
});

describe('改正本表', () => {
  it('passes over a cell that somebody changed in between', async () => {
    const { fixes } = await checked(new MemoryHost(messy()));
    const host = new MemoryHost(messy().map((grid, index) => (index === 0 ? setCell(grid, 'F5', '30001') : grid)));
    expect((await fixForm({ host }, fixes)).passedOver).toBe(1);
    expect(await textAt(host, FORM, 'F5')).toBe('30001');
    expect(await fixForm({ host }, fixes)).toMatchObject({ deed: null, passedOver: 3 });
  });

  it('judges a text before it is written as it judges it afterwards', async () => {
    const { findings, judge } = await checked(new MemoryHost(filled(livelihood(), { F5: 30000 })));
    const finding = findings.find(({ rule }) => rule === 'A1')!;
    expect([judge(finding, '情况属实') === null, judge(finding, '两癌检查人数把去年结转的6000人一并列入，已与妇联核对。')]).toEqual([false, null]);
  });
});

describe('核实说明 of a form', () => {
  it('grows beyond the rows that were laid out', async () => {
    const full = filled(livelihood(), { F5: 30000 }).map((grid) => {
      if (grid.name !== EXPLANATION_SHEET) return grid;
      return Array.from({ length: EXPLANATION_ROWS }, (_, index) => `D${EXPLANATION_TOP + 1 + index}`).reduce((now, at) => setCell(now, at, '前面的说明'), grid);
    });
    const host = new MemoryHost(full);
    const finding = (await checked(host)).findings.find(({ rule }) => rule === 'A1')!;
    await explainInForm({ host }, finding, '两癌检查人数把去年结转的6000人一并列入，已与妇联核对。');
    expect(await textAt(host, EXPLANATION_SHEET, `A${EXPLANATION_TOP + EXPLANATION_ROWS + 1}`)).toBe(finding.id);
    expect((await explained(host))).toMatchObject({ passes: true });
  });

  it('is made anew where somebody deleted it', async () => {
    const host = new MemoryHost(filled(livelihood(), { F5: 30000 }).filter(({ name }) => name !== EXPLANATION_SHEET));
    const finding = (await checked(host)).findings.find(({ rule }) => rule === 'A1')!;
    await explainInForm({ host }, finding, '两癌检查人数把去年结转的6000人一并列入，已与妇联核对。');
    expect((await explained(host))).toMatchObject({ passes: true });
  });
});

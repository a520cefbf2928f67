import { fromAddress, toAddress } from '../../../src/core/address';
import { cellAt, type Grid } from '../../../src/core/grid';
import { summarySheets } from '../../../src/core/sheets/summary-sheets';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { cityScheme, EVERYONE, gather, resultOf, 乙县, 甲县 } from '../../support/gathered';

const named = (all: readonly Grid[], name: string): Grid => all.find((sheet) => sheet.name === name)!;
const at = (grid: Grid, address: string) => cellAt(grid, fromAddress(address)!);

describe('text from a county', () => {
  const HOSTILE = ['=HYPERLINK("http://x","点我")', '+1+1', '-2+3', '@SUM(A1)', '=cmd|\'/c calc\'!A0', '{{两癌.完成}}', '\t=1+1', '3/5', '123456789012345678', `${'长'.repeat(40000)}`, '\u0000\u0001坏'];
  const county = (text: string) => {
    const figures = { '两癌.完成': { state: 'value', value: '300', text, measure: '人', sources: [{ file: `${text.slice(0, 60)}.xlsx`, sheet: text.slice(0, 60), cell: 'D7' }] }, '两癌.问题': text } as const;
    const header = { 单位: text, 填报人: text, 审核人: text, 联系电话: text };
    const gathered = gather(cityScheme(), { ...EVERYONE, 甲县: { figures: figures as never, more: { header, file: `${text.slice(0, 60)}.xlsx`, schemeVersion: text } } });
    const finding = { id: '1e234567', code: 'V001', tier: '核实', name: text, message: text, slots: {}, next: text, cause: text, unit: '甲县', file: text, sheet: text, cell: text } as const;
    const cell = { source: { file: text, sheet: text, cell: text }, fate: 'ignored', indicator: text, reason: text } as const;
    const report = { blocks: [{ kind: '段落', item: text, runs: [{ text }] }] } as const;
    return resultOf(gathered, { findings: [finding], cells: [cell], report });
  };

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))('%s stays text in every place', (_, text) => {
    const clean = applyEdits([], summarySheets(resultOf(gather(cityScheme(), EVERYONE))));
    const formulas = (all: readonly Grid[]) => all.flatMap((sheet) => sheet.cells.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell?.formula === undefined ? [] : [`${sheet.name}!${toAddress({ row: r + 1, column: c + 1 })} ${cell.formula}`]))));
    const hostile = applyEdits([], summarySheets(county(text)));
    expect(formulas(hostile)).toEqual(formulas(clean));
    for (const sheet of hostile) {
      for (const cell of sheet.cells.flatMap((row) => row ?? [])) {
        if (cell?.value.kind === 'text' && cell.formula === undefined) expect(cell.numberFormat).toBe('@');
      }
    }
    expect(hostile.map(({ name }) => name)).toEqual(clean.map(({ name }) => name));
  });

  it.each(['=cmd', "'引号'", '[x]', '县'.repeat(40), 'History', '汇总表', 'a:b/c'])('a unit named %s gets a legal sheet that its references reach', (name) => {
    const scheme = cityScheme({ units: [{ ...甲县, name, shortName: name }, 乙县] });
    const all = applyEdits([], summarySheets(resultOf(gather({ ...scheme, tasks: cityScheme().tasks }, { [name]: { '两癌.完成': '300' }, 乙县: { '两癌.完成': '240' } }))));
    const own = all[7]!.name;
    expect(at(named(all, '汇总表'), 'D5').formula).toBe(`IF('${own.replaceAll("'", "''")}'!D7="","",'${own.replaceAll("'", "''")}'!D7)`);
    expect(at(named(all, '汇总表'), 'A5')).toMatchObject({ value: { kind: 'text', value: name }, numberFormat: '@' });
  });
});

import { areaAddress } from '../../src/core/address';
import type { Edit } from '../../src/core/edit';
import type { Applied, Host, Intent } from '../../src/hosts/host';
import { type Area, type Grid, cellAt } from '../../src/core/grid';
import { contentsOfGrid } from '../../src/core/workbook/sheet-contents';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { TestExcel, TestWorkbook, snapshot, useExcel } from '../excel-host/use-excel';
import { asExcelTells, prepared, sampleCity, sheetOf } from './sample-city';

/** A workbook with all its looks, of which reading tells none. */
class Reticent implements Host {
  constructor(readonly real: MemoryHost) {}

  async read(names?: readonly string[]): Promise<Grid[]> {
    return (await this.real.read(names)).map(asExcelTells);
  }

  apply(edits: readonly Edit[], intent: Intent = {}): Promise<Applied> {
    return this.real.apply(edits, { ...intent, asRead: [] });
  }
}

async function rolledUpUnseen(sample: string) {
  const { sheets, request } = sampleCity(sample);
  const real = new MemoryHost(sheets);
  await (await prepared(new Reticent(real), request)).apply();
  return real;
}

describe('a unit’s sheet in a workbook of which the looks cannot be told', () => {
  it('looks like the scheme’s form sheet', async () => {
    const host = await rolledUpUnseen('linyi-2020-08');
    const [form, unit] = [await sheetOf(host, '县区表'), await sheetOf(host, '兰山区')];
    expect(unit).toMatchObject({ columnWidths: form.columnWidths, rowHeights: form.rowHeights });
    expect([...(unit.merges as object[])].sort(byText)).toEqual([...(form.merges as object[])].sort(byText));
    for (const at of [{ row: 1, column: 1 }, { row: 4, column: 6 }, { row: 8, column: 7 }, { row: 9, column: 3 }]) {
      expect(cellAt(unit, at).style).toEqual(cellAt(form, at).style);
    }
  });

  it('has the look of a list’s row in every row of the list, and what is below it moved down', async () => {
    const host = await rolledUpUnseen('yongzhou-2019-07');
    const known = new MemoryHost(sampleCity('yongzhou-2019-07').sheets);
    await (await prepared(known, sampleCity('yongzhou-2019-07').request)).apply();
    const names = (await known.read()).flatMap(({ name, merges }) => (merges === 'unknown' || merges.length < 5 ? [] : [name]));
    expect(names).toContain('零陵区');
    for (const name of names) {
      const [one, other] = [await sheetOf(host, name), await sheetOf(known, name)];
      expect([...(one.merges as object[])].sort(byText)).toEqual([...(other.merges as object[])].sort(byText));
      expect(contentsOfGrid(one)).toEqual(contentsOfGrid(other));
    }
  });
});

it('and so it does in Excel', async () => {
  const { sheets, request } = sampleCity('yongzhou-2019-07');
  const excel = new TestExcel(TestWorkbook.from(sheets));
  await useExcel(excel);
  await (await prepared(new ExcelHost(), request)).apply();
  const seen = new Map(snapshot(excel.workbook).sheets.map((sheet) => [sheet.name, sheet]));
  const known = await rolledUpUnseen('yongzhou-2019-07');
  const names = ['零陵区', '宁远县', '市本级'];
  for (const name of names) expect(seen.get(name)?.merges).toEqual(((await sheetOf(known, name)).merges as Area[]).map(areaAddress).sort());
});

function byText(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

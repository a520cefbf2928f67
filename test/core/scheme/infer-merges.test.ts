import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area, Grid } from '../../../src/core/grid';
import { readFormSheet } from '../../../src/core/scheme/read-form-sheet';
import { readScheme } from '../../../src/core/scheme/read-scheme';
import { readWorkbook } from '../../../src/files/read-workbook';
import { sheet } from '../../support/grid';
import { ROOT } from '../../support/yuebao';

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
const untold = (grid: Grid): Grid => ({ ...grid, merges: 'unknown' });
const formOf = (grid: Grid) => readFormSheet(grid, { name: grid.name, unitKinds: [] }).form;

/** A group over several columns, with a heading of two rows beside it. */
const columns = sheet('月报', [
  ['民生实事月报表'],
  ['填报单位：{{单位}}', null, '报告期：{{报告期}}', null, null, '计量单位：人'],
  ['项目', '两癌检查', null, '产前筛查', null, '备注'],
  [null, '任务', '完成', '任务', '完成', null],
  ['人数', '{{两癌.任务数}}', '{{两癌.累计完成}}', '{{产筛.任务数}}', '{{产筛.累计完成}}', '{{产筛.备注}}'],
], { merges: [area(1, 1, 1, 6), area(3, 1, 4, 1), area(3, 2, 3, 3), area(3, 4, 3, 5), area(3, 6, 4, 6)] });

/** A name over several rows, a section over the whole table. */
const rows = sheet('月报', [
  ['民生实事月报表'],
  ['填报单位：{{单位}}', null, '报告期：{{报告期}}'],
  ['事项', '指标', '数'],
  ['一、妇幼', null, null],
  ['两癌检查', '任务', '{{两癌.任务数}}'],
  [null, '完成', '{{两癌.累计完成}}'],
  ['二、优生', null, null],
  ['产前筛查', '任务', '{{产筛.任务数}}'],
  [null, '完成', '{{产筛.累计完成}}'],
], { merges: [area(1, 1, 1, 3), area(4, 1, 4, 3), area(5, 1, 6, 1), area(7, 1, 7, 3), area(8, 1, 9, 1)] });

/** Nothing is merged, and nothing is to be seen as merged. */
const plain = sheet('月报', [
  ['月报表'],
  ['单位：{{单位}}'],
  ['项目', '任务', '完成'],
  ['两癌检查', '{{两癌.任务数}}', '{{两癌.累计完成}}'],
  ['产前筛查', '{{产筛.任务数}}', '{{产筛.累计完成}}'],
]);

describe('merged areas that a host cannot tell', () => {
  it.each([['columns', columns], ['rows', rows], ['none', plain]])('are seen from the texts: labels and headings are the same (%s)', (_, grid) => {
    expect(formOf(untold(grid)).slots).toEqual(formOf(grid).slots);
  });

  it('only those of labels and headings are seen, and no slot is under one', () => {
    expect(formOf(untold(rows)).layout.merges).toEqual([area(4, 1, 4, 3), area(5, 1, 6, 1), area(7, 1, 7, 3), area(8, 1, 9, 1)]);
    expect(formOf(untold(plain)).layout.merges).toEqual([]);
  });

  it('are left as they are where the host tells them', () => {
    const merges = [area(5, 1, 6, 1)];
    expect(formOf({ ...rows, merges }).layout.merges).toEqual(merges);
  });

  it.each(['linyi-2020-08', 'yongzhou-2019-07'])('the scheme of %s reads the same', (name) => {
    const { sheets } = readWorkbook(readFileSync(join(ROOT, 'assets/samples', name, 'scheme.xlsx')), 'own');
    const [told, seen] = [readScheme(sheets, 'scheme.xlsx'), readScheme(sheets.map(untold), 'scheme.xlsx')];
    expect(seen.findings).toEqual(told.findings);
    told.value!.forms.forEach((form, index) => {
      const other = seen.value!.forms[index]!;
      expect([other.slots, other.lists]).toEqual([form.slots, form.lists]);
    });
  });
});

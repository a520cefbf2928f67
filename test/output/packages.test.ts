import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LINYI, copyRound, figureOf, runRound } from '../support/round-folder';
import { packageTroubles } from '../support/package-troubles';

const NAMES = ['summary.xlsx', 'findings.xlsx', 'report.docx'];

describe('every result is a whole package', () => {
  const sample = runRound(LINYI);

  it('of the sample round', async () => {
    const { out } = await sample;
    for (const name of NAMES) expect([name, packageTroubles(readFileSync(join(out, name)))]).toEqual([name, []]);
  });

  it('of a round with a unit missing and another broken', async () => {
    const folder = copyRound();
    const { json } = await sample;
    const fileOf = (unit: string) => join(folder, 'submissions', figureOf(json, '两癌.累计完成', unit).sources[0]!.file);
    rmSync(fileOf('沂南县'));
    writeFileSync(fileOf('费县'), 'not a workbook');
    const { out } = await runRound(folder);
    for (const name of NAMES) expect([name, packageTroubles(readFileSync(join(out, name)))]).toEqual([name, []]);
  });

  it('and a broken one would be noticed', async () => {
    const { out } = await sample;
    const parts = unzipSync(readFileSync(join(out, 'summary.xlsx')));
    const spoiled = (name: string, change: (xml: string) => string) => packageTroubles(zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) }));
    expect(spoiled('xl/worksheets/sheet1.xml', (xml) => xml.replace('<mergeCell ', '<mergeCell ref="A1:ZZ99"/><mergeCell '))[0]).toMatch(/overlaps/);
    expect(spoiled('xl/workbook.xml', (xml) => xml.replace('name="汇总表"', 'name="a/b"'))).toContain('a/b is no sheet name');
    expect(spoiled('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet2.xml', 'worksheets/none.xml'))[0]).toMatch(/none\.xml is not there/);
  });
});

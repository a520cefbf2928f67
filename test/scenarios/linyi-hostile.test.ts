import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Source } from '../../src/core/figure/figure';
import type { Grid } from '../../src/core/grid';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { LINYI, copyRound, figureOf, runRound, setCell, type RunJson } from '../support/round-folder';

const PAYLOADS = [
  '=HYPERLINK("http://example.invalid","点我")',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '{{[两癌.累计完成]|0}}',
  '{#blocks}{@raw}{/blocks}',
  '<w:p/><f>1</f>]]>&amp;',
  '\t=1+1',
];

function formulas(sheets: readonly Grid[]): string[] {
  return sheets.flatMap((sheet) => sheet.cells.flatMap((row) => (row ?? []).flatMap((cell) => (cell?.formula ? [cell.formula] : []))));
}

const sheetsOf = (path: string) => readWorkbook(readFileSync(path)).sheets;

/** Puts a payload into cells of a submission's form and under its table. */
async function poison(path: string, payload: string, cells: readonly Source[]): Promise<void> {
  for (const at of cells) await setCell(path, at, { value: { kind: 'text', value: payload } });
  const { sheet } = cells[0]!;
  await setCell(path, { sheet, cell: 'B40' }, { value: { kind: 'text', value: payload } });
}

describe("a county's text is only ever text", () => {
  let clean: RunJson;
  let cleanFormulas: number;
  beforeAll(async () => {
    const run = await runRound(LINYI);
    clean = run.json;
    cleanFormulas = formulas(sheetsOf(join(run.out, 'summary.xlsx'))).length;
  });

  it('in its cells, in its header and under its table', async () => {
    const folder = copyRound();
    const units = ['兰山区', '河东区', '沂南县', '郯城县', '平邑县', '莒南县', '蒙阴县', '临沭县'];
    for (const [index, payload] of PAYLOADS.entries()) {
      const problem = figureOf(clean, '两癌.存在问题', units[index]!).sources[0]!;
      await poison(join(folder, 'submissions', problem.file), payload, [problem, { ...problem, cell: 'A16' }]);
    }
    const { json, out } = await runRound(folder);

    expect(PAYLOADS.map((_, index) => figureOf(json, '两癌.存在问题', units[index]!).text)).toEqual(PAYLOADS.map((payload) => payload.trim()));
    expect(figureOf(json, '两癌.累计完成').value).toBe('313718');
    const all = formulas(sheetsOf(join(out, 'summary.xlsx')));
    expect(all.filter((one) => /HYPERLINK|example|SUM\(1\)|^1\+1|2\+3/.test(one))).toEqual([]);
    expect(all.length).toBe(cleanFormulas);
    expect(formulas(sheetsOf(join(out, 'findings.xlsx')))).toEqual([]);
    const document = strFromU8(unzipSync(readFileSync(join(out, 'report.docx')))['word/document.xml']!);
    expect(document).not.toMatch(/\{#|\{@|\{\{/);
  });

  it("in a file's name and a sheet's name", async () => {
    const folder = copyRound();
    const { file, sheet } = figureOf(clean, '两癌.累计完成', '沂南县').sources[0]!;
    const path = join(folder, 'submissions', file);
    const renamed = sheetsOf(path).map((one) => (one.name === sheet ? { ...one, name: "=1+1 'x'!A1".slice(0, 20).replace(/[!':]/g, '_') } : one));
    writeFileSync(path, await writeWorkbook(renamed));
    renameSync(path, join(folder, 'submissions', "=cmd|' C calc'!A0 <b>{x} 沂南县.xlsx"));
    const { json, out } = await runRound(folder);
    expect(figureOf(json, '两癌.累计完成').value).toBe('313718');
    expect(formulas(sheetsOf(join(out, 'summary.xlsx'))).filter((one) => /cmd|1\+1/.test(one))).toEqual([]);
    expect(formulas(sheetsOf(join(out, 'findings.xlsx')))).toEqual([]);
  });
});

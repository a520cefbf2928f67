import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSubmissions } from '../../src/cli/list-submissions';
import { sentFiles } from '../../src/cli/sent-files';
import { copyRound, runRound, type RunJson } from '../support/round-folder';
import { gbk, rawZip } from '../support/raw-zip';
import { temporaryFolder } from '../support/temporary-folder';

/** Puts the files of a round's submissions into one archive, as Windows in Chinese packs them, and the rest away. */
function pack(folder: string): void {
  const submissions = join(folder, 'submissions');
  const names = readdirSync(submissions).filter((name) => name.endsWith('.xlsx'));
  const entries = names.map((name) => ({ name: gbk(`八月报送/${name}`), content: readFileSync(join(submissions, name)) }));
  for (const name of names) rmSync(join(submissions, name));
  mkdirSync(join(submissions, '收件'));
  writeFileSync(join(submissions, '收件', '八月.zip'), rawZip([...entries, { name: '__MACOSX/._x', content: '' }]));
}

/** What a round comes to, whatever its files are called. */
function essence({ coverage, cells, figures, report }: RunJson) {
  return { coverage, cells, figures: figures.map(({ indicator, unit, state, value }) => [indicator, unit, state, value]), report };
}

describe('submissions in archives', () => {
  it('come to the same round as the same files in the folder', async () => {
    const [plain, packed] = [copyRound(), copyRound()];
    pack(packed);
    const [one, other] = [await runRound(plain), await runRound(packed)];
    expect(essence(other.json)).toEqual(essence(one.json));
    const sources = other.json.figures.flatMap((figure) => figure.sources).filter(({ file }) => file.includes('.zip'));
    expect(sources[0]?.file).toMatch(/^收件\/八月\.zip\/八月报送\/.+\.xlsx$/);
    expect(other.json.findings.filter(({ code }) => code === 'S031').map(({ message }) => message)).toEqual(['“收件/八月.zip”里有1个系统附带的文件（__MACOSX/._x），没有读。']);
  });

  it('that cannot be opened are told as what was sent, and do not stop the others', () => {
    const folder = temporaryFolder('sent');
    writeFileSync(join(folder, '甲.zip'), rawZip([{ name: '甲.xlsx', content: 'x'.repeat(50) }]).slice(0, 70));
    writeFileSync(join(folder, '乙.zip'), rawZip([{ name: '乙.xlsx', content: 'x' }, { name: '../丙.xlsx', content: 'x' }]));
    writeFileSync(join(folder, '空.zip'), rawZip([]));
    const { files, findings } = sentFiles(listSubmissions(folder), folder);
    expect(files.map(({ file, trouble }) => [file, trouble?.why])).toEqual([['乙.zip/乙.xlsx', undefined], ['乙.zip/丙.xlsx', undefined], ['甲.zip', expect.stringContaining('不完整')]]);
    expect(findings.map(({ code, file }) => [code, file])).toEqual([['S032', '乙.zip/丙.xlsx'], ['S033', '空.zip']]);
    expect(new TextDecoder().decode(files[1]?.read())).toBe('x');
  });

  it('that are workbooks by another name are read as such', () => {
    const folder = temporaryFolder('sent');
    writeFileSync(join(folder, '甲.zip'), rawZip([{ name: '[Content_Types].xml', content: '' }]));
    expect(sentFiles(listSubmissions(folder), folder).files.map(({ file }) => file)).toEqual(['甲.zip']);
  });
});

describe('采用方式 beside the submissions', () => {
  it.each([
    ['采用方式.tsv', 'GBK'],
    ['submissions/采用方式.tsv', 'UTF-16'],
  ])('is read from %s in %s, and told with who chose it', async (name, encoding) => {
    const folder = copyRound();
    const text = '\uFEFF单位\t采用方式\t经办人\t时间\t理由\r\n兰山区\t不计入\t值班人员\t9月5日 16:30\t数据存疑，正在核对\r\n';
    writeFileSync(join(folder, name), encoding === 'GBK' ? gbk(text.slice(1)) : Buffer.from(text, 'utf16le'));
    const { json, output } = await runRound(folder);
    expect(json.coverage.adoptions).toMatchObject([{ unit: '兰山区', way: '不计入', by: '值班人员', at: '9月5日 16:30' }]);
    expect(json.figures.find(({ indicator, unit }) => indicator === '两癌.累计完成' && unit === null)?.value).not.toBe('313718');
    expect(output).toContain('不计入');
  });

  it('is not guessed between two', async () => {
    const folder = copyRound();
    for (const name of ['采用方式.tsv', 'submissions/采用方式.tsv']) writeFileSync(join(folder, name), '单位\t采用方式\n');
    await expect(runRound(folder)).rejects.toThrow(/不知道以哪份采用方式为准/);
  });
});

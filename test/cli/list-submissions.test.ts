import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSubmissions } from '../../src/cli/list-submissions';
import { LIMITS } from '../../src/files/limits';
import { temporaryFolder } from '../support/temporary-folder';

function folder(): string {
  const path = temporaryFolder('in');
  for (const name of ['乙县.xlsx', '甲县.xlsx', '.DS_Store', 'Thumbs.db', '收文.tsv']) writeFileSync(join(path, name), '');
  return path;
}

describe('what lies in submissions', () => {
  it('is listed in one order, folders included, leftovers of systems and the register of receipts not', () => {
    const path = folder();
    mkdirSync(join(path, '补报'));
    writeFileSync(join(path, '补报', '丙县.xlsx'), '');
    expect(listSubmissions(path)).toEqual([{ file: '乙县.xlsx' }, { file: '甲县.xlsx' }, { file: '补报/丙县.xlsx' }]);
  });

  it('follows links, and lists what it cannot reach with its trouble', () => {
    const path = folder();
    const elsewhere = temporaryFolder('else');
    writeFileSync(join(elsewhere, '丁县.xlsx'), '');
    symlinkSync(join(elsewhere, '丁县.xlsx'), join(path, '丁县.xlsx'));
    symlinkSync(join(elsewhere, '没有.xlsx'), join(path, '失效.xlsx'));
    symlinkSync(path, join(path, '回头'));
    expect(listSubmissions(path)).toEqual([
      { file: '丁县.xlsx' },
      { file: '乙县.xlsx' },
      { file: '回头', trouble: '是一个指回上级文件夹的链接' },
      { file: '失效.xlsx', trouble: '是一个失效的链接' },
      { file: '甲县.xlsx' },
    ]);
  });

  it('is no file', () => {
    expect(() => listSubmissions(join(folder(), '甲县.xlsx'))).toThrow(/不是文件夹/);
  });

  it('is nothing, or nothing but what programs left there', () => {
    const path = temporaryFolder('in');
    expect(() => listSubmissions(path)).toThrow(/没有报表/);
    writeFileSync(join(path, 'Thumbs.db'), '');
    expect(() => listSubmissions(path)).toThrow(/没有报表/);
    writeFileSync(join(path, '~$甲县.xlsx'), '');
    expect(() => listSubmissions(path)).toThrow(/只有打开文件时留下的临时文件/);
  });

  it('lists a file beyond any form, and a link to itself, with their trouble', () => {
    const path = temporaryFolder('in');
    writeFileSync(join(path, '大.xlsx'), '');
    truncateSync(join(path, '大.xlsx'), LIMITS.fileBytes + 1);
    symlinkSync('自己.xlsx', join(path, '自己.xlsx'));
    expect(listSubmissions(path)).toEqual([
      { file: '大.xlsx', trouble: '文件超过64MB，不像是报表' },
      { file: '自己.xlsx', trouble: '是一个指回自己的链接' },
    ]);
  });
});

import { readArguments } from '../../src/cli/arguments';
import { periodOfFolder } from '../../src/cli/round-folder';

describe('the command line', () => {
  it('reads a round to run with its options', () => {
    expect(readArguments(['run', '某期', '--period', '2020-08', '--out', '成果', '--json'])).toEqual({
      kind: 'run',
      options: { folder: '某期', period: '2020-08', out: '成果', date: null, json: true, force: false },
    });
  });

  it.each([
    [['run'], '没有说明期次文件夹'],
    [['total', '某期'], '没有 total 这个命令'],
    [['run', '某期', '多余'], '多出了 多余'],
    [['run', '某期', '--colour'], '没有 --colour 这个选项'],
    [['run', '某期', '--period'], '选项 --period 后面要写一个值'],
    [['issue', 'scheme.xlsx', '--out'], '选项 --out 后面要写一个值'],
    [['run', '某期', '--out', '--json'], '选项 --out 后面要写一个值'],
    [['run', '某期', '--json=1'], '选项 --json 后面不写值'],
    [['run', '某期', '--date', '2020-02-30'], '不是日期'],
  ])('says why %j cannot be done', (words, why) => {
    expect(() => readArguments(words)).toThrow(why);
  });

  it('explains itself when asked, or when nothing is asked', () => {
    expect(readArguments(['--help'])).toEqual({ kind: 'help', command: null });
    expect(readArguments([])).toEqual({ kind: 'help', command: null });
    expect(readArguments(['issue', '--help'])).toEqual({ kind: 'help', command: 'issue' });
  });
});

describe("the period at the end of a folder's name", () => {
  it.each([
    ['rounds/linyi-2020-08', '2020-08'],
    ['民生实事2020-Q3', '2020-Q3'],
    ['x/2020-H2/', '2020-H2'],
    ['永州2019', '2019'],
    ['linyi-2020-13', null],
    ['round-12020', null],
    ['八月', null],
  ])('%s → %s', (path, code) => {
    expect(periodOfFolder(path)).toBe(code);
  });
});

import { sheet } from '../../support/grid';
import type { ReceivedFile } from '../../../src/core/form/submission';
import { cellAt, cellText } from '../../../src/core/grid';
import { gatherFiles } from '../../../src/core/workbook/gather-files';

const file = (name: string, unit: string, figure = 1): ReceivedFile => ({ file: name, sheets: [sheet('表', [[unit, figure]])], modified: null, receivedOn: null });
const unitOf = ({ sheets }: ReceivedFile): string | null => cellText(cellAt(sheets![0]!, { row: 1, column: 1 })) || null;
const teller = { unitOf, isLater: (one: ReceivedFile, other: ReceivedFile): boolean => (one.modified ?? '') > (other.modified ?? '') };
const gathered = (before: readonly ReceivedFile[], ...come: ReceivedFile[]) => {
  const { files, replaced } = gatherFiles(before, { files: come }, teller);
  return [files.map((one) => `${one.file} ${unitOf(one)} ${cellText(cellAt(one.sheets![0]!, { row: 1, column: 2 }))}`), [...replaced]];
};
const before = [file('8月.xlsx', '甲县'), file('乙县.xlsx', '乙县')];

describe('files that come to a round', () => {
  it('are added, or take the place of the one of their name', () => {
    expect(gathered(before, file('丙县.xlsx', '丙县'), file('8月.xlsx', '甲县', 2))).toEqual([['8月.xlsx 甲县 2', '丙县.xlsx 丙县 1', '乙县.xlsx 乙县 1'], ['8月.xlsx']]);
  });

  it('are the same where they say the same', () => {
    expect(gathered(before, file('8月.xlsx', '甲县'))).toEqual([['8月.xlsx 甲县 1', '乙县.xlsx 乙县 1'], []]);
  });

  it('both stay where two units named theirs alike, and go on doing so', () => {
    const both = gatherFiles(before, { files: [file('8月.xlsx', '丙县')] }, teller).files;
    expect(both.map((one) => one.file)).toEqual(['8月.xlsx', '8月~2.xlsx', '乙县.xlsx']);
    expect(gathered(both, file('8月.xlsx', '丙县', 3), file('8月.xlsx', '丁县'))).toEqual([['8月.xlsx 甲县 1', '8月~2.xlsx 丙县 3', '8月~3.xlsx 丁县 1', '乙县.xlsx 乙县 1'], ['8月~2.xlsx']]);
  });

  it('all stay where nothing tells whose one of them is, and go when they are withdrawn', () => {
    expect(gathered(before, file('8月.xlsx', '', 2))).toEqual([['8月.xlsx 甲县 1', '8月~2.xlsx null 2', '乙县.xlsx 乙县 1'], []]);
    expect(gathered([], file('报表.xlsx', '', 1), file('报表.xlsx', '', 2))).toEqual([['报表.xlsx null 1', '报表~2.xlsx null 2'], []]);
    expect(gatherFiles(before, { files: [], withdrawn: ['8月.xlsx'] }, teller).files.map((one) => one.file)).toEqual(['乙县.xlsx']);
  });

  it('take the place of one that is withdrawn', () => {
    const { files, replaced } = gatherFiles(before, { files: [file('8月.xlsx', '甲县', 2)], withdrawn: ['8月.xlsx'] }, teller);
    expect([files.map((one) => one.file), [...replaced]]).toEqual([['8月.xlsx', '乙县.xlsx'], ['8月.xlsx']]);
  });

  it('do not take the place of a later one, nor of one that can be opened, and do so of an earlier one', () => {
    const dated = (day: string, figure: number): ReceivedFile => ({ ...file('8月.xlsx', '甲县', figure), modified: day });
    const later = [dated('2020-09-05', 1)];
    const both = gatherFiles(later, { files: [dated('2020-09-01', 2)] }, teller).files;
    expect(both.map(({ file: name, modified }) => [name, modified])).toEqual([['8月.xlsx', '2020-09-05'], ['8月~2.xlsx', '2020-09-01']]);
    expect(gatherFiles(both, { files: [dated('2020-09-01', 2)] }, teller)).toEqual({ files: both, replaced: new Set() });
    expect(gatherFiles(later, { files: [dated('2020-09-06', 2)] }, teller)).toEqual({ files: [dated('2020-09-06', 2)], replaced: new Set(['8月.xlsx']) });
    const locked: ReceivedFile = { file: '8月.xlsx', sheets: null, modified: null, receivedOn: null, trouble: { why: '有密码', next: '' } };
    expect(gatherFiles(later, { files: [locked] }, teller).files.map(({ file: name }) => name)).toEqual(['8月.xlsx', '8月~2.xlsx']);
  });

  it('keep the day on which they came when they come again', () => {
    const known = { ...file('8月.xlsx', '甲县'), receivedOn: '2020-09-02' as const };
    expect(gatherFiles([known], { files: [file('8月.xlsx', '甲县')] }, teller).files).toEqual([known]);
    expect(gatherFiles([known], { files: [file('8月.xlsx', '甲县', 2)] }, teller).files[0]?.receivedOn).toBeNull();
  });
});

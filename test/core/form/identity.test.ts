import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { type IdentityRow, identityAddress, identityEdits, readIdentity } from '../../../src/core/form/identity';
import { cellText, emptyGrid } from '../../../src/core/grid';

const long = '𠮷'.repeat(40000);
const rows: IdentityRow[] = [
  { kind: '文件', key: '单位代码', value: '371302' },
  { kind: '审核', key: 'A1', value: long },
  { kind: '上期', key: '两癌.累计完成', value: 17000 },
];
const sheets = applyEdits([], identityEdits(rows));

describe('The hidden sheet by which a workbook is known', () => {
  it('gives back what was written, however long', () => {
    const identity = readIdentity(sheets);
    expect(identity?.find('文件', '单位代码')).toBe('371302');
    expect(identity?.find('审核', 'A1')).toBe(long);
    expect(identity?.keys('审核')).toEqual(['A1']);
    expect(identity?.find('指纹', 'A1')).toBe('');
  });

  it('has no cell of more than 30,000 characters, and cuts no symbol in two', () => {
    const texts = sheets[0]!.cells.flatMap((row) => (row ?? []).flatMap((cell) => (cell ? [cellText(cell)] : [])));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(30000);
    expect(texts.every((text) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text))).toBe(true);
    expect(texts).toContain('A1#2');
  });

  it('tells formulas where a value is, whatever was continued above it', () => {
    const address = identityAddress(rows)('上期', '两癌.累计完成');
    const row = Number(/\d+$/.exec(address ?? '')?.[0]);
    expect(cellText(sheets[0]!.cells[row - 1]![2]!)).toBe('17000');
    expect(identityAddress(rows)('上期', '村医.累计完成')).toBeNull();
  });

  it('is not there in a workbook that was never issued', () => {
    expect(readIdentity([emptyGrid('Sheet1')])).toBeNull();
  });
});

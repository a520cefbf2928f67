import { proposedPeriod } from '../../../src/core/workbook/proposed-period';
import type { Grid } from '../../../src/core/grid';
import { filled, livelihood, setCell } from '../../support/issued';

const { scheme } = livelihood();
const file = (name: string, sheets: readonly Grid[] | null) => ({ file: name, sheets, modified: null, receivedOn: null });
const issued = (name: string) => file(name, filled(livelihood()));
/** Made without Yuebao: its header says the period, or nothing does. */
const typed = (name: string, period: string) => file(name, filled(livelihood()).slice(0, 1).map((grid) => setCell(grid, 'D2', period)));

describe('the period that the files say', () => {
  it.each([
    ['what they were issued for', [issued('甲.xlsx'), issued('乙2020年9月.xlsx')], '2020-08'],
    ['what most of them were issued for, whatever headers of others say', [issued('甲.xlsx'), typed('乙.xlsx', '报告期：2020年9月'), typed('丙.xlsx', '报告期：2020年9月')], '2020-08'],
    ['their headers', [typed('甲2020年9月.xlsx', '报告期：2020年7月'), typed('乙.xlsx', '报告期：2020年7月')], '2020-07'],
    ['their names, where they have no header', [typed('甲2020年9月.xlsx', '报告期：'), file('乙2020年9月.xlsx', null)], '2020-09'],
    ['nothing, without a year', [typed('甲8月.xlsx', '报告期：8月')], null],
    ['nothing, where they do not agree', [typed('甲.xlsx', '报告期：2020年7月'), typed('乙.xlsx', '报告期：2020年8月')], null],
    ['nothing, of none', [], null],
  ] as const)('is %s', (_, files, expected) => {
    expect(proposedPeriod(files, scheme)).toBe(expected);
  });

  it('is not what a form of another scheme was issued for', () => {
    expect(proposedPeriod([issued('甲.xlsx')], { ...scheme, code: '别的' })).not.toBeNull();
    expect(proposedPeriod([file('甲.xlsx', filled(livelihood()).map((grid) => (grid.name === '_月报' ? grid : setCell(grid, 'D2', ''))))], { ...scheme, code: '别的' })).toBeNull();
  });
});

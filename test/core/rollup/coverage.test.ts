import { coverageOf } from '../../../src/core/rollup/coverage';
import { formOf } from '../../support/submission';
import { cityScheme, EVERYONE, gather, rolled, 乙县, 甲县 } from '../../support/gathered';

describe('coverage', () => {
  const of = cityScheme();
  const coverage = (sent = EVERYONE, more: Parameters<typeof gather>[2] = {}) => {
    const { checked, collection, round } = gather(of, sent, more);
    return coverageOf(checked, collection, round);
  };
  const without = (name: string) => Object.fromEntries(Object.entries(EVERYONE).filter(([unit]) => unit !== name));

  it('counts every unit with each of its forms as due', () => {
    expect(coverage()).toMatchObject({ due: 5, received: 5, late: [], missing: [], blocked: [] });
  });

  it('names who has sent nothing', () => {
    expect(coverage(without('乙县'))).toMatchObject({ due: 5, received: 4, missing: ['乙县'] });
  });

  it('calls late by the day received, else by the day filled in, else not at all', () => {
    const late = coverage({
      ...EVERYONE,
      甲县: { figures: EVERYONE.甲县 as never, more: { receivedOn: '2020-09-06', filledOn: '2020-09-01' } },
      乙县: { figures: EVERYONE.乙县 as never, more: { filledOn: '2020-09-06' } },
      丙县: { figures: EVERYONE.丙县 as never, more: { receivedOn: '2020-09-05', filledOn: '2020-09-06' } },
    });
    expect(late).toMatchObject({ received: 5, late: ['甲县', '乙县'] });
  });

  it('has no late ones where the scheme sets no deadline', () => {
    const { checked, collection, round } = gather(cityScheme({ deadline: null }), { 甲县: { figures: { '两癌.完成': '1' }, more: { receivedOn: '2021-01-01' } } });
    expect(coverageOf(checked, collection, round).late).toEqual([]);
  });

  it('sends back what is blocked and what could not be decided, and still counts it as received', () => {
    const blocked = coverage({ ...without('乙县'), 甲县: { figures: { '两癌.完成': '300' }, blocked: true } }, { collection: { blocked: [{ unit: 乙县.code, form: '县区表', why: '两份不能判断' }] } });
    expect(blocked).toMatchObject({ received: 5, missing: [], blocked: ['甲县', '乙县'] });
  });

  it('counts the files that were replaced', () => {
    const first = gather(of, EVERYONE).checked[0]!.submission;
    const rows = coverage(EVERYONE, { collection: { superseded: [first, first] } }).rows;
    expect(rows.map(({ resubmissions }) => resubmissions)).toEqual([2, 0, 0, 0, 0]);
  });

  it('does not count the same file sent again', () => {
    const first = gather(of, EVERYONE).checked[0]!.submission;
    const other = { ...first, file: '副本.xlsx' };
    const rows = coverage(EVERYONE, { collection: { superseded: [first, other], identical: [other] } }).rows;
    expect(rows[0]?.resubmissions).toBe(1);
  });

  it('leaves out units that have ended or not begun', () => {
    const gone = cityScheme({ units: [甲县, { ...乙县, until: '2020-07' }, { ...乙县, code: '22', name: '新县', from: '2020-09' }] });
    expect(rolled(gather(gone, {})).coverage.rows.map(({ unit }) => unit.name)).toEqual(['甲县']);
  });

  it('asks a unit for each form of its kind', () => {
    const two = cityScheme({ forms: [formOf('表一', ['两癌.完成']), formOf('表二', ['两癌.问题'])], units: [甲县] });
    expect(rolled(gather(two, { 甲县: { '两癌.完成': '1', '两癌.问题': '无' } })).coverage).toMatchObject({ due: 2, received: 2 });
  });
});

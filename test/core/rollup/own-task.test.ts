import { gather, rolled, task } from '../../support/gathered';
import { THREE_LEVELS_SENT, threeLevels } from '../../support/three-levels';

describe('a county with a task of its own beside those of its townships', () => {
  const scheme = threeLevels();
  const own = scheme.units.find(({ name }) => name === '甲县')!;
  const summary = rolled(gather({ ...scheme, tasks: [...scheme.tasks, task(own.code, '1000')] }, THREE_LEVELS_SENT));
  const [whole] = [rolled(gather(scheme, THREE_LEVELS_SENT))];

  it('counts with its own, and the gap is told', () => {
    const before = Number(whole.city.get('两癌.任务数')?.figure.value);
    expect(summary.city.get('两癌.任务数')?.figure.value).toBe(String(before - 330 + 1000));
    expect(summary.findings.filter(({ code }) => code === 'R011').map(({ message }) => message)).toEqual(['两癌任务数：甲县本级报1000人，所属单位合计330人，相差670人。']);
  });

  it('has a rate whose two sides are of the county: what its townships did by its own task', () => {
    expect(Number(summary.levels.get(own.code)?.get('两癌.完成率')?.figure.value)).toBeCloseTo(179 / 1000, 12);
    expect(summary.city.get('两癌.完成率')?.contributions.map(({ unit }) => unit.name)).toContain('甲县');
    expect(summary.city.get('两癌.完成率')?.contributions.map(({ unit }) => unit.name)).not.toContain('甲一镇');
  });
});

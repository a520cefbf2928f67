import fc from 'fast-check';
import type { Unit } from '../../../src/core/scheme/unit';
import { indicator, unit } from '../../support/scheme';
import { formOf, type Figures } from '../../support/submission';
import { cityScheme, gather, rolled } from '../../support/gathered';

const METHODS = ['合计', '最小', '最大', '平均', '单位数'] as const;
const INDICATORS = METHODS.map((method) => indicator(`甲.${method}`, { method, measure: method === '单位数' ? '个' : '人' }));

/** Trees of at most three levels, each leaf with what it says: a number, 空白 or nothing sent. */
const said = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 50 }).map(String) }, { weight: 1, arbitrary: fc.constantFrom('空白', '不适用') }, { weight: 1, arbitrary: fc.constant(null) });
const groups = fc.array(fc.array(said, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

function townships(of: readonly (readonly (string | null)[])[]): { readonly units: readonly Unit[]; readonly sent: Readonly<Record<string, Figures>> } {
  const units = of.flatMap((leaves, county) => [
    unit(`${county + 1}`, `县${county}`, { order: county * 100 }),
    ...leaves.map((_, index) => unit(`${county + 1}0${index}`, `县${county}镇${index}`, { kind: '乡镇', parent: `${county + 1}`, order: county * 100 + index + 1 })),
  ]);
  const sent = of.flatMap((leaves, county) =>
    leaves.flatMap((value, index) => (value === null ? [] : [[`县${county}镇${index}`, Object.fromEntries(METHODS.map((method) => [`甲.${method}`, value]))] as const])),
  );
  return { units, sent: Object.fromEntries(sent) };
}

const schemeOf = (units: readonly Unit[]) => cityScheme({ units, indicators: INDICATORS, tasks: [], forms: [formOf('表', INDICATORS.map(({ code }) => code), { unitKinds: ['乡镇'] })] });
const roll = (units: readonly Unit[], sent: Readonly<Record<string, Figures>>) => rolled(gather(schemeOf(units), sent));

describe('a city of levels', () => {
  it('comes to what the same leaves directly under it come to, whatever the method', () => {
    fc.assert(
      fc.property(groups, (of) => {
        const { units, sent } = townships(of);
        const levels = roll(units, sent);
        const flat = roll(units.filter(({ parent }) => parent !== null).map((one) => ({ ...one, parent: null })), sent);
        for (const { code } of INDICATORS) {
          const [one, other] = [levels.city.get(code), flat.city.get(code)];
          expect([one?.figure.state, one?.figure.value]).toEqual([other?.figure.state, other?.figure.value]);
          expect(one?.lacking.map((lacking) => lacking.code)).toEqual(other?.lacking.map((lacking) => lacking.code));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has for each county what that county alone would come to', () => {
    fc.assert(
      fc.property(groups, (of) => {
        const { units, sent } = townships(of);
        const whole = roll(units, sent);
        for (const county of units.filter(({ parent }) => parent === null)) {
          const own = units.filter((one) => one === county || one.parent === county.code);
          const names = new Set(own.map(({ name }) => name));
          const alone = roll(own, Object.fromEntries(Object.entries(sent).filter(([name]) => names.has(name))));
          for (const { code } of INDICATORS) {
            const level = whole.levels.get(county.code)?.get(code)?.figure;
            expect([level?.state, level?.value]).toEqual([alone.city.get(code)?.figure.state, alone.city.get(code)?.figure.value]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('adds up: the counties’ sums are the city’s, and it does not depend on the order of the units', () => {
    fc.assert(
      fc.property(groups, (of) => {
        const { units, sent } = townships(of);
        const whole = roll(units, sent);
        const sums = [...whole.levels.values()].map((level) => Number(level.get('甲.合计')?.figure.value ?? 0));
        expect(sums.reduce((sum, one) => sum + one, 0)).toBe(Number(whole.city.get('甲.合计')?.figure.value ?? 0));
        const reversed = roll([...units].reverse(), sent);
        for (const { code } of INDICATORS) expect(reversed.city.get(code)?.figure.value).toBe(whole.city.get(code)?.figure.value);
      }),
      { numRuns: 40 },
    );
  });
});

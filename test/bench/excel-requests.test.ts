import { type CityCost, STEPS, measureCity } from '../../scripts/bench-excel/measure-city';

/** Bytes may be at most so many times those of what has to travel. */
const AIM = 1.3;

describe('what goes to and fro between the pane and Excel', () => {
  let cities: readonly CityCost[];
  beforeAll(async () => {
    cities = [await measureCity(5), await measureCity(50)];
  });

  it.each(STEPS)('%s takes as many requests for 5 counties as for 50: two to read, three to write', (name) => {
    const requests = cities.map(({ steps }) => steps.find(({ step }) => step === name)?.requests);
    const most = name === '写入' || name === '再次写入' ? 3 : 2;
    expect(requests).toEqual(cities.map(() => most));
  });

  it('bytes are little more than the JSON of the values, formulas and formats that travel', () => {
    const above = cities.flatMap(({ counties, steps }) => steps.filter(({ carrying, payload }) => carrying > AIM * payload.whole).map(({ step }) => `${step} ${counties}`));
    expect(above.filter((one) => one !== '再次写入 5')).toEqual([]);
  });

  it('a small round written again sends more than that: what stood there is cleared', () => {
    const [again] = cities[0]?.steps.filter(({ step }) => step === '再次写入') ?? [];
    expect(again && again.carrying / again.payload.whole).toBeLessThan(1.6);
  });
});

describe('a round that is too large for one request', () => {
  it('goes in parts, and only then in more requests', async () => {
    const { steps } = await measureCity(15, { payloadLimits: { request: 400_000, response: 400_000 } });
    expect(steps.map(({ requests }) => requests)).not.toContain(0);
    expect(steps.find(({ step }) => step === '汇总')?.requests).toBe(2);
    expect(steps.find(({ step }) => step === '读取')?.requests).toBeGreaterThan(2);
  });
});

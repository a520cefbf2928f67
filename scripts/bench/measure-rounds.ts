import { type Cost, type Measurement, WORKS, type Work, measure, medianCost } from './measurement';

/** The medians of one size. What was not there is not in `works`. */
export interface SizeResult {
  readonly size: number;
  readonly repetitions: number;
  readonly works: ReadonlyMap<Work, Cost>;
  readonly writing: Cost;
}

const PYTHON: readonly Work[] = ['openpyxl', 'pandas'];
/** Python's time grows with the files alone: a thousand of them tell nothing new. */
const MOST_IN_PYTHON = 100;

/** Measures every kind of work on every round, in turn, so that a busy minute of the machine falls on all alike. */
export function measureRounds(rounds: ReadonlyMap<number, string>, repetitionsOf: (size: number) => number, told: (line: string) => void): SizeResult[] {
  return [...rounds].map(([size, folder]) => {
    const repetitions = repetitionsOf(size);
    const found = new Map<Work, Measurement[]>(WORKS.map((work) => [work, []]));
    for (let turn = 0; turn < repetitions; turn += 1) {
      for (const work of WORKS) {
        if (PYTHON.includes(work) && size > MOST_IN_PYTHON) continue;
        const one = measure(work, folder);
        if (work === 'yuebao' && one?.received !== size) throw new Error(`${one?.received} of ${size} forms were received`);
        if (one) found.get(work)?.push(one);
      }
      told(`${size} 份：第 ${turn + 1}/${repetitions} 遍`);
    }
    const works = [...found].flatMap(([work, all]) => (all.length > 0 ? [[work, medianCost(all.map(({ before }) => before))] as const] : []));
    const writing = medianCost((found.get('yuebao') ?? []).flatMap((one) => one.writing ?? []));
    return { size, repetitions, works: new Map(works), writing };
  });
}

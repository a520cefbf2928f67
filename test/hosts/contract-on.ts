import { Bench } from '../../src/selftest/bench';
import { contractCases } from '../../src/selftest/contract-cases';
import { SheetNames } from '../../src/selftest/sheet-names';
import { type Candidate, toldBy } from './contract-candidates';

/** Every case of the contract on each candidate; what one cannot tell when it reads is skipped by name. */
export function contractOn(candidates: readonly Candidate[]): void {
  describe.each(candidates.map((candidate) => [candidate.name, candidate] as const))('a workbook %s keeps the contract', (_, candidate) => {
    const tells = toldBy(candidate);
    for (const { group, name, needs = [], run } of contractCases) {
      const test = needs.every((aspect) => tells.has(aspect)) ? it : it.skip;
      test(`${group} · ${name}`, async () => run(new Bench({ ...(await candidate.open()), tells, names: new SheetNames() })));
    }
  });
}

import { Bench } from '../../src/selftest/bench';
import type { ContractCase } from '../../src/selftest/contract-case';
import { contractCases } from '../../src/selftest/contract-cases';
import { SheetNames } from '../../src/selftest/sheet-names';
import { type Candidate, toldBy } from './contract-candidates';

const nameOf = ({ group, name }: ContractCase): string => `${group} · ${name}`;

/** Every case of the contract on each candidate. What one cannot tell when it reads it cannot compare: those cases are named, and another candidate compares each of them. */
export function contractOn(candidates: readonly Candidate[]): void {
  const comparedBy = (candidate: Candidate): ContractCase[] => contractCases.filter(({ needs = [] }) => needs.every((aspect) => toldBy(candidate).has(aspect)));
  describe.each(candidates.map((candidate) => [candidate.name, candidate] as const))('a workbook %s keeps the contract', (_, candidate) => {
    const tells = toldBy(candidate);
    const compared = comparedBy(candidate);
    it.each(compared.map((one) => [nameOf(one), one] as const))('%s', async (_name, { run }) => run(new Bench({ ...(await candidate.open()), tells, names: new SheetNames() })));

    const { notCompared = [] } = candidate;
    it(notCompared.length === 0 ? 'in every case' : `in every case but ${notCompared.length} that are known by name, and compared elsewhere`, () => {
      const left = contractCases.filter((one) => !compared.includes(one));
      expect(left.map(nameOf)).toEqual(notCompared);
      for (const one of left) expect([nameOf(one), candidates.some((other) => comparedBy(other).includes(one))]).toEqual([nameOf(one), true]);
    });
  });
}

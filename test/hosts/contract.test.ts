import { Bench } from '../../src/selftest/bench';
import { contractCases } from '../../src/selftest/contract-cases';
import { SheetNames } from '../../src/selftest/sheet-names';
import { candidates, toldBy } from './contract-candidates';

describe.each(candidates.map((candidate) => [candidate.name, candidate] as const))('a workbook %s keeps the contract', (_, candidate) => {
  const tells = toldBy(candidate);
  for (const { group, name, needs = [], run } of contractCases) {
    const test = needs.every((aspect) => tells.has(aspect)) ? it : it.skip;
    test(`${group} · ${name}`, () => run(new Bench({ ...candidate.open(), tells, names: new SheetNames() })));
  }
});

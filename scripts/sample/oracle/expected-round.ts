import type { Sample } from '../sample';
import { cityNumbers, expectedOfCity } from './city-figures';
import { type ExpectedCells, expectedCells } from './cells';
import { type ExpectedFinding, findingsByFile } from './findings';
import { type Received, atFirst, isLater, withLater } from './received';
import { roundFindings } from './round-findings';
import { type Standing, countedUnits, standings } from './standing';
import { type ExpectedFigure, expectedOfAbsent, expectedOfUnit } from './unit-figures';
import { unitNames } from './units';

/** What a run over a sample must come to, worked out from the plain tables alone. */
export interface ExpectedRound {
  readonly period: string;
  readonly exitCode: number;
  readonly coverage: { readonly due: number; readonly received: number; readonly late: readonly string[]; readonly missing: readonly string[]; readonly blocked: readonly string[]; readonly adoptions: readonly string[] };
  readonly cells: ExpectedCells;
  readonly files: readonly { readonly file: string; readonly unit: string; readonly findings: readonly ExpectedFinding[] }[];
  /** Findings of the round as a whole. */
  readonly round: readonly ExpectedFinding[];
  readonly figures: readonly ExpectedFigure[];
  /** What the report says with figures, sentence by sentence. */
  readonly sentences?: readonly string[];
}

/** A sample whose files come in two batches has two rounds. */
export interface ExpectedRounds {
  readonly before: ExpectedRound;
  readonly after: ExpectedRound;
}

/** Told at the file of a unit that is sent back: which totals go without it. */
const NOT_COUNTED: ExpectedFinding = { code: 'R004', tier: '提示' };

/** What stands in expected.json. */
export function expectedOf(sample: Sample): ExpectedRound | ExpectedRounds {
  const inBatches = sample.tables.records('submissions').some(isLater);
  return inBatches ? { before: expectedRound(atFirst(sample)), after: expectedRound(withLater(sample)) } : expectedRound(atFirst(sample));
}

export function expectedRound(received: Received): ExpectedRound {
  const { sample } = received;
  const [standing, counted, files] = [standings(received), countedUnits(received), findingsByFile(received)];
  const unitsThat = (is: Standing) => [...standing].flatMap(([unit, one]) => (one === is ? [unit] : []));
  const missing = unitsThat('未报');
  const returned = unitsThat('退回');
  return {
    period: sample.period,
    exitCode: files.some(({ findings }) => findings.some(({ tier }) => tier === '强制')) ? 1 : 0,
    coverage: { due: standing.size, received: standing.size - missing.length, late: unitsThat('迟报'), missing, blocked: returned, adoptions: [] },
    cells: expectedCells(received),
    files: files.map((one) => (returned.includes(one.unit) ? { ...one, findings: [...one.findings, NOT_COUNTED] } : one)),
    round: roundFindings(received),
    figures: [...expectedOfCity(sample.tables, counted), ...unitNames(sample).flatMap((unit) => (counted.includes(unit) ? expectedOfUnit : expectedOfAbsent)(unit, sample.tables))],
    ...(sample.sentences ? { sentences: sample.sentences(cityNumbers('figures', sample.tables, counted), standing) } : {}),
  };
}

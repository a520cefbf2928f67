import type { Figure } from '../core/figure/figure';
import type { Block, Run } from '../core/narrative/report';
import { previousPeriod } from '../core/period';
import { isCarried } from '../core/rollup/is-carried';
import type { Balanced, Contribution } from '../core/rollup/summary';
import { unitFigures } from '../core/rollup/unit-figures';
import type { Round } from '../core/scheme/round';
import type { RoundResult } from '../core/sheets/round-result';
import { unitExplanations } from '../core/validation/explanation-gate/unit-explanations';
import { findingJson } from './finding-json';
import type { Speech } from './speech';

/** The object that `run --json` prints (docs: DESIGN, Command line). `unit` is a unit's name, null for the city. */
export function runJson(result: RoundResult, files: readonly string[], speech?: Speech) {
  const { round, summary } = result;
  const explanations = unitExplanations(result);
  const { due, received, late, missing, blocked } = summary.coverage;
  return {
    period: round.period.code,
    coverage: { due, received, late, missing, blocked, adoptions: adoptionsOf(result) },
    behind: behindOf(result),
    cells: countCells(result),
    figures: figuresOf(result),
    levels: levelsOf(result),
    balanced: [...summary.balanced.values()].map(balancedJson),
    lists: listsOf(result),
    findings: result.findings.map((finding) => findingJson(finding, speech, explanations.of(finding))),
    notEvaluated: [...result.checked.flatMap((one) => one.notEvaluated), ...summary.notEvaluated],
    report: result.report.blocks.map(blockJson),
    files,
  };
}

function countCells({ cells }: RoundResult) {
  const count = (fate: string) => cells.filter((cell) => cell.fate === fate).length;
  return { input: cells.length, used: count('used'), ignored: count('ignored'), blocked: count('blocked') };
}

/** The city's figures, then each unit's as they count: those that it is asked for and has not reported among them. */
function figuresOf({ summary, round }: RoundResult) {
  const city = [...summary.city].map(([indicator, { figure }]) => figureJson(indicator, null, figure));
  const units = unitFigures(summary.counted, round);
  const own = new Map(round.scheme.units.map(({ code }) => [code, [] as ReturnType<typeof figureJson>[]]));
  for (const code of round.scheme.indicators.keys()) {
    for (const { unit, figure } of units.askedFor(code)) own.get(unit.code)?.push({ ...figureJson(code, unit.name, figure), ...carriedFrom({ unit, figure }, round) });
  }
  return [...city, ...[...own.values()].flat()];
}

function carriedFrom(part: Contribution, round: Round) {
  return isCarried(part, round) ? { carriedFrom: previousPeriod(round.period, round.scheme.periods).code } : {};
}

/** Each form that is late, missing or sent back, with who sends it. */
function behindOf({ summary }: RoundResult) {
  return summary.coverage.rows
    .filter(({ standing }) => standing !== '已报')
    .map(({ unit, form, sender, standing }) => ({ unit: unit.name, form, sender: sender.name, standing }));
}

function adoptionsOf({ round }: RoundResult) {
  return round.adoptions.map(({ unit, way, by, at, reason, source }) => ({ unit: nameOf(unit, round), way, by, at, reason, source }));
}

/** The figures of units that have units under them. */
function levelsOf({ summary, round }: RoundResult) {
  return [...summary.levels].flatMap(([unit, figures]) => [...figures].map(([code, { figure }]) => figureJson(code, nameOf(unit, round), figure)));
}

/** 舍位平衡: the parts as shown, and which of them were adjusted. */
function balancedJson({ indicator, format, measure, total, parts, adjusted }: Balanced) {
  return {
    indicator, format, measure, total,
    parts: parts.map(({ unit, exact, plain, shown }) => ({ unit: unit.name, exact, plain, shown })),
    adjusted: adjusted.map(({ unit, from, to }) => ({ unit: unit.name, from, to })),
  };
}

/** The entries of the lists that count, unit by unit. */
function listsOf({ summary, round }: RoundResult) {
  return summary.counted.flatMap(({ submission: { unit, file, sheet, lists } }) =>
    [...lists].flatMap(([list, entries]) =>
      entries.map(({ row, figures }) => ({
        list, unit: nameOf(unit, round), file, sheet, row,
        columns: Object.fromEntries([...figures].map(([column, { state, value, text }]) => [column, { state, value, text }])),
      })),
    ),
  );
}

function nameOf(code: string, { scheme }: Round): string {
  return scheme.units.find((unit) => unit.code === code)?.name ?? code;
}

function figureJson(indicator: string, unit: string | null, figure: Figure) {
  const { state, value, text, qualifier, measure, sources } = figure;
  return { indicator, unit, state, value, text, ...(qualifier ? { qualifier } : {}), measure, sources };
}

function blockJson({ item, kind, runs }: Block) {
  return { ...(item === undefined ? {} : { item }), kind, text: runs.map(({ text }) => text).join(''), figures: boundFigures(runs) };
}

/** Where in the block's text each bound figure stands, in UTF-16 units, end excluded. */
function boundFigures(runs: readonly Run[]) {
  let start = 0;
  return runs.flatMap(({ text, figure }) => {
    const from = start;
    start += text.length;
    return figure ? [{ start: from, end: start, indicator: figure.indicators[0] ?? null, unit: figure.unit, expression: figure.expression }] : [];
  });
}

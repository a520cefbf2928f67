import { shownChange, type ArchiveOutcome } from '../archive';
import type { Finding } from '../core/finding';
import { fateOf } from '../core/rollup/fate-of';
import { revisedRecord } from '../core/history/findings';
import type { AddedRecord } from '../core/history/archive-figures';
import type { Figure } from '../core/figure/figure';
import type { Telling } from '../core/history/telling';
import { tellingOf } from '../core/scheme/telling-of';
import type { RolledRound } from '../run';
import { tellFinding } from '../language/tell-finding';
import { jsonText } from './answer';
import type { Decision } from './decided';
import { findingJson } from './finding-json';
import { findingLine } from './glance';
import type { Speech } from './speech';

export interface Archived {
  readonly rolled: RolledRound;
  /** 强制 findings, and those of them that 采用方式 has not decided. */
  readonly blocking: readonly Finding[];
  readonly undecided: readonly Finding[];
  readonly decisions: readonly Decision[];
  readonly outcome: ArchiveOutcome;
  readonly files: readonly string[];
  /** Sheets of the user’s own in the workbook of the history, which the new file does not have. */
  readonly otherSheets: readonly string[];
}

/** What was added, what changed and what that does to later periods. */
export function tellArchive(archived: Archived, speech: Speech): string {
  const { rolled, outcome, files, otherSheets } = archived;
  const period = rolled.round.period.code;
  const { added, total, changes, findings } = outcome;
  const effects = findings.filter(({ code }) => code !== revisedRecord.code);
  return lines([
    ...tellBlocking(archived, speech),
    added.length === 0 ? speech.say('archive.nothing', { period }) : speech.say('archive.done', { period, added: String(added.length), total: String(total) }),
    ...newUnits(outcome, speech),
    ...(changes.length > 0 ? [speech.say('archive.changes'), ...changes.map((one) => `  ${changeLine(one, { telling: tellingOf(rolled.round.scheme), speech })}`)] : []),
    ...(effects.length > 0 ? [speech.say('archive.effects'), ...effects.map((one) => `  ${effectLine(one, speech)}`)] : []),
    ...files.map((file) => speech.say('archive.written', { file })),
    ...(otherSheets.length > 0 ? [speech.say('archive.sheets', { sheets: otherSheets.map((sheet) => `“${sheet}”`).join(speech.say('list.separator')) })] : []),
    speech.say('archive.keep'),
  ]);
}

/** Why it was archived in spite of 强制 findings, and what became of the forms that they are about. */
function tellBlocking({ rolled: { round, summary }, blocking, undecided, decisions }: Archived, speech: Speech): string[] {
  if (blocking.length === 0) return [];
  const slots = (count: number) => ({ period: round.period.code, count: String(count) });
  const listed = (names: readonly string[]) => [...new Set(names)].join(speech.say('list.separator'));
  const decisionsTold = decisions.length === 0 ? [] : [speech.say('archive.decided', { ...slots(blocking.length - undecided.length), units: listed(decisions.map(({ unit, way }) => `${unit} ${way}`)) })];
  if (undecided.length === 0) return decisionsTold;
  const left = summary.coverage.rows.filter((row) => row.standing === '退回' && fateOf(row, { round, counted: summary.counted }) !== '带问题采用').map(({ unit }) => unit.name);
  const forced = speech.say('archive.forced', { ...slots(undecided.length), left: left.length === 0 ? '' : speech.say('archive.left', { units: listed(left) }) });
  return [forced, ...decisionsTold];
}

/** Nothing was archived: why, and what has to be put right. */
export function tellRefusal({ rolled, blocking }: Pick<Archived, 'rolled' | 'blocking'>, json: boolean, speech: Speech): string {
  const period = rolled.round.period.code;
  const said = speech.say('archive.refused', { period, count: String(blocking.length) });
  if (json) return jsonText({ period, archived: false, reason: said, decisions: [], added: 0, changes: [], effects: [], findings: blocking.map((one) => findingJson(one, speech)), files: [] });
  return lines([said, ...blocking.map((one) => `  · ${findingLine(one, speech)}`)]);
}

/** The object that `archive --json` prints. */
export function archiveJson({ rolled, blocking, decisions, outcome, files, otherSheets }: Archived, speech: Speech) {
  return {
    period: rolled.round.period.code,
    archived: true,
    decisions,
    added: outcome.added.length,
    total: outcome.total,
    changes: outcome.changes.map(({ unit, unitName, indicator, before, figure, version }) => ({
      unit: unit === null ? null : unitName, indicator, before: before && figureJson(before), after: figureJson(figure), version,
    })),
    effects: outcome.effects.map(({ record, ...effect }) => ({ unit: record.unit === null ? null : record.unitName, indicator: record.indicator, ...effect })),
    findings: [...blocking, ...outcome.findings].map((one) => findingJson(one, speech)),
    files,
    otherSheets,
  };
}

function figureJson({ state, value, text, qualifier }: Figure) {
  return { state, value, text, ...(qualifier ? { qualifier } : {}) };
}

function changeLine(record: AddedRecord, { telling, speech }: { readonly telling: Telling; readonly speech: Speech }): string {
  const { unitName, unit, indicator, before, figure, version } = record;
  const name = unit === null ? speech.say('archive.city') : unitName;
  const shown = shownChange(record, telling);
  return speech.say('archive.change', { unit: name, indicator: telling.name(indicator), before: (before && stateWord(before, speech)) ?? shown.before, after: stateWord(figure, speech) ?? shown.after, version: String(version) });
}

function stateWord({ state }: Figure, speech: Speech): string | null {
  return state === 'blank' || state === 'notApplicable' || state === 'notReported' ? speech.say(`state.${state}`) : null;
}

/** Whose figures the history had none of for the period. */
function newUnits({ added }: ArchiveOutcome, speech: Speech): string[] {
  const names = new Set(added.filter(({ before }) => before === null).map(({ unit, unitName }) => (unit === null ? speech.say('archive.city') : unitName)));
  return names.size === 0 ? [] : [speech.say('archive.units', { units: [...names].join(speech.say('list.separator')) })];
}

function effectLine(finding: Finding, speech: Speech): string {
  const { message, next } = tellFinding(finding, speech.lang);
  return speech.lang === 'zh-CN' ? `${message}${next}` : `${message} ${next}`;
}

function lines(of: readonly string[]): string {
  return `${of.join('\n')}\n`;
}

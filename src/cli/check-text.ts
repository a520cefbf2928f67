import type { Finding, Tier } from '../core/finding';
import type { Round } from '../core/scheme/round';
import { orderFindings, TIERS } from '../core/sheets/order-findings';
import type { JudgedExplanation } from '../core/validation/explanation-gate/unit-explanations';
import { showSides } from '../core/validation/show-figure';
import { tellFinding, tellPhrase } from '../language/tell-finding';
import { explanationIn, mayBeSent, type CheckedFile } from './checked-file';
import type { Speech } from './speech';

/** What came of checking files by themselves. */
export interface Check {
  readonly files: readonly CheckedFile[];
  readonly findings: readonly Finding[];
  readonly round: Round;
  /** The files that would count if they were all sent. */
  readonly counted: ReadonlySet<string>;
  /** How many findings the scheme itself has. */
  readonly ofScheme?: number;
}

/** Findings by unit, of each the gravest first, each with its place, gap, likely cause and next step; whether it may be sent. */
export function tellCheck({ files, findings, round, counted, ofScheme = 0 }: Check, speech: Speech): string {
  const ordered = orderFindings(findings, round.scheme.units);
  const owners = new Map(files.map(({ file, unit }) => [file, unit]));
  const ownerOf = ({ unit, file }: Finding) => unit ?? owners.get(file ?? '') ?? null;
  const units = [...new Set([...files.map(({ unit }) => unit), ...ordered.map(ownerOf)])];
  const groups = units.map((unit) => {
    const own = ordered.filter((one) => ownerOf(one) === unit);
    const its = files.filter((one) => one.unit === unit || own.some(({ file }) => file === one.file));
    return groupLines({ unit, files: its, findings: own, counted }, speech);
  });
  const scheme = ofScheme === 0 ? [] : [speech.say('check.scheme', { count: String(ofScheme) })];
  return `${[...groups.flat(), ...scheme, ...totalLines(files, findings, speech)].join('\n')}\n`;
}

interface Group {
  readonly unit: string | null;
  readonly files: readonly CheckedFile[];
  readonly findings: readonly Finding[];
  readonly counted: ReadonlySet<string>;
}

function groupLines({ unit, files, findings, counted }: Group, speech: Speech): string[] {
  const title = `【${unit ?? speech.say('check.noUnit')}】`;
  const tiers = TIERS.flatMap((tier) => {
    const own = findings.filter((one) => one.tier === tier);
    return own.length === 0 ? [] : [speech.say('glance.tier', { tier: speech.say(`tier.${tier}`), count: String(own.length) }), ...own.flatMap((one) => findingLines(one, { files, speech }))];
  });
  const names = files.length === 0 ? [] : [speech.say('check.file', { files: files.map(({ file }) => file).join(speech.say('list.separator')) })];
  return [title, ...names, ...countedLines(files, counted, speech), ...(tiers.length === 0 ? [speech.say('check.none')] : tiers), ...(files.length === 0 ? [] : [verdict(files, findings, speech)]), ''];
}

/** Of several files of a unit, those that would count. */
function countedLines(files: readonly CheckedFile[], counted: ReadonlySet<string>, speech: Speech): string[] {
  const read = files.filter(({ forms }) => forms > 0);
  if (read.length < 2) return [];
  const taken = read.flatMap(({ file }) => (counted.has(file) ? [file] : []));
  return [taken.length === 0 ? speech.say('check.noneCounts') : speech.say('check.counted', { files: taken.join(speech.say('list.separator')) })];
}

function findingLines(finding: Finding, { files, speech }: { readonly files: readonly CheckedFile[]; readonly speech: Speech }): string[] {
  const { message, next, cause } = tellFinding(finding, speech.lang);
  const { file, sheet, cell, code, rule } = finding;
  const within = sheet && cell ? `${sheet}!${cell}` : (cell ?? sheet ?? '');
  const place = [...(files.length > 1 && file !== undefined ? [file] : []), within].filter((part) => part !== '').join(' ');
  const head = `  · ${place === '' ? '' : speech.say('glance.place', { place })}${message}（${rule === undefined ? code : `${code} ${rule}`}）`;
  return [
    head,
    ...gapLines(finding, speech),
    ...(cause === undefined ? [] : [`      ${speech.say('finding.cause', { cause })}`]),
    `      ${speech.say('finding.next', { next })}`,
    ...explanationLines(explanationIn(files, finding), speech),
  ];
}

/** Both sides and how far apart they are, in the measure that people read; nothing where the message says it. */
function gapLines({ gap, message }: Finding, speech: Speech): string[] {
  if (!gap) return [];
  const { left, right, difference } = showSides(gap.left, gap.right, gap.unit);
  if (message.includes(difference)) return [];
  return [`      ${speech.say('finding.gap', { left, right, difference: tellPhrase(difference, speech.lang) })}`];
}

function verdict(files: readonly CheckedFile[], findings: readonly Finding[], speech: Speech): string {
  const [blocking, queries] = [count(findings, '强制'), count(findings, '核实')];
  const open = queries - countExplained(files, findings);
  if (blocking > 0) return speech.say('check.refuse', { count: String(blocking) });
  if (!mayBeSent(files, findings)) return speech.say('check.noForm');
  if (queries === 0) return speech.say('check.accept');
  return open > 0 ? speech.say('check.acceptExplained', { count: String(open) }) : speech.say('check.acceptAllExplained', { count: String(queries) });
}

/** What the unit wrote for the finding, and whether that will do. */
function explanationLines(explanation: JudgedExplanation | null, speech: Speech): string[] {
  if (explanation === null) return [];
  const text = explanation.text.replaceAll('\n', '；');
  if (explanation.why === null) return [`      ${speech.say('finding.explained', { text })}`];
  return [`      ${speech.say('finding.unexplained', { text, why: tellPhrase(explanation.why, speech.lang) })}`];
}

function countExplained(files: readonly CheckedFile[], findings: readonly Finding[]): number {
  return findings.filter((one) => one.tier === '核实' && explanationIn(files, one)?.passes).length;
}

function totalLines(files: readonly CheckedFile[], findings: readonly Finding[], speech: Speech): string[] {
  const slots = { files: String(files.length), blocking: String(count(findings, '强制')), queries: String(count(findings, '核实')), notes: String(count(findings, '提示')) };
  return [speech.say('check.total', slots), speech.say(mayBeSent(files, findings) ? 'check.all' : 'check.notAll')];
}

function count(findings: readonly Finding[], tier: Tier): number {
  return findings.filter((one) => one.tier === tier).length;
}

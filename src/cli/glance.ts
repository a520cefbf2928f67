import type { Finding, Tier } from '../core/finding';
import { periodName } from '../core/period';
import type { Run } from '../core/narrative/report';
import { namedTogether } from '../core/rollup/named-together';
import type { Standing } from '../core/rollup/summary';
import type { Adoption } from '../core/scheme/adoption';
import { TIERS } from '../core/sheets/order-findings';
import type { RoundResult } from '../core/sheets/round-result';
import { tellFinding } from '../language/tell-finding';
import { speechOf, type Speech } from './speech';

const STANDINGS = ['迟报', '未报', '退回'] as const satisfies readonly Standing[];

/** The round at a glance: who has sent, what was found, what it comes to, what was written. */
export function glance(result: RoundResult, files: readonly string[], speech: Speech = speechOf('zh-CN')): string {
  const { round, findings } = result;
  const counts = TIERS.map((tier) => speech.say('glance.tier', { tier: speech.say(`tier.${tier}`), count: String(count(findings, tier)) }));
  const omitted = countNotEvaluated(result);
  return [
    `${round.scheme.city}　${round.scheme.name}　${periodName(round.period)}`,
    '',
    coverageLine(result, speech),
    ...round.adoptions.map((one) => adoptionLine(one, result, speech)),
    '',
    speech.say('glance.findings', { counts: counts.join(speech.say('glance.comma')) }),
    ...findings.filter(({ tier }) => tier === '强制').map((one) => `  · ${findingLine(one, speech)}`),
    ...(omitted > 0 ? [speech.say('glance.notEvaluated', { count: String(omitted) })] : []),
    cellLine(result, speech),
    '',
    speech.say('glance.headlines'),
    ...headlines(result),
    '',
    speech.say('glance.written'),
    ...files.map((file) => `  ${file}`),
    '',
  ].join('\n');
}

/** What is due is counted in forms; who is behind, in units. */
function coverageLine({ summary: { coverage } }: RoundResult, speech: Speech): string {
  const { due, received, rows } = coverage;
  const standings = STANDINGS.map((of) => {
    const behind = rows.filter((row) => row.standing === of);
    const count = new Set(behind.map(({ unit }) => unit.code)).size;
    const slots = { standing: speech.say(`standing.${of}`), forms: String(behind.length) };
    if (count === 0) return speech.say('glance.standing', slots);
    const units = namedTogether(rows, of).map(({ whose, form, units: all }) => (form === null ? whose.name : speech.say('glance.rows', { sender: whose.name, form, count: String(all.length) })));
    return speech.say('glance.standingUnits', { ...slots, count: String(count), units: units.join(speech.say('list.separator')) });
  });
  return speech.say('glance.coverage', { due: String(due), received: String(received), standings: standings.join(speech.say('glance.comma')) });
}

function adoptionLine({ unit, way, by, at }: Adoption, { round }: RoundResult, speech: Speech): string {
  const name = round.scheme.units.find(({ code }) => code === unit)?.name ?? unit;
  const decided = [by, at].filter((part) => part !== '').join(speech.say('glance.comma'));
  return speech.say('glance.adoption', { unit: name, way, decided: decided === '' ? '' : speech.say('glance.decided', { decided }) });
}

function cellLine({ cells }: RoundResult, speech: Speech): string {
  const of = (fate: string) => String(cells.filter((cell) => cell.fate === fate).length);
  return speech.say('glance.cells', { total: String(cells.length), used: of('used'), ignored: of('ignored'), blocked: of('blocked') });
}

/** The sentences of the report that state a figure of an indicator, one a line. */
function headlines({ report }: RoundResult): string[] {
  return report.blocks
    .filter(({ kind }) => kind === '列表' || kind === '段落')
    .flatMap(({ item, runs }) => entriesOf(runs).filter(statesFigure).map((entry) => `  ${lead(sentenceOf(entry), item)}`));
}

/** A sentence that has a number of its own takes none. */
const NUMBERED = /^(?:[（(]?(?:[一二三四五六七八九十百]+|\d{1,2})(?:[)）、]|[.．](?!\d))|[一二三四五六七八九十]+(?:是|要))/;

function lead(sentence: string, item: string | undefined): string {
  return item === undefined || NUMBERED.test(sentence) ? sentence : `${item}. ${sentence}`;
}

/** The runs of a block cut before each circled number and after each full stop. */
function entriesOf(runs: readonly Run[]): Run[][] {
  const entries: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...others] = run.text.split(/(?=[①-⑳㉑-㉟㊱-㊿])|(?<=。)/);
    entries.at(-1)?.push({ ...run, text: first });
    for (const text of others) entries.push([{ text }]);
  }
  return entries;
}

function statesFigure(entry: readonly Run[]): boolean {
  return entry.some(({ figure }) => figure?.indicators.some((code) => code.includes('.')));
}

function sentenceOf(entry: readonly Run[]): string {
  return entry.map(({ text }) => text).join('').replace(/^[①-⑳㉑-㉟㊱-㊿]|[；。]$/g, '');
}

/** Where it is, what is wrong and what to do, on one line. */
export function findingLine(finding: Finding, speech: Speech): string {
  const { message, next } = tellFinding(finding, speech.lang);
  const place = placeOf(finding);
  const gap = speech.lang === 'zh-CN' ? '' : ' ';
  return `${place === '' ? '' : speech.say('glance.place', { place })}${message}${gap}${next}`;
}

function placeOf({ unit, file, sheet, cell }: Finding): string {
  return [unit, file, sheet && cell ? `${sheet}!${cell}` : (cell ?? sheet)].filter((part) => part !== undefined).join(' ');
}

function count(findings: readonly Finding[], tier: Tier): number {
  return findings.filter((one) => one.tier === tier).length;
}

function countNotEvaluated({ checked, summary }: RoundResult): number {
  return summary.notEvaluated.length + checked.reduce((sum, one) => sum + one.notEvaluated.length, 0);
}

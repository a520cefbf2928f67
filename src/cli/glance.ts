import type { Finding, Tier } from '../core/finding';
import { periodName } from '../core/period';
import type { Run } from '../core/narrative/report';
import type { Standing } from '../core/rollup/summary';
import type { RoundResult } from '../core/sheets/round-result';

const TIERS: readonly Tier[] = ['强制', '核实', '提示'];
const STANDINGS: readonly Standing[] = ['迟报', '未报', '退回'];

/** The round at a glance: who has sent, what was found, what it comes to, what was written. */
export function glance(result: RoundResult, files: readonly string[]): string {
  const { round, summary, findings } = result;
  return [
    `${round.scheme.city}　${round.scheme.name}　${periodName(round.period)}`,
    '',
    ...coverageLines(result),
    '',
    `审核意见：${TIERS.map((tier) => `${tier} ${count(findings, tier)} 条`).join('，')}`,
    ...findings.filter(({ tier }) => tier === '强制').map((one) => `  · ${where(one)}${one.message}${one.next}`),
    ...(summary.notEvaluated.length > 0 || result.checked.some((one) => one.notEvaluated.length > 0) ? [`未能评估的规则：${countNotEvaluated(result)} 条次`] : []),
    cellLine(result),
    '',
    '主要数据：',
    ...headlines(result),
    '',
    '已写出：',
    ...files.map((file) => `  ${file}`),
    '',
  ].join('\n');
}

/** What is due is counted in forms; who is behind, in units. */
function coverageLines({ summary: { coverage } }: RoundResult): string[] {
  const { due, received, rows } = coverage;
  const standing = (of: Standing) => {
    const forms = rows.filter((row) => row.standing === of);
    const units = [...new Set(forms.map(({ unit }) => unit.name))];
    return `${of} ${forms.length} 份${units.length > 0 ? `（${units.length} 个单位：${units.join('、')}）` : ''}`;
  };
  return [`应报 ${due} 份，已报 ${received} 份，${STANDINGS.map(standing).join('，')}`];
}

function cellLine({ cells }: RoundResult): string {
  const of = (fate: string) => cells.filter((cell) => cell.fate === fate).length;
  return `填报格 ${cells.length}：采用 ${of('used')}，不计 ${of('ignored')}，退回 ${of('blocked')}`;
}

/** The sentences of the report that state a figure of an indicator, one a line. */
function headlines({ report }: RoundResult): string[] {
  return report.blocks
    .filter(({ kind }) => kind === '列表' || kind === '段落')
    .flatMap(({ item, runs }) => entriesOf(runs).filter(statesFigure).map((entry) => `  ${item ? `${item}. ` : ''}${sentenceOf(entry)}`));
}

/** The runs of a block cut before each circled or bracketed number. */
function entriesOf(runs: readonly Run[]): Run[][] {
  const entries: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...others] = run.text.split(/(?=[①-⑳㉑-㉟㊱-㊿])/);
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

function where({ unit, file, sheet, cell }: Finding): string {
  const place = [unit, file, sheet && cell ? `${sheet}!${cell}` : (cell ?? sheet)].filter((part) => part !== undefined);
  return place.length > 0 ? `${place.join(' ')}：` : '';
}

function count(findings: readonly Finding[], tier: Tier): number {
  return findings.filter((one) => one.tier === tier).length;
}

function countNotEvaluated({ checked, summary }: RoundResult): number {
  return summary.notEvaluated.length + checked.reduce((sum, one) => sum + one.notEvaluated.length, 0);
}

import { toAddress } from '../address';
import { fitsHeader, fieldsOf, readHeader } from '../form/header-text';
import { readIdentity } from '../form/identity';
import { filledCells } from '../form/read/fixed-texts';
import { type SaidPeriod, saidInFileName, saidPeriod } from '../form/read/said-period';
import type { ReceivedFile } from '../form/submission';
import { type Grid, cellAt, cellText } from '../grid';
import { type PeriodKind, parsePeriod } from '../period';
import type { Scheme } from '../scheme/scheme';

/**
 * The period that most of the files say they are of, as a code; null where no more than half of those that say one
 * agree. What a form was issued for goes before its header, its header before the file's name; without a year a period is
 * none. Where forms of the scheme tell for what they were issued, nothing else is asked.
 */
export function proposedPeriod(files: readonly ReceivedFile[], scheme: Pick<Scheme, 'code' | 'periods' | 'forms'>): string | null {
  const issued = files.flatMap((file) => issuedFor(file, scheme) ?? []);
  return most(issued.length > 0 ? issued : files.flatMap((file) => saidBy(file, scheme) ?? []));
}

function most(codes: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > codes.length)?.[0] ?? null;
}

function issuedFor({ sheets }: ReceivedFile, { code, periods }: Pick<Scheme, 'code' | 'periods'>): string | null {
  const identity = sheets && readIdentity(sheets);
  if (!identity || identity.find('文件', '方案代码') !== code) return null;
  return parsePeriod(identity.find('文件', '期'), periods)?.code ?? null;
}

function saidBy({ file, sheets }: ReceivedFile, { periods, forms }: Pick<Scheme, 'periods' | 'forms'>): string | null {
  const layouts = forms.flatMap(({ headers, layout }) => headers.map(({ at }) => ({ at: toAddress(at), layout: cellText(cellAt(layout, at)) }))).filter((one) => fieldsOf(one.layout).includes('报告期'));
  const headed = (sheets ?? []).flatMap((sheet) => inHeader(sheet, layouts)).flatMap((text) => saidPeriod(text, periods.kind) ?? []);
  const codes = [...headed, ...[saidInFileName(file, periods.kind)].flatMap((said) => said ?? [])].flatMap((said) => codeOf(said, periods.kind) ?? []);
  return codes.find((code) => parsePeriod(code, periods) !== null) ?? null;
}

/** What stands for the period in cells that read like the form's header, its own cell first. */
function inHeader(sheet: Grid, layouts: readonly { readonly at: string; readonly layout: string }[]): string[] {
  const cells = filledCells(sheet);
  return layouts.flatMap(({ at, layout }) => {
    const labelled = fitsHeader('', layout) ? [] : cells;
    const own = cells.filter((cell) => toAddress(cell.at) === at);
    return [...own, ...labelled].flatMap(({ text }) => (fitsHeader(text, layout) ? (readHeader(text, layout).报告期 ?? []) : []));
  });
}

function codeOf({ year, index }: SaidPeriod, kind: PeriodKind): string | null {
  if (year === null) return null;
  switch (kind) {
    case '月':
    case '累计':
      return `${year}-${String(index).padStart(2, '0')}`;
    case '季':
      return `${year}-Q${index}`;
    case '半年':
      return `${year}-H${index}`;
    case '年':
      return String(year);
  }
}

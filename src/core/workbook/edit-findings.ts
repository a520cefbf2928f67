import { type Finding, type Place, raise } from '../finding';
import type { OutdatedParagraph, FigureUpdate, ParagraphKey } from '../narrative/edited-paragraph';
import { keyText, paragraphKeys } from '../narrative/editing/paragraph-keys';
import { toldBlocks } from '../narrative/editing/told-blocks';
import { editOfOtherPeriod, editOutdated, editWithoutPlace, figureLost } from '../narrative/findings';
import { textOf } from '../narrative/join-runs';
import type { Report } from '../narrative/report';
import { parsePeriod, periodName } from '../period';
import type { Round } from '../scheme/round';
import { reportCell } from '../sheets/report-sheet';
import { SHEETS } from '../sheets/workbook-plan';

const LONGEST = 60;

/** What is to be said of rewritten paragraphs, each at its cell of the sheet 进展情况. */
export function editFindings({ lost, outdated }: { readonly lost: readonly FigureUpdate[]; readonly outdated: readonly OutdatedParagraph[] }, report: Report, round: Round): Finding[] {
  const keys = paragraphKeys(report).map(keyText);
  const told = toldBlocks(report);
  const whereOf = (key: ParagraphKey): { place: Place } => {
    const at = told.findIndex((block) => block === report.blocks[keys.indexOf(keyText(key))]);
    return { place: { file: round.scheme.file, sheet: SHEETS.report, ...(at >= 0 && { cell: reportCell(at) }) } };
  };
  const lostIn = new Map<string, FigureUpdate[]>();
  for (const one of lost) lostIn.set(keyText(one.key), [...(lostIn.get(keyText(one.key)) ?? []), one]);
  return [
    ...[...lostIn.values()].flatMap((some) => lostFinding(some, whereOf)),
    ...outdated.map((one) => outdatedFinding(one, whereOf(one.key), round)),
  ];
}

/** One a paragraph. */
function lostFinding(lost: readonly FigureUpdate[], whereOf: (key: ParagraphKey) => { place: Place }): Finding[] {
  const [first] = lost;
  const figures = lost.map(({ name, before }) => `“${name}”（${before ?? ''}）`).join('、');
  return first ? [raise(figureLost, { ...slotsOf(first.key), figures }, whereOf(first.key))] : [];
}

function outdatedFinding({ key, why, edit, now }: OutdatedParagraph, where: { place: Place }, { scheme }: Round): Finding {
  const slots = slotsOf(key);
  switch (why) {
    case 'changed':
      return raise(editOutdated, { ...slots, now: shortened(textOf(now ?? [])) }, where);
    case 'otherPeriod': {
      const period = parsePeriod(edit.period, scheme.periods);
      return raise(editOfOtherPeriod, { ...slots, period: period ? periodName(period) : edit.period }, where);
    }
    case 'gone': {
      const indicators = edit.runs.flatMap(({ figure }) => figure?.indicators ?? []);
      return raise(editWithoutPlace, { ...slots, text: textOf(edit.runs) }, { place: { ...where.place, ...(indicators.length > 0 && { indicators }) } });
    }
  }
}

function slotsOf({ item, kind }: ParagraphKey): { item: string; kind: string } {
  return { item: item || '—', kind };
}

function shortened(text: string): string {
  const symbols = [...text];
  return symbols.length > LONGEST ? `${symbols.slice(0, LONGEST).join('')}…` : text;
}

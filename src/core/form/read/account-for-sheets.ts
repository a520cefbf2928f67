import { toAddress } from '../../address';
import { type Finding, raise } from '../../finding';
import { type Grid, cellAt, cellText } from '../../grid';
import type { Round } from '../../scheme/round';
import type { Unit } from '../../scheme/unit';
import { sameSheet } from '../../sheet-name';
import { CHECK_SHEET, EXPLANATION_SHEET, IDENTITY_SHEET } from '../../scheme/own-sheets';
import { explanationSheetEdits } from '../explanation-sheet';
import type { Identity } from '../identity';
import { issueWorkbook } from '../issue-workbook';
import type { CellAccount } from '../submission';
import type { FormSheet } from './assign-sheets';
import { filledCells } from './fixed-texts';
import { writeHeader } from '../header-text';
import { type WrittenTexts, printOfTexts, textsOfEdits, textsOfSheet } from '../written-texts';
import { slotCells } from './read-form';
import { extraSheet } from './structure-findings';

/** Every filled cell of a sheet, with one fate. */
export function accountForSheet(file: string, sheet: Grid, fate: Pick<CellAccount, 'fate' | 'reason'>): CellAccount[] {
  return filledCells(sheet).map(({ at }) => ({ source: { file, sheet: sheet.name, cell: toAddress(at) }, indicator: null, ...fate }));
}

/** The input cells of a form's sheet that is not read: its slots, what stands in its lists, and what differs from the design. */
export function blockForm(file: string, { form, sheet, match }: FormSheet, reason: string): CellAccount[] {
  const slots = slotCells({ form, match });
  const headers = new Set(form.headers.map(({ at }) => toAddress(at)));
  const others = filledCells(sheet).flatMap(({ at, text }) => {
    const origin = match.origin(at);
    const designed = origin ? cellText(cellAt(form.layout, origin)) : '';
    const issued = origin && headers.has(toAddress(origin)) ? writeHeader(designed, {}) : designed;
    return slots.has(toAddress(at)) || text === issued ? [] : [toAddress(at)];
  });
  const indicators = new Map(
    form.slots.flatMap((slot) => {
      const place = match.place(slot);
      return place.kind === 'one' ? [[toAddress(place.at), slot.indicator] as const] : [];
    }),
  );
  return [...slots, ...others].map((cell) => ({ source: { file, sheet: sheet.name, cell }, fate: 'blocked', indicator: indicators.get(cell) ?? null, reason }));
}

/** A sheet that is neither a form nor ours: its cells are named and not read. */
export function ignoreExtra(file: string, sheet: Grid, unit: string): { cells: CellAccount[]; findings: Finding[] } {
  const cells = accountForSheet(file, sheet, { fate: 'ignored', reason: '多余的工作表，不是表样' });
  if (cells.length === 0) return { cells, findings: [] };
  const slots = { hidden: sheet.visibility === 'visible' ? '' : '隐藏的', sheet: sheet.name, count: String(cells.length) };
  return { cells, findings: [raise(extraSheet, slots, { place: { unit, file, sheet: sheet.name } })] };
}

interface Owner {
  readonly file: string;
  readonly unit: Unit | null;
  readonly round: Round;
  readonly identity: Identity | null;
}

/** What was written in 填报检查 and 核实说明. Formulas there show what Excel makes of the form, and are not input. */
export function accountForOwn(sheet: Grid, owner: Owner): CellAccount[] {
  if (sameSheet(sheet.name, IDENTITY_SHEET)) return [];
  const explains = sameSheet(sheet.name, EXPLANATION_SHEET);
  const texts = textsOfSheet(sheet);
  const issued = explains ? textsOfEdits(explanationSheetEdits(), EXPLANATION_SHEET) : checksAsIssued(texts, owner);
  const reason = explains ? '核实说明，附在审核意见后' : '填报检查表，不读';
  return [...texts]
    .filter(([cell, text]) => issued.get(cell) !== text)
    .map(([cell]) => ({ source: { file: owner.file, sheet: sheet.name, cell }, fate: 'ignored', indicator: null, reason }));
}

/** 填报检查 depends on what was known when it was issued: its fingerprint in `_月报` says whether it was touched. */
function checksAsIssued(texts: WrittenTexts, { unit, round, identity }: Owner): WrittenTexts {
  if (!unit || identity?.find('指纹', CHECK_SHEET) === printOfTexts(texts)) return texts;
  return textsOfEdits(issueWorkbook(round, unit), CHECK_SHEET);
}

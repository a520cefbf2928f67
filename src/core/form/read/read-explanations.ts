import { type Grid, cellAt, cellText, extent } from '../../grid';
import { EXPLANATION_SHEET } from '../../scheme/own-sheets';
import { sameSheet } from '../../sheet-name';
import { EXPLANATION_HEADINGS, EXPLANATION_TOP } from '../explanation-sheet';
import type { Unit } from '../../scheme/unit';
import type { Explanation, Submission } from '../submission';
import { sourceIn } from './form-reading';

/** The rows of a workbook's 核实说明 that explain something. A row without 编号 is known by its 意见. */
export function readExplanations(sheets: readonly Grid[], file: string): Explanation[] {
  const sheet = sheets.find(({ name }) => sameSheet(name, EXPLANATION_SHEET));
  if (!sheet) return [];
  const rows = Array.from({ length: Math.max(0, extent(sheet).row - EXPLANATION_TOP) }, (_, index) => EXPLANATION_TOP + 1 + index);
  return rows.flatMap((row) => {
    const [code = '', place = '', opinion = '', text = ''] = EXPLANATION_HEADINGS.map((_, index) => cellText(cellAt(sheet, { row, column: index + 1 })).trim());
    if (text === '') return [];
    return [{ finding: code || opinion, place, text, source: sourceIn({ file, sheet }, { row, column: EXPLANATION_HEADINGS.length }) }];
  });
}

/** Each explanation goes with the form that its 位置 names, and in it with the row of the unit that it speaks of; else with the first. */
export function withExplanations(submissions: readonly Submission[], explanations: readonly Explanation[], units: readonly Unit[]): Submission[] {
  const ownerOf = (one: Explanation): Submission | undefined => {
    const named = submissions.filter(({ sheet, form }) => one.place.includes(sheet) || one.place.includes(form));
    const likely = named.length > 0 ? named : submissions;
    return likely.find((submission) => hasCell(submission, one)) ?? likely.find((submission) => isOfRow(submission, one, units)) ?? likely[0];
  };
  return submissions.map((submission) => ({ ...submission, explanations: explanations.filter((one) => ownerOf(one) === submission) }));
}

/** 位置 names a cell of it. */
function hasCell({ cells }: Submission, { place }: Explanation): boolean {
  const addresses: readonly string[] = place.toUpperCase().replaceAll('$', '').match(/(?<![A-Z])[A-Z]{1,3}[1-9]\d*/g) ?? [];
  return cells.some(({ source, indicator }) => indicator !== null && addresses.includes(source.cell));
}

/** It names the unit whose row it is. */
function isOfRow({ unit: code, sender }: Submission, { finding, place, text }: Explanation, units: readonly Unit[]): boolean {
  const unit = units.find((one) => one.code === code);
  return code !== sender && unit !== undefined && [finding, place, text].some((said) => said.includes(unit.name));
}

import { type Grid, cellAt, cellText, extent } from '../../grid';
import { EXPLANATION_SHEET } from '../../scheme/own-sheets';
import { sameSheet } from '../../sheet-name';
import { EXPLANATION_HEADINGS, EXPLANATION_TOP } from '../explanation-sheet';
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

/** Each explanation goes with the form that its 位置 names, else with the first. */
export function withExplanations(submissions: readonly Submission[], explanations: readonly Explanation[]): Submission[] {
  const ownerOf = ({ place }: Explanation): number => {
    const named = submissions.findIndex(({ sheet, form }) => place.includes(sheet) || place.includes(form));
    return Math.max(0, named);
  };
  return submissions.map((submission, index) => ({ ...submission, explanations: explanations.filter((one) => ownerOf(one) === index) }));
}

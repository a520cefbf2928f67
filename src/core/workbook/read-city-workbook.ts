import type { Outcome } from '../finding';
import type { Grid } from '../grid';
import { plainName } from '../scheme/half-width';
import { schemeSheetsIn } from '../scheme/scheme-sheets';
import { sameSheet } from '../sheet-name';
import { type CityWorkbook, STATE_SHEET, type WorkbookState, emptyState } from './city-workbook';
import { cityExplanationSheet } from './explanation-rows';
import { readState } from './read-state';
import { renamedSheets, withFormerNames } from './renamed-sheets';

/** Very hidden sheets of ours begin so. */
const HIDDEN = '_月报';

/**
 * The open workbook, each sheet known for what it is: the scheme's first, then 历史, 采用方式 and the city's 核实说明, then what the state says
 * that Yuebao wrote; the rest is the user's. Null where its state cannot be relied on. `anew`: whatever its state says is forgotten.
 */
export function readCityWorkbook(sheets: readonly Grid[], { anew = false }: { readonly anew?: boolean } = {}): Outcome<CityWorkbook | null> {
  const stateSheet = sheets.find(({ name }) => sameSheet(name, STATE_SHEET));
  const { value: state, findings } = stateSheet && !anew ? readState(stateSheet) : { value: emptyState, findings: [] };
  return { value: state && workbookOf(sheets, state), findings };
}

function workbookOf(sheets: readonly Grid[], state: WorkbookState): CityWorkbook {
  const hidden = sheets.filter(({ name }) => name.startsWith(HIDDEN));
  const open = sheets.filter((sheet) => !hidden.includes(sheet));
  const scheme = schemeSheetsIn(open);
  const rest = open.filter((sheet) => !scheme.includes(sheet));
  const own = rest.filter(({ name }) => state.sheets.some((one) => sameSheet(one.name, name)));
  const others = rest.filter((sheet) => !own.includes(sheet));
  const named = (name: string): Grid | null => others.find((sheet) => plainName(sheet.name) === name) ?? null;
  const [history, adoptions, explanations] = [named('历史'), named('采用方式'), cityExplanationSheet(others)];
  const foreign = others.filter((sheet) => sheet !== history && sheet !== adoptions && sheet !== explanations);
  const renamed = renamedSheets(state, { own, others: foreign });
  const isOther = (sheet: Grid): boolean => foreign.includes(sheet) && !renamed.some((one) => one.sheet === sheet);
  return { scheme, history, adoptions, explanations, state, own: own.map((sheet) => withFormerNames(sheet, renamed)), renamed, foreign, asRead: sheets.filter((sheet) => !isOther(sheet) && (!hidden.includes(sheet) || sameSheet(sheet.name, STATE_SHEET))) };
}

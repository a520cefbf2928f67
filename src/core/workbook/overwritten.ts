import { toAddress } from '../address';
import type { Grid } from '../grid';
import { sameSheet } from '../sheet-name';
import type { RoundResult } from '../sheets/round-result';
import type { CityWorkbook, Correction, WorkbookState } from './city-workbook';
import { deviationOf } from './own-print';
import type { Overwritten } from './workbook-change';
import { inputsOn } from './written-cells';

/** What somebody did to the sheets of ours since they were written. `produced` are the names of those that are about to be. */
export function workedOn({ own, renamed, state }: CityWorkbook, produced: readonly string[]): Overwritten[] {
  const gone = state.sheets.filter(({ name }) => !own.some((sheet) => sameSheet(sheet.name, name)));
  return [
    ...own.flatMap((sheet) => alterations(sheet, state)),
    ...renamed.map(({ was, sheet: { name } }) => ({ sheet: was, why: `“${was}”已改名为“${name}”：其中改过的数照样采用，另写一张“${was}”；“${name}”以后不再更新，不用的可以删除。` })),
    ...gone.filter(({ name }) => !renamed.some(({ was }) => was === name) && produced.some((one) => sameSheet(one, name))).map(({ name }) => missing(name, state)),
  ];
}

function alterations(sheet: Grid, { sheets, written }: WorkbookState): Overwritten[] {
  const known = sheets.find(({ name }) => sameSheet(name, sheet.name));
  if (!known) return [];
  const inputs = inputsOn(sheet.name, written);
  const { altered, added } = deviationOf(sheet, known, inputs);
  const [first] = added;
  if (altered) return [{ sheet: sheet.name, why: `“${sheet.name}”写入以后有改动，再写时不保留${inputs.size > 0 ? '；其中改过的数也不采用' : ''}。` }];
  return first ? [{ sheet: sheet.name, why: `“${sheet.name}”的${toAddress(first)}${added.length > 1 ? `等${added.length}格` : ''}另写有内容，再写时不保留。` }] : [];
}

function missing(sheet: string, { written }: WorkbookState): Overwritten {
  const corrections = inputsOn(sheet, written).size > 0 ? '；上次汇总以后在其中改过的数不采用' : '';
  return { sheet, why: `“${sheet}”已不在工作簿里，另写一张${corrections}。` };
}

/** What the official corrected in files that count no more. */
export function lostCorrections(lost: readonly Correction[], { round: { scheme } }: RoundResult): Overwritten[] {
  return lost.filter(({ fix }) => !fix).map(({ unit, indicator, sheet, cell, from }) => {
    const name = scheme.units.find(({ code }) => code === unit)?.name ?? unit;
    return { sheet, why: `${name}的“${scheme.indicators.get(indicator)?.name ?? indicator}”在“${sheet}”的${cell}改过；“${from.file}”已不采用，改的数不再沿用。` };
  });
}

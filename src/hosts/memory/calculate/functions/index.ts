import type { ExcelFunction } from '../function';
import { aggregates } from './aggregates';
import { conditions } from './conditions';
import { dates } from './dates';
import { information } from './information';
import { logic } from './logic';
import { numbers } from './numbers';
import { texts } from './texts';

/** The functions that Yuebao writes into a workbook; no others. */
export const functions: ReadonlyMap<string, ExcelFunction> = new Map(
  [logic, information, numbers, aggregates, conditions, texts, dates].flatMap((family) => Object.entries(family)),
);

import { toAddress } from '../address';
import { cityPlace, type WorkbookPlan } from './workbook-plan';

/** A cell of the workbook that a round is rolled up in. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: string;
}

/** Where the result sheets have a figure. */
export interface FigurePlaces {
  /** What a unit says of an indicator, by the unit's code; of the city where that is null. Null: on no sheet. */
  of(indicator: string, unit: string | null): SheetCell | null;
}

export function figurePlaces(plan: WorkbookPlan): FigurePlaces {
  const units = new Map(plan.placed.answers.map(({ unit }) => [unit.code, unit]));
  return {
    of(indicator, code) {
      if (code === null) {
        const place = cityPlace(plan, indicator);
        return place && { sheet: place.sheet, cell: toAddress(place.at) };
      }
      const unit = units.get(code);
      const answer = unit && plan.answerTo(unit, indicator);
      const cell = answer?.cells.get(indicator);
      return answer && cell ? { sheet: answer.sheet, cell: toAddress(cell.at) } : null;
    },
  };
}

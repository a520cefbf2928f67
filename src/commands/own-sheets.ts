import type { Grid } from '../core/grid';
import type { Round } from '../core/scheme/round';
import type { CityWorkbook } from '../core/workbook/city-workbook';
import { isFilledForm, likelySheets, sheetAsFile } from '../core/workbook/own-sheets';
import type { Desk } from './desk';
import { pause } from './drive';
import type { RoundRequest } from './round-request';

/** Filled forms among the user's own sheets. */
export interface OwnSheetsFound {
  readonly taken: readonly Grid[];
  /** Names of those that are not taken in. */
  readonly offered: readonly string[];
}

interface Asked {
  readonly city: CityWorkbook;
  readonly request: Pick<RoundRequest, 'withdrawn' | 'ownSheets'>;
  readonly roundOf: () => Round | null;
}

/** Looks at each sheet of the user's: those that the round has already are read anew, the others taken in where that is asked. */
export async function ownSheets(desk: Desk, { city, request, roundOf }: Asked): Promise<OwnSheetsFound> {
  const taken: Grid[] = [];
  const offered: string[] = [];
  for (const sheet of likelySheets(city)) {
    const { file } = sheetAsFile(sheet);
    const isWithdrawn = request.withdrawn?.includes(file) === true;
    if (!isWithdrawn && city.state.files.some((held) => held.file === file)) {
      taken.push(sheet);
      continue;
    }
    const round = roundOf();
    if (!round) break;
    await pause(desk, { step: 'open', done: 0, total: null });
    if (!isFilledForm(sheet, round)) continue;
    if (request.ownSheets && !isWithdrawn) taken.push(sheet);
    else offered.push(sheet.name);
  }
  return { taken, offered };
}

import type { Visibility } from '../../core/grid';
import { isForUndo } from './hidden-sheets';

/** A sheet of the workbook. */
export interface Seen {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Something of it may be filtered out of sight. */
  readonly filter: boolean;
}

export function askSheets(worksheets: Excel.WorksheetCollection): () => Seen[] {
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/enabled');
  return () => worksheets.items.map(({ id, name, visibility, protection, autoFilter }) => ({ id, name, visibility: VISIBILITIES[visibility], protected: protection.protected, filter: autoFilter.enabled }));
}

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The sheets that are the user's to see or to hide. */
export function ownSheets(sheets: readonly Seen[]): Seen[] {
  return sheets.filter(({ name }) => !isForUndo(name));
}

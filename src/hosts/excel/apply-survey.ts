import type { Area, Grid, Visibility } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import { type Before, addHidden, askBefore, askLines } from './before-image';
import { type Answer, type Block, askArea, askBlock } from './block';
import { gridOf } from './grid-of';
import { addedSheet, imageSheet, isForUndo } from './hidden-sheets';
import type { Lines, Recorded } from './journal';
import { askJournal } from './journal-sheet';
import type { Target } from './write/targets';

/** A sheet of the workbook. */
export interface Seen {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
}

/** A sheet that another one takes its look from. */
export interface LookSource extends Lined {
  readonly name: string;
  readonly area: Area;
}

interface Lined {
  readonly columns: Lines;
  readonly rows: Lines;
}

/** The workbook as it is before anything of it is changed. */
export interface Survey {
  readonly stamp: string;
  readonly sheets: readonly Seen[];
  readonly active: string;
  readonly recorded: Recorded | null;
  readonly before: readonly Before[];
  readonly added: readonly { readonly target: Target; readonly temporary: string; readonly id: string }[];
  readonly looks: readonly LookSource[];
  /** Null where it is too much for one reply. */
  readonly contents: readonly Grid[] | null;
}

export interface SurveyRequest {
  readonly stamp: string;
  readonly targets: readonly Target[];
  /** The sheets whose content is asked for. */
  readonly contents: readonly string[];
  readonly looks: readonly string[];
}

/** One request: what the workbook is like, with images of what is to be written and the sheets that are to be added, still empty and unseen. */
export async function surveyWorkbook(context: Excel.RequestContext, { stamp, targets, contents, looks }: SurveyRequest): Promise<Survey> {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  const seen = askSheets(worksheets);
  const journal = askJournal(worksheets);
  const blocks = contents.map((name) => askBlock(name, worksheets.getItem(name).getUsedRange(true)));
  const sources = looks.map((name) => askLook(worksheets, name));
  const before = targets.filter(({ added }) => added === null).map((target, index) => askBefore(worksheets, target, imageSheet(stamp, index + 1)));
  const added = targets.filter((target) => target.added !== null).map((target, index) => askAdded(worksheets, target, addedSheet(stamp, index + 1)));
  await context.sync();
  const { sheets, active } = seen();
  return {
    stamp,
    sheets,
    active,
    recorded: journal(),
    before: before.map((tell) => tell()),
    added: added.map((tell) => tell()),
    looks: sources.map((tell) => tell()),
    contents: contentsOf(sheets, blocks.map((tell) => tell())),
  };
}

export function askSheets(worksheets: Excel.WorksheetCollection): () => { sheets: Seen[]; active: string } {
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const active = worksheets.getActiveWorksheet().load('name');
  return () => ({
    active: active.name,
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({ id, name, visibility: VISIBILITIES[visibility], protected: protection.protected })),
  });
}

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function askLook(worksheets: Excel.WorksheetCollection, name: string): () => LookSource {
  const sheet = worksheets.getItem(name);
  const range = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
  const lines = askLines(range);
  const area = askArea(range);
  return () => ({ name, area: area(), ...lines() });
}

function askAdded(worksheets: Excel.WorksheetCollection, target: Target, temporary: string): () => Survey['added'][number] {
  const sheet = addHidden(worksheets, temporary).load('id');
  return () => ({ target, temporary, id: sheet.id });
}

function contentsOf(sheets: readonly Seen[], answers: readonly Answer[]): Grid[] | null {
  const blocks = answers.flatMap(({ block }): Block[] => (block ? [block] : []));
  if (blocks.length < answers.length) return null;
  return blocks.flatMap((block) => sheets.filter(({ name }) => sameSheet(name, block.sheet)).map((sheet) => gridOf({ ...sheet, allowsRows: false, active: false }, [block])));
}

/** The sheets that are the user's to see or to hide. */
export function ownSheets(sheets: readonly Seen[]): Seen[] {
  return sheets.filter(({ name }) => !isForUndo(name));
}

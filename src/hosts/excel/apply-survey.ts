import type { Area, Grid } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import { type Before, askBefore, askLines } from './before-image';
import { type Answer, type Block, askArea, askBlock } from './block';
import { gridOf } from './grid-of';
import { addedSheet, imageSheet } from './hidden-sheets';
import type { AskFront } from './front-sheet';
import type { Lines, Recorded } from './journal';
import { askJournal } from './journal-sheet';
import { type Seen, askSheets } from './seen-sheets';
import { passing } from './write/operation';
import type { Target } from './write/targets';

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
  /** What the workbook writes in where nothing else is said; null where nothing is written. */
  readonly font: Font | null;
  /** Null where it is too much for one reply. */
  readonly contents: readonly Grid[] | null;
}

export interface Font {
  readonly font: string;
  readonly size: number;
}

export interface SurveyRequest {
  readonly stamp: string;
  readonly targets: readonly Target[];
  /** The sheets whose content is asked for. */
  readonly contents: readonly string[];
  readonly looks: readonly LookAsked[];
  /** Only the lines that are written: where those of the whole sheet are too many for one reply. */
  readonly few?: boolean;
}

export interface LookAsked {
  readonly name: string;
  /** The last row whose look is taken. */
  readonly rows: number;
}

/** One request: what the workbook is like, and room for images of what is to be written and for what is to be added, still empty and unseen. */
export async function surveyWorkbook(context: Excel.RequestContext, { stamp, targets, contents, looks, few = false }: SurveyRequest, askFront: AskFront): Promise<Survey> {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  const front = askFront(worksheets);
  const seen = askSheets(worksheets);
  const journal = askJournal(worksheets);
  const blocks = contents.map((name) => askBlock(name, worksheets.getItem(name).getUsedRange(true)));
  const sources = looks.map((look) => askLook(worksheets, look));
  const images = targets.filter(({ added }) => added === null).map((target, index) => addHidden(worksheets, { target, name: imageSheet(stamp, index + 1) }));
  const additions = targets.filter(({ added }) => added !== null).map((target, index) => addHidden(worksheets, { target, name: addedSheet(stamp, index + 1) }));
  const [empty] = [...images, ...additions];
  const font = empty ? askFont(empty.sheet) : () => null;
  const before = images.map(({ target, name }) => ({ image: name, tell: askBefore(worksheets.getItem(target.sheet), target, few) }));
  const added = additions.map(askAdded);
  await context.sync();
  const sheets = seen();
  return {
    stamp,
    sheets,
    active: front(),
    recorded: journal(),
    before: before.map(({ image, tell }) => ({ image, ...tell() })),
    added: added.map((tell) => tell()),
    looks: sources.map((tell) => tell()),
    font: font(),
    contents: contentsOf(sheets, blocks.map((tell) => tell())),
  };
}

function askLook(worksheets: Excel.WorksheetCollection, { name, rows }: LookAsked): () => LookSource {
  const sheet = worksheets.getItem(name);
  const range = passing(passing(sheet.getRange('A1')).getBoundingRect(passing(sheet.getUsedRange())));
  const lines = askLines({ columns: range, rows: passing(sheet.getRange(`A1:A${rows}`)) });
  const area = askArea(range);
  return () => ({ name, area: area(), ...lines() });
}

interface Hidden {
  readonly target: Target;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** Adds a sheet that nobody sees. */
function addHidden(worksheets: Excel.WorksheetCollection, { target, name }: Omit<Hidden, 'sheet'>): Hidden {
  const sheet = worksheets.add(name);
  sheet.visibility = 'VeryHidden';
  return { target, name, sheet };
}

function askAdded({ target, name, sheet }: Hidden): () => Survey['added'][number] {
  sheet.load('id');
  return () => ({ target, temporary: name, id: sheet.id });
}

function askFont(sheet: Excel.Worksheet): () => Font {
  const { font } = passing(sheet.getRange('A1')).format;
  font.load('name,size');
  return () => ({ font: font.name, size: font.size });
}

function contentsOf(sheets: readonly Seen[], answers: readonly Answer[]): Grid[] | null {
  const blocks = answers.flatMap(({ block }): Block[] => (block ? [block] : []));
  if (blocks.length < answers.length) return null;
  return blocks.flatMap((block) => sheets.filter(({ name }) => sameSheet(name, block.sheet)).map((sheet) => gridOf({ ...sheet, allowsRows: false, active: false }, [block])));
}

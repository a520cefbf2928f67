import type { Edit } from '../edit';
import type { ReceivedFile } from '../form/submission';
import type { Grid } from '../grid';
import { textCell } from '../sheets/cells';
import { LEAD } from '../sheets/look';
import { type FigurePlaces, figurePlaces } from '../sheets/figure-places';
import type { RoundResult } from '../sheets/round-result';
import { layOutSteps } from '../sheets/summary-sheets';
import { type WorkbookPlan, planWorkbook } from '../sheets/workbook-plan';
import { sameSheet } from '../sheet-name';
import { type Steps, toTheEnd } from '../steps';
import { type CityWorkbook, type Correction, type OwnSheet, STATE_SCHEMA, STATE_SHEET, type WorkbookState, type WrittenCell } from './city-workbook';
import type { Decisions } from './decide';
import type { Refresh } from './edited-round';
import { fileChanges } from './file-changes';
import { lostCorrections, workedOn } from './overwritten';
import { ownSheet } from './own-print';
import { contentsOfEdits, type HeldCell } from './sheet-contents';
import { sameState, stateSteps } from './state-sheet';
import type { FileChange, WorkbookChange } from './workbook-change';
import { inputsOn, writtenCells } from './written-cells';

/** A result on its way into the city workbook. */
export interface Arrival {
  readonly result: RoundResult;
  readonly city: CityWorkbook;
  /** As they were received, corrections left out. */
  readonly files: readonly ReceivedFile[];
  /** All that the official made. */
  readonly corrections: readonly Correction[];
  /** Those of them that the result was worked out with. */
  readonly holding: readonly Correction[];
  /** What was decided since, as it comes into the user's own sheets. */
  readonly decisions: Decisions;
  /** 成文日期 where one was chosen; '' else. */
  readonly date: string;
  /** How the report stands to the one that the workbook has. */
  readonly refresh: Refresh;
}

/** What is to be written, and how it stands to what the workbook has. */
export interface PlannedSheets {
  readonly change: WorkbookChange;
  readonly changed: readonly FileChange[];
  /** Each sheet of ours would say what it says now, and the state but for its revision. */
  readonly nothingNew: boolean;
  /** The sheets as they were last written say the same: nothing that they are made from has changed since. */
  readonly asWritten: boolean;
  /** Where the sheets will have the figures. */
  readonly places: FigurePlaces;
  /** Where they will have the cells of the files. */
  readonly written: readonly WrittenCell[];
}

/** What is to be written into the city workbook. A sheet of ours that is there is written anew in place, and never deleted: others may refer to it. */
export function planSheets(arrival: Arrival): PlannedSheets {
  return toTheEnd(planSteps(arrival));
}

/** The same, in steps of a sheet or a file. */
export function* planSteps(arrival: Arrival): Steps<PlannedSheets> {
  const { result, city, decisions } = arrival;
  const theirs = [...city.scheme, ...city.foreign, ...[city.history, decisions.adoptions, decisions.explanations].flatMap((sheet) => sheet ?? [])];
  const plan = planWorkbook(result, { taken: theirs.map(({ name }) => name), steadyNames: true, besideScheme: true });
  yield;
  const produced = yield* layOutSteps(plan);
  const names = produced.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  const isOwn = (name: string): boolean => city.own.some((sheet) => sameSheet(sheet.name, name));
  const emptied = city.own.filter((sheet) => !names.some((name) => sameSheet(name, sheet.name)));
  const edits = [...emptied.flatMap(emptiedEdits), ...inPlace(produced, city.own)];

  const contents = contentsOfEdits(edits);
  yield;
  const written = writtenCells(plan, contents);
  yield;
  const held = heldCorrections(arrival.holding, plan);
  const state = nextState(arrival, { written, corrections: held, sheets: yield* ownSheets(contents, written) });
  const changed = fileChanges({ before: city.state.written, after: written }, result.round.scheme);
  const kept = yield* stateSteps(state, city.asRead.some(({ name }) => sameSheet(name, STATE_SHEET)));
  const change: WorkbookChange = {
    edits: [...decisions.edits, ...edits, ...kept],
    added: [...decisions.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])), ...names.filter((name) => !isOwn(name))],
    rewritten: names.filter(isOwn),
    emptied: emptied.map(({ name }) => name),
    overwritten: [...workedOn(city, names), ...lostCorrections(arrival.corrections.filter((one) => !held.includes(one)), result)],
    decided: decisions.decided,
    conflicts: names.filter((name) => theirs.some((sheet) => sameSheet(sheet.name, name))),
  };
  yield;
  const nothingNew = isAsBefore(change, changed) && (yield* sameState(state, city.state));
  return { change, changed, nothingNew, asWritten: writtenAlike(state, city.state), places: figurePlaces(plan), written };
}

/** No sheet comes, none was worked on, and nothing was decided. */
function isAsBefore({ added, overwritten, decided, conflicts }: WorkbookChange, changed: readonly FileChange[]): boolean {
  return [added, overwritten, decided, conflicts, changed].every(({ length }) => length === 0);
}

/** In each cell. The record has them in an order of its own: the rows of a list lie apart. */
function writtenAlike(state: WorkbookState, before: WorkbookState): boolean {
  const told = ({ sheets, written }: WorkbookState): string => JSON.stringify([sheets, written.map((cell) => JSON.stringify(cell)).sort()]);
  return told(state) === told(before);
}

/** Of ours that are there the content is taken off; the sheet stays. One that was hidden stays so, and is not gone to. */
function inPlace(edits: readonly Edit[], own: readonly Grid[]): Edit[] {
  return edits.flatMap((edit): Edit[] => {
    const there = own.find(({ name }) => sameSheet(name, edit.sheet));
    if (!there) return [edit];
    if (edit.kind === 'addSheet') return [{ kind: 'clearSheet', sheet: there.name }];
    return edit.kind === 'activate' && there.visibility !== 'visible' ? [] : [edit];
  });
}

const NOTHING = '这次汇总没有属于这张表的内容；表留着，是因为别的表可能引用它。';

function emptiedEdits({ name: sheet }: Grid): Edit[] {
  return [
    { kind: 'clearSheet', sheet },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: [[textCell(NOTHING, LEAD)]] },
  ];
}

function* ownSheets(contents: ReadonlyMap<string, ReadonlyMap<string, HeldCell>>, written: readonly WrittenCell[]): Steps<OwnSheet[]> {
  const sheets: OwnSheet[] = [];
  for (const [name, cells] of contents) {
    sheets.push(ownSheet(name, cells.values(), inputsOn(name, written)));
    yield;
  }
  return sheets;
}

/** Those whose file still counts. */
function heldCorrections(corrections: readonly Correction[], { placed }: WorkbookPlan): Correction[] {
  return corrections.filter(({ unit, from }) => placed.answers.some(({ unit: { code }, checked: { submission } }) => code === unit && submission.file === from.file));
}

function nextState({ city: { state }, result, files, date, refresh }: Arrival, made: Pick<WorkbookState, 'written' | 'corrections' | 'sheets'>): WorkbookState {
  return { schema: STATE_SCHEMA, revision: state.revision + 1, period: result.round.period.code, date, files, report: result.report, paragraphs: refresh.paragraphs, ...made };
}

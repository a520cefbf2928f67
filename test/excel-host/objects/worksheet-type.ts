import { illegalSheetName } from '../../../src/core/sheet-name';
import type { Visibility } from '../../../src/core/grid';
import { parseArea } from '../state/parse-area';
import type { Ornament } from '../state/sheet';
import type { Arguments } from '../wire/arguments';
import { HostError, invalidArgument, invalidOperation, itemNotFound } from '../wire/host-error';
import { remote, type Remote, type RemoteType } from '../wire/remote';
import { freezeRemote } from './freeze-type';
import { filterRemote } from './filter-type';
import { oneOf } from './guard';
import { pageRemote } from './page-type';
import { protectionRemote } from './protection-type';
import { rangeRemote, rangesRemote, usedRemote } from './range-type';
import { WorksheetTarget } from './worksheet-target';

const VISIBILITIES: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** Things on a sheet of which only the number is known. */
function counted(name: string, ornament: Ornament): RemoteType<WorksheetTarget> {
  const count = (target: WorksheetTarget): number => target.live().ornaments[ornament];
  const withCount = ornament === 'charts' || ornament === 'tables';
  return { name, ...(withCount && { scalars: { count: { get: count } } }), methods: { getCount: count } };
}

const CHARTS = counted('ChartCollection', 'charts');
const TABLES = counted('TableCollection', 'tables');
const PIVOTS = counted('PivotTableCollection', 'pivotTables');
const SHAPES = counted('ShapeCollection', 'shapes');
const COMMENTS = counted('CommentCollection', 'comments');

const WORKSHEET: RemoteType<WorksheetTarget> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    id: { get: (target) => target.live().id },
    name: { get: (target) => target.live().name, set: rename },
    position: { get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet), set: move },
    visibility: { get: (target) => Object.keys(VISIBILITIES).find((word) => VISIBILITIES[word] === target.live().visibility), set: show },
    tabColor: { get: (target) => target.live().tabColor, set: (target, value) => void (target.live().tabColor = String(value)) },
  },
  links: {
    protection: protectionRemote,
    freezePanes: freezeRemote,
    autoFilter: filterRemote,
    pageLayout: pageRemote,
    charts: (target) => remote(CHARTS, target),
    tables: (target) => remote(TABLES, target),
    pivotTables: (target) => remote(PIVOTS, target),
    shapes: (target) => remote(SHAPES, target),
    comments: (target) => remote(COMMENTS, target),
  },
  methods: {
    getRange: (target, given) => rangeRemote(given.has(0) ? addressed(target, given) : target.range()),
    getRanges: (target, given) => rangesRemote(target.range(), given),
    getRangeByIndexes: (target, given) => {
      const [row, column, rows, columns] = [given.number(0), given.number(1), given.number(2), given.number(3)];
      return rangeRemote(target.range({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }));
    },
    getCell: (target, given) => rangeRemote(target.range({ top: given.number(0) + 1, left: given.number(1) + 1, bottom: given.number(0) + 1, right: given.number(1) + 1 })),
    getUsedRange: (target, given) => usedRemote(target.range(), given) ?? rangeRemote(target.range({ top: 1, left: 1, bottom: 1, right: 1 })),
    getUsedRangeOrNullObject: (target, given) => usedRemote(target.range(), given),
    activate: ({ workbook, sheet }, given) => {
      if (sheet.visibility !== 'visible') throw invalidOperation(given.location, 'A hidden sheet cannot be activated.');
      workbook.active = sheet;
      workbook.changed();
    },
    delete: remove,
  },
};

function addressed(target: WorksheetTarget, given: Arguments) {
  const { sheet, area } = parseArea(given.text(0), given.location);
  if (sheet !== undefined && target.workbook.sheet(sheet) !== target.sheet) throw invalidArgument(given.location, 'The address is on another sheet.');
  return target.range(area);
}

export function requireName({ workbook }: Pick<WorksheetTarget, 'workbook'>, name: unknown, location: string): string {
  if (typeof name !== 'string' || illegalSheetName(name)) throw invalidArgument(location, `${JSON.stringify(name)} is no name for a sheet.`);
  if (workbook.sheet(name)) throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location);
  return name;
}

function rename(target: WorksheetTarget, value: unknown): void {
  if (value === target.sheet.name) return;
  const again = typeof value === 'string' && target.workbook.sheet(value) === target.sheet;
  target.workbook.renameSheet(target.live(), again ? value : requireName(target, value, 'Worksheet.name'));
}

function move({ workbook, sheet }: WorksheetTarget, value: unknown): void {
  if (typeof value !== 'number' || value < 0 || value >= workbook.sheets.length) throw invalidArgument('Worksheet.position');
  const others = workbook.sheets.filter((one) => one !== sheet);
  workbook.sheets = [...others.slice(0, value), sheet, ...others.slice(value)];
  workbook.changed();
}

/** A workbook keeps one visible sheet. A sheet that is hidden while it is in view gives way to the next one. */
function show(target: WorksheetTarget, value: unknown): void {
  const visibility = VISIBILITIES[oneOf(value, Object.keys(VISIBILITIES), 'Worksheet.visibility')] ?? 'visible';
  const { workbook } = target;
  const sheet = target.live();
  const other = workbook.sheets.find((one) => one !== sheet && one.visibility === 'visible');
  if (visibility !== 'visible' && !other) throw invalidOperation('Worksheet.visibility', 'A workbook must contain at least one visible worksheet.');
  sheet.visibility = visibility;
  if (visibility !== 'visible' && workbook.active === sheet && other) workbook.active = other;
  workbook.changed();
}

function remove(target: WorksheetTarget, given: Arguments): void {
  const { workbook } = target;
  const sheet = target.live();
  if (sheet.visibility === 'veryHidden') throw invalidOperation(given.location, 'A very hidden sheet cannot be deleted.');
  const last = !workbook.sheets.some((one) => one !== sheet && one.visibility === 'visible');
  if (last) throw invalidOperation(given.location, 'A workbook must contain at least one visible worksheet.');
  workbook.removeSheet(sheet);
}

export function worksheetRemote(target: WorksheetTarget): Remote {
  return remote(WORKSHEET, target);
}

export function found(target: WorksheetTarget | undefined, location: string): WorksheetTarget {
  if (!target) throw itemNotFound(location);
  return target;
}

export const WORKSHEET_TYPES = [WORKSHEET, CHARTS, TABLES, PIVOTS, SHAPES, COMMENTS];

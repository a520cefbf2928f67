import type { SheetState } from '../state/sheet';
import type { TestWorkbook } from '../test-workbook';
import { notModelled } from '../wire/host-error';
import { remote, type Remote, type RemoteType } from '../wire/remote';
import type { Limits } from './range-target';
import { found, requireName, worksheetRemote } from './worksheet-type';
import { WorksheetTarget } from './worksheet-target';

/** The workbook and how the host at hand reads it. */
export interface WorkbookTarget {
  readonly workbook: TestWorkbook;
  readonly limits: Limits;
}

const worksheet = ({ workbook, limits }: WorkbookTarget, sheet: SheetState): WorksheetTarget => new WorksheetTarget(workbook, sheet, limits);

function named(target: WorkbookTarget, name: unknown): WorksheetTarget | undefined {
  const sheet = typeof name === 'string' ? target.workbook.sheet(name) : undefined;
  return sheet && worksheet(target, sheet);
}

const WORKSHEETS: RemoteType<WorkbookTarget> = {
  name: 'WorksheetCollection',
  items: (target) => target.workbook.sheets.map((sheet) => worksheetRemote(worksheet(target, sheet))),
  item: (target, given) => worksheetRemote(found(named(target, given.at(0)), given.location)),
  methods: {
    getCount: ({ workbook }, given) => workbook.sheets.filter(({ visibility }) => !given.at(0) || visibility === 'visible').length,
    getItemOrNullObject: (target, given) => {
      const sheet = named(target, given.at(0));
      return sheet ? worksheetRemote(sheet) : null;
    },
    getActiveWorksheet: (target) => worksheetRemote(worksheet(target, target.workbook.active)),
    getFirst: (target, given) => {
      const first = target.workbook.sheets.find(({ visibility }) => !given.at(0) || visibility === 'visible');
      return worksheetRemote(found(first && worksheet(target, first), given.location));
    },
    add: (target, given) => {
      const name = given.has(0) ? requireName(target, given.at(0), given.location) : freeName(target.workbook);
      return worksheetRemote(worksheet(target, target.workbook.addSheet(name)));
    },
  },
};

function freeName(workbook: TestWorkbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Calculation and drawing are always at rest here; that they were suspended shows in the requests. */
const APPLICATION: RemoteType<WorkbookTarget> = {
  name: 'Application',
  scalars: { calculationMode: { get: () => 'Automatic' } },
  methods: { suspendScreenUpdatingUntilNextSync: () => null, suspendApiCalculationUntilNextSync: () => null, calculate: () => null },
};

const WORKBOOK: RemoteType<WorkbookTarget> = {
  name: 'Workbook',
  scalars: { name: { get: () => 'Book1.xlsx' }, readOnly: { get: () => false } },
  links: { worksheets: (target) => remote(WORKSHEETS, target), application: (target) => remote(APPLICATION, target) },
};

/** Asked for at the client's start, before any add-in code runs. */
const START: RemoteType<null> = { name: 'AddinInternalService', methods: { notifyActionHandlerReady: () => null } };

export function workbookRemote(target: WorkbookTarget): Remote {
  return remote(WORKBOOK, target);
}

export function serviceRemote(name: string): Remote {
  if (name === 'Microsoft.InternalService.AddinInternalService') return remote(START, null);
  throw notModelled(`the service ${name}`);
}

export const WORKBOOK_TYPES = [WORKBOOK, WORKSHEETS, APPLICATION, START];

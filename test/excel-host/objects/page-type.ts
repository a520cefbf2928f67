import { parseArea } from '../state/parse-area';
import { LAST_COLUMN } from '../state/areas';
import { invalidArgument } from '../wire/host-error';
import { remote, type Remote, type RemoteType, type Scalar } from '../wire/remote';
import { oneOf, rangeOf } from './guard';
import { rangeRemote } from './range-type';
import type { WorksheetTarget } from './worksheet-target';

/** What a sheet that was never set up answers. */
export const DEFAULT_PAGE: Readonly<Record<string, unknown>> = { orientation: 'Portrait', paperSize: 'Letter', zoom: { scale: 100 }, centerHorizontally: false };
const WORDS: Readonly<Record<string, readonly string[]>> = { orientation: ['Portrait', 'Landscape'], paperSize: ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'] };

function pageScalar(name: string, check: (value: unknown) => unknown): Scalar<WorksheetTarget> {
  return {
    get: (target) => target.live().page[name] ?? DEFAULT_PAGE[name],
    set: (target, value) => {
      const sheet = target.live();
      sheet.page = { ...sheet.page, [name]: check(value) };
      target.workbook.changed();
    },
  };
}

const word = (name: string): Scalar<WorksheetTarget> => pageScalar(name, (value) => oneOf(value, WORDS[name] ?? [], `PageLayout.${name}`));

/** Either a scale or a number of pages, as Excel has it: the one puts the other out of force. */
function zoom(value: unknown): unknown {
  const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
  if (typeof value !== 'object' || value === null || !Object.keys(value).every((key) => known.includes(key))) throw invalidArgument('PageLayout.zoom');
  return value;
}

const PAGE: RemoteType<WorksheetTarget> = {
  name: 'PageLayout',
  scalars: {
    orientation: word('orientation'),
    paperSize: word('paperSize'),
    zoom: pageScalar('zoom', zoom),
    centerHorizontally: pageScalar('centerHorizontally', (value) => value === true),
  },
  methods: {
    setPrintTitleRows: (target, given) => {
      const area = rangeOf(given.at(0))?.area ?? parseArea(given.text(0), given.location).area;
      if (area.left !== 1 || area.right !== LAST_COLUMN) throw invalidArgument(given.location, 'The range must span whole rows.');
      const sheet = target.live();
      sheet.page = { ...sheet.page, titleRows: { first: area.top, last: area.bottom } };
      target.workbook.changed();
    },
    getPrintTitleRowsOrNullObject: (target) => {
      const { titleRows } = target.live().page;
      return titleRows ? rangeRemote(target.range({ top: titleRows.first, bottom: titleRows.last, left: 1, right: LAST_COLUMN })) : null;
    },
  },
};

export function pageRemote(target: WorksheetTarget): Remote {
  return remote(PAGE, target);
}

export const PAGE_TYPES = [PAGE];

import { LAST_COLUMN, LAST_ROW } from '../state/areas';
import { addressOf, boundingArea, cellCount, height, intersection, width } from '../state/areas';
import { parseArea } from '../state/parse-area';
import { invalidArgument, invalidOperation, itemNotFound } from '../wire/host-error';
import type { Arguments } from '../wire/arguments';
import { remote, type Remote, type RemoteType } from '../wire/remote';
import { together } from '../wire/together';
import { cellProperties } from './cell-properties';
import { clearRange, copyInto } from './range-copy';
import { rangeOf } from './guard';
import { mergeRange, unmergeRange } from './range-merge';
import { CONTENT_SCALARS, requireShape } from './range-content';
import { formatRemote } from './format-type';
import { LINE_METHODS, LINE_SCALARS } from './range-lines';
import { conditionalFormatsRemote } from './conditional-format-type';
import { validationRemote } from './validation-type';
import { RangeTarget } from './range-target';

const LONGEST_ADDRESSES = 8192;
const MOST_MERGED = 512;

const part = (range: RangeTarget, { top, left, rows, columns }: { top: number; left: number; rows: number; columns: number }): Remote =>
  rangeRemote(range.part({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));

/** The other range of a call: a range, or an address on the same sheet. */
export function otherRange(range: RangeTarget, given: Arguments): RangeTarget {
  const other = rangeOf(given.at(0));
  if (other) return other;
  const { sheet, area } = parseArea(given.text(0), given.location);
  const state = sheet === undefined ? range.sheet : range.workbook.sheet(sheet);
  if (!state) throw itemNotFound(given.location);
  return new RangeTarget(range.workbook, state, area, range.limits);
}

const RANGE: RemoteType<RangeTarget> = {
  name: 'Range',
  scalars: {
    address: { get: ({ sheet, area }) => addressOf(sheet.name, area) },
    cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    rowIndex: { get: ({ area }) => area.top - 1 },
    columnIndex: { get: ({ area }) => area.left - 1 },
    rowCount: { get: ({ area }) => height(area) },
    columnCount: { get: ({ area }) => width(area) },
    ...CONTENT_SCALARS,
    ...LINE_SCALARS,
  },
  links: {
    format: formatRemote,
    conditionalFormats: (range) => conditionalFormatsRemote(range, rangeRemote),
    dataValidation: validationRemote,
  },
  methods: {
    getCell: (range, given) => part(range, { top: range.area.top + given.number(0), left: range.area.left + given.number(1), rows: 1, columns: 1 }),
    getRow: (range, given) => rangeRemote(range.part({ ...range.area, top: range.area.top + given.number(0), bottom: range.area.top + given.number(0) })),
    getColumn: (range, given) => rangeRemote(range.part({ ...range.area, left: range.area.left + given.number(0), right: range.area.left + given.number(0) })),
    getEntireRow: (range) => rangeRemote(range.part({ ...range.area, left: 1, right: LAST_COLUMN })),
    getEntireColumn: (range) => rangeRemote(range.part({ ...range.area, top: 1, bottom: LAST_ROW })),
    getOffsetRange: (range, given) =>
      part(range, { top: range.area.top + given.number(0), left: range.area.left + given.number(1), rows: height(range.area), columns: width(range.area) }),
    getResizedRange: (range, given) =>
      part(range, { top: range.area.top, left: range.area.left, rows: height(range.area) + given.number(0), columns: width(range.area) + given.number(1) }),
    getAbsoluteResizedRange: (range, given) => part(range, { top: range.area.top, left: range.area.left, rows: given.number(0), columns: given.number(1) }),
    getBoundingRect: (range, given) => {
      const other = otherRange(range, given);
      if (other.sheet !== range.sheet) throw invalidArgument(given.location, 'Both ranges must be on one sheet.');
      return rangeRemote(range.part(boundingArea(range.area, other.area)));
    },
    getIntersectionOrNullObject: (range, given) => {
      const other = otherRange(range, given);
      const area = other.sheet === range.sheet ? intersection(range.area, other.area) : null;
      return area && rangeRemote(range.part(area));
    },
    getUsedRangeOrNullObject: (range, given) => usedRemote(range, given),
    _ValidateArraySize: (range, given) => {
      const row = Array.from({ length: given.number(1) });
      requireShape(range, Array.from({ length: given.number(0) }, () => row), 'Range.values');
    },
    select: (range, given) => {
      range.live();
      if (range.sheet.visibility !== 'visible') throw invalidOperation(given.location, 'A range of a hidden sheet cannot be selected.');
      range.workbook.active = range.sheet;
      range.workbook.selected = range.area;
    },
    getMergedAreasOrNullObject: mergedRemote,
    getCellProperties: cellProperties,
    copyFrom: copyInto,
    clear: clearRange,
    merge: mergeRange,
    unmerge: unmergeRange,
    ...LINE_METHODS,
  },
};

/** Several ranges of one sheet, formatted in one go. */
const RANGES: RemoteType<readonly RangeTarget[]> = {
  name: 'RangeAreas',
  scalars: { areaCount: { get: (ranges) => ranges.length } },
  links: {
    areas: (ranges) => remote(RANGE_COLLECTION, ranges),
    format: (ranges) => together('RangeFormat', ranges.map(formatRemote)),
    dataValidation: (ranges) => together('DataValidation', ranges.map(validationRemote)),
  },
  methods: { clear: (ranges, given) => ranges.forEach((range) => clearRange(range, given)) },
};

const RANGE_COLLECTION: RemoteType<readonly RangeTarget[]> = { name: 'RangeCollection', items: (ranges) => ranges.map(rangeRemote) };

/** The ranges that a list of addresses names. */
export function rangesRemote(sheet: RangeTarget, given: Arguments): Remote {
  const addresses = given.text(0);
  if (addresses.length > LONGEST_ADDRESSES) throw invalidArgument(given.location, 'The list of addresses is too long.');
  return remote(RANGES, addresses.split(',').map((address) => sheet.part(parseArea(address, given.location).area)));
}

function mergedRemote(range: RangeTarget): Remote | null {
  const merged = range.sheet.merges.filter((area) => intersection(area, range.live()));
  if (merged.length > MOST_MERGED) throw invalidOperation('Range.getMergedAreasOrNullObject', 'There are too many merged areas.');
  return merged.length > 0 ? remote(RANGES, merged.map((area) => range.part(area))) : null;
}

export function usedRemote(range: RangeTarget, given: Arguments): Remote | null {
  const used = range.sheet.used(range.live(), given.optional(0, given.flag) ?? false);
  return used && rangeRemote(range.part(used));
}

export function rangeRemote(range: RangeTarget): Remote {
  return remote(RANGE, range);
}

export const RANGE_TYPES = [RANGE, RANGES, RANGE_COLLECTION];

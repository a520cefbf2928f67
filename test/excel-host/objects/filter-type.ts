import { parseArea } from '../state/parse-area';
import { accessDenied, notModelled } from '../wire/host-error';
import { remote, type Remote, type RemoteType } from '../wire/remote';
import { rangeOf } from './guard';
import { rangeRemote } from './range-type';
import type { WorksheetTarget } from './worksheet-target';

function requireOpen(target: WorksheetTarget, location: string): void {
  if (target.live().protection) throw accessDenied(location);
}

/** The filter buttons of a sheet; what they filter by is not modelled. */
const FILTER: RemoteType<WorksheetTarget> = {
  name: 'AutoFilter',
  scalars: { enabled: { get: (target) => target.live().filter !== null }, isDataFiltered: { get: (target) => target.live().ornaments.filterCriteria > 0 } },
  methods: {
    apply: (target, given) => {
      requireOpen(target, given.location);
      if (given.has(1) || given.has(2)) throw notModelled('filtering by a criterion');
      target.live().filter = rangeOf(given.at(0))?.area ?? parseArea(given.text(0), given.location).area;
      target.workbook.changed();
    },
    remove: (target, given) => {
      requireOpen(target, given.location);
      const sheet = target.live();
      sheet.filter = null;
      sheet.ornaments.filterCriteria = 0;
      target.workbook.changed();
    },
    getRangeOrNullObject: (target) => {
      const { filter } = target.live();
      return filter && rangeRemote(target.range(filter));
    },
  },
};

export function filterRemote(target: WorksheetTarget): Remote {
  return remote(FILTER, target);
}

export const FILTER_TYPES = [FILTER];

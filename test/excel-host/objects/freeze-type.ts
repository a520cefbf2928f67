import type { Area } from '../../../src/core/grid';
import { parseArea } from '../state/parse-area';
import { LAST_COLUMN, LAST_ROW } from '../state/areas';
import { notModelled } from '../wire/host-error';
import { remote, type Remote, type RemoteType } from '../wire/remote';
import { rangeOf } from './guard';
import { rangeRemote } from './range-type';
import type { WorksheetTarget } from './worksheet-target';

function freeze(target: WorksheetTarget, frozen: Area | null): void {
  target.live().frozen = frozen;
  target.workbook.changed();
}

const FREEZE: RemoteType<WorksheetTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (target, given) => {
      if (!given.has(0)) return freeze(target, null);
      const area = rangeOf(given.at(0))?.area ?? parseArea(given.text(0), given.location).area;
      if (area.top !== 1 || area.left !== 1) throw notModelled('freezing panes that do not begin at A1');
      return freeze(target, area);
    },
    freezeRows: (target, given) => freeze(target, { top: 1, left: 1, bottom: given.optional(0, given.number) ?? 1, right: LAST_COLUMN }),
    freezeColumns: (target, given) => freeze(target, { top: 1, left: 1, bottom: LAST_ROW, right: given.optional(0, given.number) ?? 1 }),
    unfreeze: (target) => freeze(target, null),
    getLocationOrNullObject: (target) => {
      const { frozen } = target.live();
      return frozen && rangeRemote(target.range(frozen));
    },
  },
};

export function freezeRemote(target: WorksheetTarget): Remote {
  return remote(FREEZE, target);
}

export const FREEZE_TYPES = [FREEZE];

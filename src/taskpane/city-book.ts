import type { Period } from '../core/period';
import { periodName } from '../core/period';
import { deadlineOf } from '../core/scheme/deadline';
import type { HeldFile } from '../core/workbook/held-files';
import { isLockFile } from './is-lock-file';
import type { CityBook, LaidDown } from './session';

/** A city's workbook as the pane's head tells it. */
export function cityBook(laidDown: LaidDown, period: Period | null, files: readonly HeldFile[]): CityBook {
  const { scheme } = laidDown;
  const { city, name, version } = scheme;
  return {
    kind: 'city',
    city,
    scheme: name,
    version,
    period: period ? periodName(period) : '',
    deadline: period && deadlineOf(scheme, period),
    files: files.filter(({ file }) => !isLockFile(file)),
    laidDown,
  };
}

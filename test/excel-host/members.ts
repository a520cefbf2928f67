import { CELL_PROPERTIES } from './objects/cell-properties';
import { CONDITIONAL_FORMAT_TYPES } from './objects/conditional-format-type';
import { FILTER_TYPES } from './objects/filter-type';
import { FORMAT_TYPES } from './objects/format-type';
import { FREEZE_TYPES } from './objects/freeze-type';
import { PAGE_TYPES } from './objects/page-type';
import { PROTECTION_TYPES } from './objects/protection-type';
import { LINE_PROPERTIES } from './objects/range-lines';
import { RANGE_TYPES } from './objects/range-type';
import { VALIDATION_TYPES } from './objects/validation-type';
import { WORKBOOK_TYPES } from './objects/workbook-type';
import { WORKSHEET_TYPES } from './objects/worksheet-type';
import { membersOf } from './wire/remote';

/** What the client does by itself, without asking the host for it. */
const BY_THE_CLIENT = ['context', 'isNullObject', 'load', 'set', 'toJSON', 'track', 'untrack'];

const known = [
  ...CONDITIONAL_FORMAT_TYPES, ...FILTER_TYPES, ...FORMAT_TYPES, ...FREEZE_TYPES, ...PAGE_TYPES, ...PROTECTION_TYPES,
  ...RANGE_TYPES, ...VALIDATION_TYPES, ...WORKBOOK_TYPES, ...WORKSHEET_TYPES,
].flatMap((type) => membersOf(type));

/** Every member that the host answers, as `Range.values`, in order. */
export const MEMBERS: readonly string[] = [...new Set([...known, ...LINE_PROPERTIES, ...CELL_PROPERTIES])].sort();

/** Whether a call of the client can be answered: by the host, or by the client alone. */
export function answers(member: string): boolean {
  return MEMBERS.includes(member) || BY_THE_CLIENT.includes(member.slice(member.indexOf('.') + 1));
}

import { parseArea } from '../state/parse-area';
import type { Arguments } from '../wire/arguments';
import { invalidArgument } from '../wire/host-error';
import { remote, type Remote, type RemoteType } from '../wire/remote';
import { formatRemote } from './format-type';
import type { RangeTarget } from './range-target';
import { rangeRemote } from './range-type';
import { validationRemote } from './validation-type';
import type { WorksheetTarget } from './worksheet-target';

const LONGEST_ADDRESSES = 8192;

/** Several ranges of one sheet, formatted in one go. */
const RANGES: RemoteType<readonly RangeTarget[]> = {
  name: 'RangeAreas',
  scalars: { areaCount: { get: (ranges) => ranges.length } },
  links: { format: (ranges) => together('RangeFormat', ranges.map(formatRemote)), dataValidation: (ranges) => together('DataValidation', ranges.map(validationRemote)) },
  methods: {
    clear: (ranges, given) => {
      for (const range of ranges) rangeRemote(range).call('clear', given.values);
    },
  },
};

/** Objects of the same kind as one: what is set on it is set on each, what is read is what they share. */
function together(type: string, each: readonly Remote[]): Remote {
  const [first] = each;
  if (!first) throw invalidArgument(type);
  const shared = (name: string): unknown => {
    const values = each.map((one) => one.get(name));
    return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0])) ? values[0] : null;
  };
  return {
    ...first,
    target: each,
    get: shared,
    set: (name, value) => each.forEach((one) => one.set(name, value)),
    link: (name) => together(`${type}.${name}`, each.map((one) => one.link(name) ?? one)),
    item: (values) => together(`${type}.item`, each.map((one) => one.item(values))),
    call: (name, values) => each.map((one) => one.call(name, values))[0],
  };
}

export function rangesRemote(target: WorksheetTarget, given: Arguments): Remote {
  const addresses = given.text(0);
  if (addresses.length > LONGEST_ADDRESSES) throw invalidArgument(given.location, 'The list of addresses is too long.');
  const ranges = addresses.split(',').map((address) => target.range(parseArea(address, given.location).area));
  return remote(RANGES, ranges);
}

export const RANGES_TYPES = [RANGES];

import { invalidArgument } from './host-error';
import type { Remote } from './remote';

/** Objects of the same kind as one: what is set on it is set on each, what is read is what they share. */
export function together(type: string, each: readonly Remote[]): Remote {
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

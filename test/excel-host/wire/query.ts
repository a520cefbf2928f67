import { memberName, type QueryInfo, wireName } from './message';
import type { Remote } from './remote';

/** The properties asked for, as a tree: `format/fill/color`. */
type Wanted = Map<string, Wanted>;

/** What a load answers. A collection answers for itself what it has of its own, and the rest for each of its items. */
export function query(object: Remote | null, asked: QueryInfo, identity: (object: Remote) => object): unknown {
  const paths = [...(asked.Select ?? []), ...(asked.Expand ?? []).map((path) => `${path}/*`)];
  const wanted: Wanted = new Map();
  for (const path of paths.length > 0 ? paths : ['*']) plant(wanted, path.split('/'));
  return pick(object, wanted, { identity, asked });
}

function plant(tree: Wanted, [first, ...rest]: readonly string[]): void {
  if (first === undefined) return;
  const name = first === '*' ? first : memberName(first);
  const below: Wanted = tree.get(name) ?? new Map();
  tree.set(name, below);
  plant(below, rest);
}

interface Picking {
  readonly identity: (object: Remote) => object;
  readonly asked: QueryInfo;
}

function pick(object: Remote | null, wanted: Wanted, picking: Picking): unknown {
  if (object === null) return null;
  const answer: Record<string, unknown> = { ...picking.identity(object) };
  const ofItems: Wanted = new Map();
  for (const [name, below] of wanted) {
    if (object.isScalar(name)) answer[wireName(name)] = object.get(name);
    else if (object.items) ofItems.set(name, below);
    else if (name === '*') for (const each of object.scalars) answer[wireName(each)] = object.get(each);
    else answer[wireName(name)] = pick(object.link(name), below.size > 0 ? below : new Map([['*', new Map()]]), picking);
  }
  if (object.items && ofItems.size > 0) {
    const { Skip = 0, Top = Infinity } = picking.asked;
    answer['_Items'] = object.items().slice(Skip, Skip + Top).map((item) => pick(item, ofItems, { ...picking, asked: {} }));
  }
  return answer;
}

import { Arguments } from './arguments';
import { notModelled } from './host-error';

/** What the host knows of one class of the client: its members under the names that the client's types give them. */
export interface RemoteType<Target> {
  readonly name: string;
  /** What every answer about such an object carries. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  /** Properties that lead to another object. */
  readonly links?: Readonly<Record<string, (target: Target) => Remote | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, given: Arguments) => unknown>>;
  /** For a collection: its objects, and the one that `getItem` names. */
  readonly items?: (target: Target) => readonly Remote[];
  readonly item?: (target: Target, given: Arguments) => Remote;
}

export interface Scalar<Target> {
  readonly get?: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

/** One object behind a proxy of the client. */
export interface Remote {
  readonly type: string;
  readonly target: unknown;
  readonly scalars: readonly string[];
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly items: (() => readonly Remote[]) | undefined;
  readonly item: (values: readonly unknown[]) => Remote;
  readonly isScalar: (name: string) => boolean;
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly link: (name: string) => Remote | null;
  readonly call: (name: string, values: readonly unknown[]) => unknown;
}

export function remote<Target>(type: RemoteType<Target>, target: Target): Remote {
  const known = <Member>(table: Readonly<Record<string, Member>> | undefined, name: string): Member => {
    const member = table && Object.hasOwn(table, name) ? table[name] : undefined;
    if (member === undefined) throw notModelled(`${type.name}.${name}`);
    return member;
  };
  return {
    type: type.name,
    target,
    scalars: Object.keys(type.scalars ?? {}).filter((name) => type.scalars?.[name]?.get),
    identity: () => type.identity?.(target) ?? {},
    items: type.items && (() => type.items?.(target) ?? []),
    item: (values) => {
      if (!type.item) throw notModelled(`${type.name}.getItem`);
      return type.item(target, new Arguments(`${type.name}.getItem`, values));
    },
    isScalar: (name) => Object.hasOwn(type.scalars ?? {}, name),
    get: (name) => required(known(type.scalars, name).get, `reading ${type.name}.${name}`)(target),
    set: (name, value) => required(known(type.scalars, name).set, `setting ${type.name}.${name}`)(target, value),
    link: (name) => known(type.links, name)(target),
    call: (name, values) => known(type.methods, name)(target, new Arguments(`${type.name}.${name}`, values)),
  };
}

export function isRemote(value: unknown): value is Remote {
  return typeof value === 'object' && value !== null && 'call' in value && 'link' in value;
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw notModelled(what);
  return value;
}

/** The members of a type, as `Range.values`; a collection has `items` and `getItem` where it can tell them. */
export function membersOf({ name, scalars = {}, links = {}, methods = {}, items, item }: Members): string[] {
  const names = [...Object.keys(scalars), ...Object.keys(links), ...Object.keys(methods), ...(items ? ['items'] : []), ...(item ? ['getItem'] : [])];
  return names.filter((member) => !member.startsWith('_')).map((member) => `${name}.${member}`);
}

interface Members {
  readonly name: string;
  readonly scalars?: object;
  readonly links?: object;
  readonly methods?: object;
  readonly items?: unknown;
  readonly item?: unknown;
}

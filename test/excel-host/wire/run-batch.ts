import { HostError, invalidArgument, invalidOperation, notModelled } from './host-error';
import { ACTION, type Action, type ArgumentInfo, memberName, PATH, type References, type Reply, type Request } from './message';
import { query } from './query';
import { isRemote, type Remote } from './remote';

/** What lives as long as the program does: the objects that the client keeps from one request to the next. */
export class Session {
  readonly #kept = new Map<string, Remote>();
  readonly #names = new WeakMap<Remote, string>();
  #last = 0;

  constructor(
    readonly root: Remote,
    readonly service: (name: string) => Remote,
  ) {}

  keep(object: Remote): void {
    if (this.#names.has(object)) return;
    this.#last += 1;
    this.#names.set(object, `ref${this.#last}`);
    this.#kept.set(`ref${this.#last}`, object);
  }

  drop(name: string): void {
    this.#kept.delete(name);
  }

  kept(name: string): Remote {
    const object = this.#kept.get(name);
    if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.', name);
    return object;
  }

  identity = (object: Remote): object => {
    const name = this.#names.get(object);
    return { ...(name !== undefined && { _ReferenceId: name }), ...object.identity() };
  };
}

/** Carries out a request, action by action; at a fault it stops, and what was done stays done. */
export function runBatch(session: Session, request: Request, stopAfter = Infinity): Reply {
  const batch = new Batch(session, request);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index >= stopAfter) throw new HostError('GeneralException', 'There was an internal error while processing the request.', 'test');
      results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
    } catch (fault) {
      if (!(fault instanceof HostError)) throw fault;
      return { Results: results, Error: { Code: fault.code, Message: fault.message, Location: fault.location, ActionIndex: index, HttpStatusCode: 400 } };
    }
  }
  return { Results: results };
}

class Batch {
  readonly #objects = new Map<number, Remote | null>();

  constructor(
    readonly session: Session,
    readonly request: Request,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.session.identity(object);
      case ACTION.query:
        return query(object, action.QueryInfo ?? {}, this.session.identity);
      case ACTION.method:
        return this.#call(object, action);
      case ACTION.set:
        return present(object, action.Name).set(memberName(action.Name), this.#given(action.ArgumentInfo)[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) present(object, name).set(memberName(name), value);
        return null;
      default:
        throw notModelled(`action type ${action.ActionType}`);
    }
  }

  #call(object: Remote | null, action: Action): unknown {
    const given = this.#given(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return this.session.drop(String(given[0]));
    if (action.Name === '_KeepReference') return object && this.session.keep(object);
    if (object === null) return { _IsNull: true };
    return object.call(memberName(action.Name), given);
  }

  #resolve(id: number): Remote | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const found = this.#find(id);
    this.#objects.set(id, found);
    return found;
  }

  #find(id: number): Remote | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalidArgument('ObjectPaths', `There is no object path ${id}.`);
    if (path.ObjectPathType === PATH.root) return this.session.root;
    if (path.ObjectPathType === PATH.service) return this.session.service(path.Name);
    if (path.ObjectPathType === PATH.reference) return this.session.kept(path.Name);
    if (path.ObjectPathType === PATH.nothing || path.ParentObjectPathId === undefined) return null;
    const parent = this.#resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return parent.link(memberName(path.Name));
    const given = this.#given(path.ArgumentInfo);
    const found = path.ObjectPathType === PATH.indexer ? parent.item(given) : parent.call(memberName(path.Name), given);
    if (found === null || isRemote(found)) return found;
    throw notModelled(`${parent.type}.${memberName(path.Name)} as an object`);
  }

  #given(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, references?.[index] ?? null));
  }

  #argument(value: unknown, reference: References): unknown {
    if (typeof reference === 'number' && reference > 0) return this.#resolve(reference);
    if (Array.isArray(reference) && Array.isArray(value)) return value.map((each, index) => this.#argument(each, (reference as References[])[index] ?? null));
    return value;
  }
}

function present(object: Remote | null, name: string): Remote {
  if (object === null) throw invalidOperation(name, 'The object is a null object.');
  return object;
}

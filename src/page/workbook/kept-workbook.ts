import { answeredRequest } from '../../taskpane/answered-request';
import type { Opened } from './open-workbook';

const STORE = 'workbook';
/** Which of them this tab has open: another tab may have another. */
const OPEN = 'yuebao-open';
/** So many are kept; what was opened before them is forgotten. */
const MOST = 4;

type Kept = Opened & { readonly id: string; readonly since: number };

/** Keeps the open workbook in the browser's store on this machine: a page that is loaded again shows it again. */
export class KeptWorkbook {
  /** What comes later must not overtake what came before. */
  #last: Promise<unknown> = Promise.resolve();

  /** The one that this tab had open; in a new tab, the one that was kept last. */
  load(): Promise<Opened | null> {
    return this.#inTurn(null, async (store) => {
      const own: unknown = await answeredRequest(store.get(sessionStorage.getItem(OPEN) ?? ''));
      if (isKept(own)) return own;
      const [newest] = await newestOf(store);
      return newest ?? null;
    });
  }

  /** False where the browser keeps nothing. */
  keep(opened: Opened & { readonly id: string }): Promise<boolean> {
    return this.#inTurn(false, async (store) => {
      await answeredRequest(store.put({ ...opened, since: Date.now() } satisfies Kept, opened.id));
      if (sessionStorage.getItem(OPEN) === opened.id) return true;
      sessionStorage.setItem(OPEN, opened.id);
      const old = (await newestOf(store)).slice(MOST);
      await Promise.all(old.map(({ id }) => answeredRequest(store.delete(id))));
      return true;
    });
  }

  #inTurn<Result>(otherwise: Result, work: (store: IDBObjectStore) => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(async () => {
      try {
        const database = await open();
        try {
          return await work(database.transaction(STORE, 'readwrite').objectStore(STORE));
        } finally {
          database.close();
        }
      } catch (error) {
        /* Some browsers keep nothing for a file that is opened from a disk, or are told to keep nothing: the page says so. */
        if (error instanceof DOMException || error instanceof ReferenceError) return otherwise;
        throw error;
      }
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** What an earlier version kept in another shape is as if it were not there. */
async function newestOf(store: IDBObjectStore): Promise<Kept[]> {
  const all: unknown[] = await answeredRequest(store.getAll());
  return all.filter(isKept).sort((one, other) => other.since - one.since);
}

function isKept(one: unknown): one is Kept {
  const { id, since, name, sheets } = (one ?? {}) as Partial<Kept>;
  return typeof id === 'string' && typeof since === 'number' && typeof name === 'string' && Array.isArray(sheets);
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('yuebao-page', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answeredRequest(request);
}

import type { Draft } from './draft';

/** What was gathered and decided and not rolled up yet. `unread`: files that were still being read. */
export interface Picks {
  readonly draft: Draft;
  readonly unread: readonly File[];
}

interface Kept extends Picks {
  readonly since: number;
}

const STORE = 'picks';
const SINCE = 'since';
const DAY = 86_400_000;

/**
 * Keeps what was picked over page loads: a button of the ribbon loads the pane anew. Each workbook has its own, in the
 * web view's store on this machine, until it was rolled up or a day has passed.
 */
export class KeptPicks {
  readonly #workbook: string;
  readonly #now: () => number;
  #opened: Promise<IDBDatabase> | null = null;
  /** What comes later must not overtake what came before. */
  #last: Promise<unknown> = Promise.resolve();
  #known: Picks | null = null;

  constructor(workbook: string, now = () => Date.now()) {
    this.#workbook = workbook;
    this.#now = now;
  }

  /** Null where there are none. */
  load(): Promise<Picks | null> {
    return this.#inTurn(null, async (store) => {
      const old = await answered(store.index(SINCE).getAllKeys(IDBKeyRange.upperBound(this.#now() - DAY)));
      await Promise.all(old.map((key) => answered(store.delete(key))));
      const kept = (await answered(store.get(this.#workbook))) as Kept | undefined;
      return kept ?? null;
    });
  }

  /** False where the web view keeps nothing. */
  keep(picks: Picks): Promise<boolean> {
    if (this.#known?.draft === picks.draft && this.#known.unread === picks.unread) return this.#last.then(() => true);
    return this.#inTurn(false, async (store) => {
      const isEmpty = picks.unread.length === 0 && saysNothing(picks.draft);
      await (isEmpty ? answered(store.delete(this.#workbook)) : answered(store.put({ ...picks, since: this.#now() } satisfies Kept, this.#workbook)));
      this.#known = picks;
      return true;
    });
  }

  #inTurn<Result>(otherwise: Result, work: (store: IDBObjectStore) => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(async () => {
      try {
        const database = await (this.#opened ??= open());
        return await work(database.transaction(STORE, 'readwrite').objectStore(STORE));
      } catch (error) {
        /* Some web views have no such store, or keep it shut for a page in a frame: the pane says so. */
        if (error instanceof DOMException || error instanceof ReferenceError) return otherwise;
        throw error;
      }
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

function saysNothing({ picked, withdrawn, period, choices, ownSheets }: Draft): boolean {
  const gathered = picked.files.length + picked.findings.length + withdrawn.length;
  return gathered === 0 && picked.receipts === undefined && picked.adoptions === undefined && period === '' && ownSheets === null && Object.values(choices).every((list) => list.length === 0);
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('yuebao', 2);
  request.onupgradeneeded = ({ oldVersion }) => {
    /* What was kept before was of another shape, and for a day only. */
    if (oldVersion > 0) request.result.deleteObjectStore(STORE);
    request.result.createObjectStore(STORE).createIndex(SINCE, SINCE);
  };
  return answered(request);
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('no reason given', 'UnknownError'));
  });
}

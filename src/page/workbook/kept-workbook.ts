import type { Opened } from './open-workbook';

const STORE = 'workbook';
const OPEN = 'open';

/** Keeps the open workbook in the browser's store on this machine: a page that is loaded again shows it again. */
export class KeptWorkbook {
  /** What comes later must not overtake what came before. */
  #last: Promise<unknown> = Promise.resolve();

  load(): Promise<Opened | null> {
    return this.#inTurn(null, async (store) => ((await answered(store.get(OPEN))) as Opened | undefined) ?? null);
  }

  /** False where the browser keeps nothing. */
  keep(opened: Opened): Promise<boolean> {
    return this.#inTurn(false, async (store) => {
      await answered(store.put(opened, OPEN));
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

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('yuebao-page', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('no reason given', 'UnknownError'));
  });
}

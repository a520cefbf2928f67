import type { ReceivedFile } from '../core/form/submission';
import { answeredRequest } from './answered-request';
import { type Draft, saysNothing } from './draft';
import type { Parsed } from './parsed';

/** What was gathered and decided and not rolled up yet. `unread`: files that were still being read. */
export interface Picks {
  readonly draft: Draft;
  readonly unread: readonly File[];
}

/** What is kept of it beside its files: these have keys, and come into their store once. */
interface Kept {
  readonly draft: Omit<Draft, 'picked'>;
  readonly picked: Omit<Parsed, 'files'>;
  readonly files: readonly IDBValidKey[];
  readonly unread: readonly IDBValidKey[];
  readonly since: number;
}

/** In one transaction. */
interface Stores {
  readonly picks: IDBObjectStore;
  readonly files: IDBObjectStore;
}

const PICKS = 'picks';
const FILES = 'files';
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
  /** A file is the same one for as long as it is the same object. */
  readonly #keys = new WeakMap<object, IDBValidKey>();

  constructor(workbook: string, now = () => Date.now()) {
    this.#workbook = workbook;
    this.#now = now;
  }

  /** Null where there are none. */
  load(): Promise<Picks | null> {
    return this.#inTurn(null, async (stores) => {
      const old = await answeredRequest(stores.picks.index(SINCE).getAllKeys(IDBKeyRange.upperBound(this.#now() - DAY)));
      for (const workbook of old) await forget(stores, workbook);
      const kept = (await answeredRequest(stores.picks.get(this.#workbook))) as Kept | undefined;
      if (!kept) return null;
      const files = (await this.#filesOf(stores, kept.files)) as ReceivedFile[];
      return { draft: { ...kept.draft, picked: { ...kept.picked, files } }, unread: (await this.#filesOf(stores, kept.unread)) as File[] };
    });
  }

  /** False where the web view keeps nothing. */
  keep(picks: Picks): Promise<boolean> {
    if (this.#known?.draft === picks.draft && this.#known.unread === picks.unread) return this.#last.then(() => true);
    return this.#inTurn(false, async (stores) => {
      const isEmpty = picks.unread.length === 0 && saysNothing(picks.draft);
      await (isEmpty ? forget(stores, this.#workbook) : this.#put(stores, picks));
      this.#known = picks;
      return true;
    });
  }

  async #put(stores: Stores, { draft: { picked, ...draft }, unread }: Picks): Promise<void> {
    const { files, ...others } = picked;
    const there = await answeredRequest(stores.files.getAllKeys(filesOf(this.#workbook)));
    const texts = new Set(there.map(String));
    const wanted = [...files, ...unread].map((file) => [file, this.#keyOf(file)] as const);
    /* One after the other: each is copied while the pane waits. */
    for (const [file, key] of wanted) if (!texts.has(String(key))) await answeredRequest(stores.files.put(file, key));
    const kept: Kept = { draft, picked: others, files: files.map((file) => this.#keyOf(file)), unread: unread.map((file) => this.#keyOf(file)), since: this.#now() };
    await answeredRequest(stores.picks.put(kept, this.#workbook));
    const needed = new Set(wanted.map(([, key]) => String(key)));
    for (const key of there) if (!needed.has(String(key))) await answeredRequest(stores.files.delete(key));
  }

  async #filesOf({ files }: Stores, keys: readonly IDBValidKey[]): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const key of keys) {
      const file: unknown = await answeredRequest(files.get(key));
      if (typeof file !== 'object' || file === null) continue;
      this.#keys.set(file, key);
      found.push(file);
    }
    return found;
  }

  #keyOf(file: object): IDBValidKey {
    const key = this.#keys.get(file) ?? [this.#workbook, `${this.#now()} ${Math.random()}`];
    this.#keys.set(file, key);
    return key;
  }

  #inTurn<Result>(otherwise: Result, work: (stores: Stores) => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(async () => {
      try {
        const database = await (this.#opened ??= open());
        const transaction = database.transaction([PICKS, FILES], 'readwrite');
        return await work({ picks: transaction.objectStore(PICKS), files: transaction.objectStore(FILES) });
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

async function forget({ picks, files }: Stores, workbook: IDBValidKey): Promise<void> {
  await answeredRequest(picks.delete(workbook));
  await answeredRequest(files.delete(filesOf(workbook)));
}

/** The keys of a workbook's files. */
function filesOf(workbook: IDBValidKey): IDBKeyRange {
  return IDBKeyRange.bound([workbook], [workbook, []]);
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('yuebao', 3);
  request.onupgradeneeded = ({ oldVersion }) => {
    /* What was kept before was of another shape, and for a day only. */
    if (oldVersion > 0) request.result.deleteObjectStore(PICKS);
    request.result.createObjectStore(PICKS).createIndex(SINCE, SINCE);
    request.result.createObjectStore(FILES);
  };
  return new Promise((resolve, reject) => {
    /* An older pane in another window does not let go of it: then nothing is kept, and the pane says so. */
    request.onblocked = () => reject(new DOMException('held by an older pane', 'InvalidStateError'));
    answeredRequest(request).then((database) => {
      database.onversionchange = () => database.close();
      resolve(database);
    }, reject);
  });
}

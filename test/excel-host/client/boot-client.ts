import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** What the genuine client puts into its page. */
export interface Client {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

const BASE = 'https://localhost/office/';
const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * Starts Microsoft's own client, unmodified, in a page of its own: a realm with no more of a browser than the client asks
 * for. Errors, promises and parsed answers are of the realm that calls, so that `instanceof Error` and `toEqual` hold.
 */
export async function bootClient(native: object): Promise<Client> {
  const page = vm.createContext(vm.constants.DONT_CONTEXTIFY) as Record<string, unknown>;
  const run = (file: string): void => void new vm.Script(readFileSync(join(folder, file), 'utf8'), { filename: join(folder, file) }).runInContext(page as vm.Context);
  Object.assign(page, surroundings(page, run), { external: native });
  run('office.js');
  const { Office: office } = page as unknown as Client;
  const { host } = await office.onReady();
  if (String(host) !== 'Excel') throw new Error(`the client started in ${String(host)}`);
  const { OfficeExtension: extension } = page as unknown as Client & { OfficeExtension: Switches };
  extension.Utility._synchronousCleanup = true;
  extension.CommonUtility._doApiNotSupportedCheck = true;
  return page as unknown as Client;
}

interface Switches {
  /** References are given back before `Excel.run` returns. */
  readonly Utility: { _synchronousCleanup: boolean };
  /** What is above the declared requirement set is refused. */
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

interface ScriptTag {
  readonly src?: string;
  readonly onload?: () => void;
}

function surroundings(page: object, run: (file: string) => void): object {
  const nothing = (): void => undefined;
  const load = ({ src, onload }: ScriptTag): void => {
    if (src === undefined) return;
    if (!src.startsWith(BASE)) throw new Error(`the client asks for ${src}`);
    setTimeout(() => {
      run(src.slice(BASE.length));
      onload?.();
    }, 0);
  };
  const script = { src: `${BASE}office.js`, getAttribute: () => null };
  const elements = (tag: string): unknown[] => (tag === 'head' ? [{ appendChild: load }] : tag === 'script' ? [script] : []);
  const document = {
    readyState: 'complete', cookie: '', hasFocus: () => true, addEventListener: nothing, getElementById: () => null, querySelectorAll: () => [],
    createElement: () => ({ style: {}, setAttribute: nothing, getAttribute: () => null, appendChild: nothing }), getElementsByTagName: elements,
  };
  const location = { href: 'https://localhost/taskpane.html', search: '', hash: '', origin: 'https://localhost', protocol: 'https:' };
  return {
    window: page, self: page, parent: page, top: page, opener: null, name: '', document, location, history: {}, navigator: { userAgent: 'node' },
    addEventListener: nothing, removeEventListener: nothing, localStorage: storage(), sessionStorage: storage(),
    setTimeout: patient, clearTimeout: forget, setInterval, clearInterval, console, performance, JSON, Error, Promise,
  };
}

/** The client's own patience with its files (5 and 10 s) keeps nobody waiting, and what it puts off to the next turn comes then: a timer would take a millisecond each time. */
function patient(work: () => void, delay = 0): NodeJS.Timeout | NodeJS.Immediate {
  if (delay <= 1) return setImmediate(work);
  const timer = setTimeout(work, delay);
  return delay < 1000 ? timer : timer.unref();
}

function forget(timer: NodeJS.Timeout | NodeJS.Immediate | undefined): void {
  if (timer && 'refresh' in timer) clearTimeout(timer);
  else clearImmediate(timer);
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key), key: (index: number) => [...kept.keys()][index] ?? null,
    get length() { return kept.size; },
  };
}

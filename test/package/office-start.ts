import { createContext, runInContext } from 'node:vm';

/** One start of office.js in a page that has no more than it needs to fetch its files. */
export interface Start {
  /** Every file that it asked for, by its name below `office/`, or the whole address where it is elsewhere. */
  asked: string[];
  /** What Office.onReady answered: `Excel PC`; empty if it has not. */
  ready: string;
}

export interface Platform {
  /** What Excel tells of itself: `Excel|Win32|16.01|zh-CN|||`. */
  hostInfo: string;
  /** The native object of Excel for Windows. */
  windows?: boolean;
}

const BASE = 'https://host/yuebao/office/';

interface Script {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

/** Starts office.js for a platform. `fileOf` gives a file's text, null where the package has none. */
export async function startOffice(platform: Platform, fileOf: (name: string) => string | null): Promise<Start> {
  const start: Start = { asked: [], ready: '' };
  const context = createContext(pageFor(platform, (script) => later(() => load(script))));
  const load = (script: Script): void => {
    const name = script.src.startsWith(BASE) ? script.src.slice(BASE.length) : script.src;
    start.asked.push(name);
    const text = fileOf(name);
    if (text === null) return script.onerror?.();
    runInContext(text, context);
    script.onload?.();
  };
  runInContext(fileOf('office.js') ?? '', context);
  const onReady = runInContext('(told) => Office.onReady((info) => told(info.host + " " + info.platform))', context) as (told: (text: string) => void) => void;
  onReady((text) => (start.ready = text));
  await quiet(() => start.asked.length + start.ready.length, platform.windows === true ? () => start.ready !== '' : () => start.asked.length > 1);
  return start;
}

/** Waits until something is done and nothing more has happened for a while, ten seconds at most. */
async function quiet(happened: () => number, isDone: () => boolean): Promise<void> {
  let last = -1;
  for (let waits = 0; waits < 50 && (!isDone() || happened() !== last); waits += 1) {
    last = happened();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A callback that fails is the platform's missing native part, which this page cannot have: what was asked for before that counts. */
function later(work: () => void, milliseconds = 0): NodeJS.Timeout {
  return setTimeout(() => {
    try {
      work();
    } catch {
      return;
    }
  }, milliseconds).unref();
}

function pageFor(platform: Platform, append: (script: Script) => void): Record<string, unknown> {
  const nothing = (): void => undefined;
  const store = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const element = { style: {}, setAttribute: nothing, getAttribute: () => null, appendChild: nothing };
  const page: Record<string, unknown> = {
    external: platform.windows === true ? windowsExcel(platform.hostInfo) : {},
    navigator: { userAgent: 'test' }, performance: { now: () => 0 },
    location: { href: 'https://host/yuebao/taskpane.html', search: `?action=open&_host_Info=${encodeURIComponent(platform.hostInfo)}`, hash: '', origin: 'https://host', protocol: 'https:' },
    history: {}, localStorage: store, sessionStorage: store, console: { log: nothing, error: nothing }, name: '',
    addEventListener: nothing, removeEventListener: nothing, clearTimeout, setInterval: later, clearInterval: clearTimeout,
    setTimeout: later,
    document: {
      readyState: 'complete', cookie: '', hasFocus: () => true, createElement: () => ({ ...element }), addEventListener: nothing, getElementById: () => null, querySelectorAll: () => [],
      getElementsByTagName: (name: string) => (name === 'head' ? [{ appendChild: append }] : name === 'script' ? [{ src: `${BASE}office.js`, getAttribute: () => null }] : []),
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}

/** As much of the object that Excel for Windows gives its web view as office.js needs to be ready, its use reported. */
function windowsExcel(hostInfo: string): unknown {
  const array = (items: unknown[]): unknown => ({ toArray: () => items });
  const answers: Record<string, unknown> = {
    GetAppType: 1, GetSolutionRef: 'yuebao', GetAppVersionMajor: 16, GetAppVersionMinor: 1, GetAppUILocale: 'zh-CN', GetAppDataLocale: 'zh-CN', GetDocUrl: 'C:\\1.xlsx',
    GetAppCapabilities: 0, GetActivationMode: 2, GetControlIntegrationLevel: 1, GetSolutionToken: '', GetCorrelationId: '', GetInstanceId: '1', GetTouchEnabled: false,
    GetCommerceAllowed: false, GetSupportedMatrix: '{"ExcelApi":"1.14"}', GetHostFullVersion: '16.0.14332.20000', GetInitialDisplayMode: 2, GetOfficeThemeInfo: '{}',
    GetSettings: { Read: () => undefined, Write: () => undefined },
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
  return {
    GetHostInfo: () => hostInfo,
    GetLoggingAllowed: () => true,
    GetContext: () => context,
    Execute: (_: number, __: unknown, callback: (answer: unknown) => void) => later(() => callback(array([0, 200, [], '{"Results":[]}']))),
    RegisterEvent: (_: number, __: string, ___: unknown, callback: (answer: unknown) => void) => later(() => callback(array([0]))),
    UnregisterEvent: (_: number, __: string, callback: (answer: unknown) => void) => later(() => callback(array([0]))),
    MessageParent: () => undefined,
  };
}

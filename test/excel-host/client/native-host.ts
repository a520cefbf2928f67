import type { TestExcel } from '../test-excel';

type Callback = (result: { readonly toArray: () => readonly unknown[] }) => void;

const RICH_API_REQUEST = 93;
/** The open workbook as a file: a handle and its size; bytes of it from an offset on; the handle given back. */
const FILE = { open: 77, read: 80, close: 81 };
const SUCCESS = 0;
const INTERNAL_ERROR = 5001;

/** In the next turn. A browser has timers only. */
const soon = (work: () => void): void => void (typeof setImmediate === 'function' ? setImmediate(work) : setTimeout(work, 0));

/** What `window.external` is in the web view of Excel for Windows. `excel` may change from request to request. */
export function nativeHost(excel: () => TestExcel): object {
  const later = (result: readonly unknown[], callback: Callback): void => soon(() => callback({ toArray: () => result }));
  return {
    GetHostInfo: () => `Excel|Win32|16.01|${excel().locale}|||`,
    GetLoggingAllowed: () => false,
    GetContext: () => nativeContext(excel()),
    Execute: (dispatch: number, parameters: readonly (readonly unknown[])[], callback: Callback) => {
      if (dispatch !== RICH_API_REQUEST) return later(fileAnswer(excel(), dispatch, parameters), callback);
      const [, , , , body, , flags] = parameters[0] ?? [];
      void excel()
        .answer(String(body), Number(flags))
        .then((answer) => later('gone' in answer ? [INTERNAL_ERROR] : [SUCCESS, 200, [], answer.reply], callback), (bug: unknown) => soon(() => Promise.reject(bug)));
    },
    RegisterEvent: (_dispatch: number, _target: string, _handler: unknown, callback: Callback) => later([SUCCESS], callback),
    UnregisterEvent: (_dispatch: number, _target: string, callback: Callback) => later([SUCCESS], callback),
    MessageParent: () => undefined,
    MessageParent2: () => undefined,
  };
}

function fileAnswer({ file }: TestExcel, dispatch: number, [, offset, size]: readonly unknown[]): readonly unknown[] {
  if (!file) return [INTERNAL_ERROR];
  if (dispatch === FILE.open) return [SUCCESS, { toArray: () => [1, file.length] }];
  if (dispatch === FILE.close) return [SUCCESS];
  const slice = [...file.subarray(Number(offset), Number(offset) + Number(size))];
  return dispatch === FILE.read ? [SUCCESS, { toArray: () => [slice, slice.length] }] : [INTERNAL_ERROR];
}

function nativeContext({ sets, locale, file }: TestExcel): object {
  const matrix = { ExcelApi: sets, DialogApi: '1.1', RibbonApi: '1.1', SharedRuntime: '1.1', DelayForCellEdit: '1.1', RichApiRuntime: '1.1', ...(file && { CompressedFile: '1.1' }) };
  const facts = {
    AppType: 1, SolutionRef: '00000000-0000-0000-0000-000000000001', AppVersionMajor: 16, AppVersionMinor: 1, AppUILocale: locale, AppDataLocale: locale,
    DocUrl: 'C:\\Book1.xlsx', AppCapabilities: 0, ActivationMode: 2, ControlIntegrationLevel: 1, SolutionToken: '', CorrelationId: '0', InstanceId: '0',
    TouchEnabled: false, CommerceAllowed: false, SupportedMatrix: JSON.stringify(matrix), HostFullVersion: '16.0.15407.10000', InitialDisplayMode: 2, OfficeThemeInfo: '{}',
  };
  const answers = Object.fromEntries(Object.entries(facts).map(([name, value]) => [`Get${name}`, () => value]));
  return { ...answers, GetSettings: () => ({ Read: () => undefined, Write: () => undefined }) };
}

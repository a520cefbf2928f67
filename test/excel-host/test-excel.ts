import { workbookRemote, serviceRemote } from './objects/workbook-type';
import type { TestWorkbook } from './test-workbook';
import { Session, runBatch } from './wire/run-batch';
import type { Reply, Request } from './wire/message';

/**
 * How a request fails. `refuse`: nothing of it was done. `loseReply`: all of it was done, the answer never came.
 * `die`: nothing of it was done, and Excel answers nothing more until it is restarted. `afterActions`: so many of its
 * actions were done; with `die` Excel is gone after them (`{afterActions: Infinity, die: true}`: after all of them).
 */
export type Failure = 'refuse' | 'die' | 'loseReply' | { readonly afterActions: number; readonly die?: true };

/** One round trip of the add-in. */
export interface Trip {
  readonly bytes: number;
  readonly replyBytes: number;
  readonly actions: number;
  /** True where the add-in asked Excel to wait until a cell is no longer being edited. */
  readonly waits: boolean;
  /** The code of the error that came back. */
  readonly error?: string;
  readonly request: Request;
}

export interface ExcelOptions {
  /** The highest ExcelApi set; what is above it the client refuses. */
  readonly sets?: string;
  readonly locale?: string;
  /** In bytes: above them the request is refused, or what it asked for is done and the answer refused. */
  readonly payloadLimits?: { readonly request?: number; readonly response?: number };
  /** Reading more cells than this at once gives null for their values, without an error. */
  readonly valuesNullAbove?: number;
  /** The workbook as it would be saved, base64; without it this Excel gives no files. */
  readonly file?: string;
}

/** The answer to a request: a reply, or none because Excel is gone. */
export type Answer = { readonly reply: string; readonly error?: string } | { readonly gone: true };

const WAIT_FOR_CELL_EDIT = 64;

/** Excel with one workbook open, as the client's side of the add-in sees it. */
export class TestExcel {
  /** The round trips of the add-in so far; the client's own tidying up after them is in `tidyings`. */
  readonly requests: Trip[] = [];
  tidyings = 0;
  readonly sets: string;
  readonly locale: string;
  readonly options: ExcelOptions;
  readonly file: Uint8Array | null;
  #session: Session;
  #gone = false;
  #failure: { at: number; how: Failure } | null = null;
  #editing = false;
  #waiting: (() => void)[] = [];

  constructor(
    readonly workbook: TestWorkbook,
    options: ExcelOptions = {},
  ) {
    this.options = options;
    this.sets = options.sets ?? '1.15';
    this.locale = options.locale ?? 'zh-CN';
    this.file = options.file === undefined ? null : Uint8Array.from(atob(options.file), (character) => character.charCodeAt(0));
    this.#session = this.#start();
  }

  /** Makes the k-th request from now on fail (the next one is 1). */
  failAt(k: number, how: Failure): void {
    this.#failure = { at: this.requests.length + k, how };
  }

  /** Excel is started again with the workbook as it is; no proxy of before is valid any more. */
  restart(): void {
    this.#gone = false;
    this.#failure = null;
    this.#session = this.#start();
  }

  /** While a cell is being edited every request waits (where it said it would) or is refused. */
  cellEditMode(on: boolean): void {
    this.#editing = on;
    if (on) return;
    for (const go of this.#waiting.splice(0)) go();
  }

  async answer(body: string, flags: number): Promise<Answer> {
    const request = JSON.parse(body) as Request;
    const waits = (flags & WAIT_FOR_CELL_EDIT) !== 0;
    if (isTidying(request)) {
      this.tidyings += 1;
      return answered(runBatch(this.#session, request));
    }
    if (this.#editing && waits) await new Promise<void>((go) => this.#waiting.push(go));
    const answer = this.#gone ? GONE : this.#carriedOut(request, body);
    const reply = 'reply' in answer ? answer.reply : '';
    const error = 'reply' in answer ? answer.error : 'gone';
    this.requests.push({ bytes: byteLength(body), replyBytes: byteLength(reply), actions: request.Actions.length, waits, request, ...(error !== undefined && { error }) });
    return answer;
  }

  /** A fault of the host's own (a formula that it cannot work out) is told under a code that Excel does not have. */
  #carriedOut(request: Request, body: string): Answer {
    try {
      return this.#carryOut(request, body);
    } catch (bug) {
      return refused('TestHostCannot', bug instanceof Error ? bug.message : String(bug));
    }
  }

  #carryOut(request: Request, body: string): Answer {
    const { request: most = Infinity, response: mostBack = Infinity } = this.options.payloadLimits ?? {};
    if (this.#editing) return refused('InvalidOperationInCellEditMode');
    if (byteLength(body) > most) return refused('RequestPayloadSizeLimitExceeded');
    const how = this.#failure?.at === this.requests.length + 1 ? this.#failure.how : null;
    if (how) return this.#fail(request, how);
    const answer = answered(runBatch(this.#session, request));
    return byteLength(answer.reply) > mostBack ? refused('ResponsePayloadSizeLimitExceeded') : answer;
  }

  #fail(request: Request, how: Failure): Answer {
    this.#failure = null;
    if (how === 'refuse') return refused('GeneralException');
    if (how === 'loseReply') {
      runBatch(this.#session, request);
      return refused('GeneralException');
    }
    if (how !== 'die') {
      const reply = runBatch(this.#session, request, how.afterActions);
      if (!how.die) return answered(reply);
    }
    this.#gone = true;
    return GONE;
  }

  #start(): Session {
    return new Session(workbookRemote({ workbook: this.workbook, limits: { nullAbove: this.options.valuesNullAbove } }), serviceRemote);
  }
}

const GONE: Answer = { gone: true };

function answered(reply: Reply): { readonly reply: string; readonly error?: string } {
  return { reply: JSON.stringify(reply), ...(reply.Error && { error: reply.Error.Code }) };
}

function refused(code: string, message = `The test host refused the request: ${code}.`): Answer {
  const reply: Reply = { Results: [], Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 } };
  return answered(reply);
}

/** Nothing but giving back references, which the client does by itself (and would do again and again after a fault), and its question at the start. */
function isTidying({ Actions, ObjectPaths }: Request): boolean {
  const own = Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === 2 && Name.startsWith('Microsoft.InternalService'));
  return own || (Actions.some(({ Name }) => Name === '_RemoveReference') && Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1));
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

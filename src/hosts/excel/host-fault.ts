import { Fault } from '../../core/fault';
import { type ErrorKind, excelErrors, unknownError } from './errors';

/** Excel refused a request. The sentences are ours by `code`; `details` are Excel's own words, for the user to copy. */
export class HostFault extends Fault {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly details: string;

  constructor(code: string, details: string, cause?: unknown) {
    const { kind, why, next } = excelErrors[code] ?? unknownError;
    super({ what: 'Excel 没有完成这一步', why: why ?? `出现了没有预料到的错误（${code}）`, next }, cause);
    this.name = 'HostFault';
    this.code = code;
    this.kind = kind;
    this.details = details;
  }
}

/** More travelled at once than Excel takes: the same is to be tried again in smaller pieces. */
export function isPayloadFault(error: unknown): error is HostFault {
  return error instanceof HostFault && error.kind === 'payload';
}

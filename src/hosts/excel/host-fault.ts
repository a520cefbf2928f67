import { Fault } from '../../core/fault';
import { type ErrorKind, wordingOf } from './errors';
import { isOfficeError } from './office-error';

/** Excel refused a request. The sentences are ours by `code`; `details` are Excel's own words, for the user to copy. */
export class HostFault extends Fault {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly details: string;

  constructor(code: string, details: string, cause?: unknown) {
    const { kind, why, next } = wordingOf(code);
    super({ what: 'Excel 没有完成这一步', why, next }, cause);
    this.name = 'HostFault';
    this.code = code;
    this.kind = kind;
    this.details = details;
  }
}

/** More travelled at once than Excel takes: the same is to be tried again in smaller pieces. Excel's own error is told as well as a `HostFault`. */
export function isPayloadFault(error: unknown): boolean {
  if (error instanceof HostFault) return error.kind === 'payload';
  return isOfficeError(error) && wordingOf(error.code).kind === 'payload';
}

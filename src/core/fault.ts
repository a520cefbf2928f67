/**
 * The host or a file failed. Thrown by `hosts/` and `files/` only and caught at the roots only.
 * Says what failed, why, and what the user can do.
 */
export class Fault extends Error {
  readonly what: string;
  readonly why: string;
  readonly next: string;

  constructor(told: { what: string; why: string; next: string }, cause?: unknown) {
    super(`${told.what}：${told.why}。${told.next}`, { cause });
    this.name = 'Fault';
    this.what = told.what;
    this.why = told.why;
    this.next = told.next;
  }
}

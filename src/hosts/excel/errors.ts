/** What may help: smaller pieces, waiting, reopening, taking off a protection, looking what is missing. */
export type ErrorKind = 'payload' | 'busy' | 'gone' | 'protected' | 'missing' | 'other';

export interface ErrorWording {
  readonly kind: ErrorKind;
  readonly why?: string;
  readonly next: string;
}

export const excelErrors: Readonly<Record<string, ErrorWording>> = {};

export const unknownError: ErrorWording = { kind: 'other', next: '请再试一次；仍不行的，请复制详细信息，告诉提供本程序的人' };

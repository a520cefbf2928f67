import { inMegabytes, WORKBOOK_LIMITS } from '../../files/limits';
import type { FileParser } from '../../taskpane/file-parser';
import type { PageSpeech } from '../page-speech';
import type { Opened } from './open-workbook';

/** A file that cannot be opened. */
export interface NotOpened {
  readonly why: string;
  readonly next: string;
}

/** A workbook from a file of the user's. Nothing is ever written to that file. */
export async function readOpened(parser: FileParser, file: File, { say }: PageSpeech): Promise<Opened | NotOpened> {
  const { fileBytes } = WORKBOOK_LIMITS.own;
  if (file.size > fileBytes) return { why: say('page.tooLarge', { limit: inMegabytes(fileBytes) }), next: say('page.openAnother') };
  return readBytes(parser, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

export async function readBytes(parser: FileParser, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<Opened | NotOpened> {
  const { files } = await parser.parse({ file: name, bytes, purpose: 'own' }, new AbortController().signal);
  const [read] = files;
  if (read?.sheets) return { name, sheets: read.sheets };
  return read?.trouble ?? { why: '', next: '' };
}

export function isOpened(outcome: Opened | NotOpened): outcome is Opened {
  return 'sheets' in outcome;
}

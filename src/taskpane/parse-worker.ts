import { parseFile, type Parsed, type PickedFile } from './parse-file';

/** What the worker answers: one answer to each file it is given. */
export type ParseAnswer = { readonly kind: 'parsed'; readonly parsed: Parsed } | { readonly kind: 'failed'; readonly details: string };

self.addEventListener('message', ({ data }: MessageEvent<PickedFile>) => self.postMessage(answer(data)));

function answer(picked: PickedFile): ParseAnswer {
  try {
    return { kind: 'parsed', parsed: parseFile(picked) };
  } catch (error) {
    return { kind: 'failed', details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

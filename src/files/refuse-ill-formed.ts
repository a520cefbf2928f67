import type { ZipEntries } from './stable-zip';
import { ZipRefusal } from './zip-directory';

/** Elements within elements: a sheet has some five of them, a drawing some twenty. */
const DEEPEST = 500;
const [LESS, GREATER, SLASH, BANG, ASK, QUOTE, APOSTROPHE] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x22, 0x27];

/**
 * Throws a ZipRefusal where the XML of an entry is not well-formed: tags that do not end, elements that are not closed,
 * or not in order. No spreadsheet program opens it, and a million tags without ends would keep a search going for hours.
 */
export function refuseIllFormed(entries: ZipEntries): void {
  for (const [name, bytes] of Object.entries(entries)) {
    if (/\.(?:xml|rels)$/i.test(name) && !name.startsWith('META-INF/')) new TagScanner(inUtf8(bytes)).scan();
  }
}

function inUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return encoding === null ? bytes : new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}

/** Goes through a part once, from left to right. */
class TagScanner {
  /** Where the names of the open elements begin. */
  readonly #open: number[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  scan(): void {
    for (let at = this.bytes.indexOf(LESS); at >= 0; at = this.bytes.indexOf(LESS, at)) at = this.#pass(at + 1);
    if (this.#open.length > 0) throw damaged();
  }

  /** Where the tag ends that begins here. */
  #pass(at: number): number {
    switch (this.bytes[at]) {
      case BANG:
        return this.#passRaw(at + 1);
      case ASK:
        return this.#after('?>', at + 1);
      case SLASH:
        return this.#close(at + 1);
      default:
        return this.#passOpening(at);
    }
  }

  #passRaw(at: number): number {
    if (this.#stands('--', at)) return this.#after('-->', at + 2);
    if (this.#stands('[CDATA[', at)) return this.#after(']]>', at + 7);
    throw new ZipRefusal('里面定义了XML实体（DOCTYPE），可能有害');
  }

  #passOpening(start: number): number {
    const { bytes } = this;
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === LESS) throw damaged();
      if (byte === QUOTE || byte === APOSTROPHE) at = this.#endOfValue(byte, at + 1);
      if (byte !== GREATER) continue;
      if (bytes[at - 1] !== SLASH && this.#open.push(start) > DEEPEST) throw damaged();
      return at + 1;
    }
    throw damaged();
  }

  /** A value may hold `>`, never `<`. */
  #endOfValue(quote: number, start: number): number {
    const { bytes } = this;
    for (let at = start; at < bytes.length; at += 1) {
      if (bytes[at] === quote) return at;
      if (bytes[at] === LESS) throw damaged();
    }
    throw damaged();
  }

  #close(start: number): number {
    const { bytes } = this;
    const opened = this.#open.pop() ?? -1;
    if (opened < 0) throw damaged();
    let length = 0;
    while (isOfName(bytes[start + length])) length += 1;
    for (let index = 0; index < length; index += 1) if (bytes[opened + index] !== bytes[start + index]) throw damaged();
    if (length === 0 || isOfName(bytes[opened + length])) throw damaged();
    let end = start + length;
    while (isBlank(bytes[end])) end += 1;
    if (bytes[end] !== GREATER) throw damaged();
    return end + 1;
  }

  #after(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (this.#stands(mark, at)) return at + mark.length;
    }
    throw damaged();
  }

  #stands(text: string, at: number): boolean {
    for (let index = 0; index < text.length; index += 1) if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    return true;
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isOfName(byte: number | undefined): boolean {
  return byte !== undefined && byte !== GREATER && byte !== SLASH && byte !== LESS && !isBlank(byte);
}

function damaged(): ZipRefusal {
  return new ZipRefusal('里面的XML不完整，有标记没有结束，可能已损坏');
}

import type { ZipEntries } from './stable-zip';

const MB = 1024 * 1024;

/** Up to how many bytes of XML a sheet is read at one go; beyond it, how many bytes a piece has. */
export interface Pieces {
  readonly long: number;
  readonly piece: number;
}

const USUAL: Pieces = { long: 16 * MB, piece: MB };

/**
 * The entries of an .xlsx with each very long sheet cut between rows: what is said before and after its rows stands in
 * every piece. The first piece keeps the sheet's name; `furtherPieces` has the names of the others. A history of a million
 * rows is read this way in the memory that a piece takes, and no text grows longer than a program may hold.
 */
export function splitLongSheets(entries: ZipEntries, pieces: Pieces = USUAL): ZipEntries {
  const split: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries(withoutPieces(entries))) {
    const parts = /^xl\/worksheets\/[^/]+\.xml$/.test(name) && bytes.length > pieces.long ? piecesOf(bytes, pieces.piece) : [bytes];
    for (const [index, part] of parts.entries()) split[index === 0 ? name : pieceName(name, index)] = part;
  }
  return split;
}

/** The names of a sheet's pieces after the first, in order. */
export function furtherPieces(entries: ZipEntries, name: string): string[] {
  const names: string[] = [];
  for (let index = 1; pieceName(name, index) in entries; index += 1) names.push(pieceName(name, index));
  return names;
}

/** The entries without the pieces after the first. */
export function withoutPieces(entries: ZipEntries): ZipEntries {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !PIECE_NAME.test(name)));
}

const PIECE_NAME = /~\d+~\.xml$/;

function pieceName(name: string, index: number): string {
  return name.replace(/\.xml$/, `~${index}~.xml`);
}

/** The sheet itself, whole, where its rows cannot be found. */
function piecesOf(bytes: Uint8Array, size: number): Uint8Array[] {
  const start = find(bytes, '<sheetData>', 0);
  const end = findLast(bytes, '</sheetData>');
  if (start < 0 || end < start) return [bytes];
  const [head, tail] = [bytes.subarray(0, start + '<sheetData>'.length), bytes.subarray(end)];
  const pieces: Uint8Array[] = [];
  for (let from = head.length; from < end; ) {
    const next = find(bytes, '<row', from + size);
    const until = next < 0 || next > end ? end : next;
    pieces.push(joined(head, bytes.subarray(from, until), tail));
    from = until;
  }
  return pieces;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Where a tag in plain letters begins, from a place on; -1 where it does not come. */
function find(bytes: Uint8Array, tag: string, from: number): number {
  let at = bytes.indexOf(LESS, from);
  while (at >= 0 && !stands(bytes, tag, at)) at = bytes.indexOf(LESS, at + 1);
  return at;
}

function findLast(bytes: Uint8Array, tag: string): number {
  let at = bytes.lastIndexOf(LESS);
  while (at >= 0 && !stands(bytes, tag, at)) at = at > 0 ? bytes.lastIndexOf(LESS, at - 1) : -1;
  return at;
}

const LESS = '<'.charCodeAt(0);

function stands(bytes: Uint8Array, tag: string, at: number): boolean {
  for (let index = 0; index < tag.length; index += 1) if (bytes[at + index] !== tag.charCodeAt(index)) return false;
  return true;
}

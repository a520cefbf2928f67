/** Thrown where a workbook is written in a way that is left to SheetJS; never leaves `plainWorkbook`. */
export class NotPlain extends Error {}

const DECODER = new TextDecoder();

/** Text of a part that is UTF-8 and has no comments, sections of raw text or declarations of its own. */
export function plainText(bytes: Uint8Array | undefined, root: string): string {
  if (!bytes) throw new NotPlain();
  const text = DECODER.decode(bytes);
  const head = /^(?:<\?xml\s([^?]*)\?>\s*)?<(\w+)[\s>]/.exec(text);
  const encoding = /encoding=["']([^"']*)["']/.exec(head?.[1] ?? '')?.[1] ?? 'UTF-8';
  if (head?.[2] !== root || encoding.toUpperCase() !== 'UTF-8' || text.includes('<!')) throw new NotPlain();
  return text;
}

/** An attribute of an element, written in double quotes; undefined where it has none. */
export function attributeOf(element: string, name: string): string | undefined {
  if (element.includes("'")) throw new NotPlain();
  let pattern = PATTERNS.get(name);
  if (!pattern) PATTERNS.set(name, (pattern = new RegExp(`\\s${name}="([^"]*)"`)));
  return pattern.exec(element)?.[1];
}

const PATTERNS = new Map<string, RegExp>();

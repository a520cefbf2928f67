import { Mismatch } from './mismatch';

/** Throws a `Mismatch` at the first place where two plain values differ; absent and undefined are the same. */
export function expectSame(found: unknown, expected: unknown, where: string): void {
  const both = isTree(found) && isTree(expected) && Array.isArray(found) === Array.isArray(expected);
  if (!both) {
    if (found !== expected && !Object.is(found, expected)) throw new Mismatch(where, shown(expected), shown(found));
    return;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    expectSame(found[key], expected[key], `${where} ${key}`);
  }
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

const LONGEST_SHOWN = 300;

function shown(value: unknown): string {
  const text = value === undefined ? '无' : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…（共${text.length}个字符）` : text;
}

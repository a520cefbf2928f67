import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** What is wrong with an OOXML package: relationships that lead nowhere, parts without a content type, broken XML references, bad sheets. */
export function packageTroubles(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  return [...danglingRelationships(parts), ...untypedParts(parts), ...sheetTroubles(parts)];
}

type Parts = Readonly<Record<string, Uint8Array>>;

const textOf = (parts: Parts, name: string) => strFromU8(parts[name]!);
const attributes = (tag: string) => Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value!]));

function danglingRelationships(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const owner = name === '_rels/.rels' ? '' : posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'));
      const related = [...textOf(parts, name).matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => attributes(tag));
      const lost = related.filter((one) => one.TargetMode !== 'External' && !(targetOf(owner, one.Target!) in parts)).map((one) => `${name}: ${one.Target} is not there`);
      const external = related.filter((one) => one.TargetMode === 'External').map((one) => `${name}: leads out to ${one.Target}`);
      return [...lost, ...external, ...unknownIds(parts, owner, new Set(related.map((one) => one.Id!)))];
    });
}

function targetOf(owner: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(owner), target);
}

function unknownIds(parts: Parts, owner: string, ids: ReadonlySet<string>): string[] {
  if (!(owner in parts)) return owner === '' ? [] : [`${owner} is not there`];
  const used = [...textOf(parts, owner).matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id!);
  return used.filter((id) => !ids.has(id)).map((id) => `${owner}: ${id} has no relationship`);
}

function untypedParts(parts: Parts): string[] {
  const types = textOf(parts, '[Content_Types].xml');
  const extensions = new Set([...types.matchAll(/<Default\b[^>]*Extension="([^"]*)"/g)].map(([, one]) => one));
  const overrides = [...types.matchAll(/<Override\b[^>]*PartName="([^"]*)"/g)].map(([, one]) => one!.slice(1));
  const untyped = Object.keys(parts).filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name) && !extensions.has(name.split('.').at(-1)!));
  return [...untyped.map((name) => `${name} has no content type`), ...overrides.filter((name) => !(name in parts)).map((name) => `${name} is typed but not there`)];
}

function sheetTroubles(parts: Parts): string[] {
  if (!('xl/workbook.xml' in parts)) return [];
  const names = [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)].map(([, name]) => name!.replace(/&amp;/g, '&').replace(/&apos;|&#39;/g, "'"));
  const illegal = names.filter((name) => name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name));
  const twice = names.filter((name, index) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) < index);
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return [...illegal.map((name) => `${name} is no sheet name`), ...twice.map((name) => `${name} stands twice`), ...sheets.flatMap((name) => mergeTroubles(name, textOf(parts, name)))];
}

function mergeTroubles(name: string, xml: string): string[] {
  const merges = [...xml.matchAll(/<mergeCell\b[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(([ref, left, top, right, bottom]) => ({ ref, left: column(left!), top: Number(top), right: column(right!), bottom: Number(bottom) }));
  return merges.flatMap((one, index) =>
    merges
      .slice(index + 1)
      .filter((other) => one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom)
      .map((other) => `${name}: ${one.ref} overlaps ${other.ref}`),
  );
}

const column = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

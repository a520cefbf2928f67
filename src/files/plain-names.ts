import type { ZipEntries } from './stable-zip';

/** The parts that are read by the names of their elements. */
const ROOTS = /^(?:workbook|worksheet|styleSheet|sst|comments|Relationships|Types)$/;
const RELATIONS = /\sxmlns:(\w+)="http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships"/;

/** The entries of an .xlsx in which elements go by their plain names: some programs write `<x:row>` for `<row>`. */
export function plainNames(entries: ZipEntries): ZipEntries {
  const plain: Record<string, Uint8Array> = { ...entries };
  for (const [name, bytes] of Object.entries(entries)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const prefix = prefixOf(new TextDecoder().decode(bytes.subarray(0, 4096)));
    if (prefix !== null) plain[name] = new TextEncoder().encode(withoutPrefix(new TextDecoder().decode(bytes), prefix));
  }
  return plain;
}

/** The prefix of the root element, where it has one and the part is one of ours. */
function prefixOf(head: string): string | null {
  const [, prefix, root = ''] = /<(?![?!])(?:([\w.-]+):)?([\w.-]+)/.exec(head) ?? [];
  return prefix !== undefined && ROOTS.test(root) ? prefix : null;
}

function withoutPrefix(xml: string, prefix: string): string {
  const relations = RELATIONS.exec(xml.slice(0, 4096))?.[1] ?? 'r';
  const elements = xml.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1').replace(` xmlns:${prefix}=`, ' xmlns=');
  return relations === 'r' ? elements : elements.replace(new RegExp(`\\s${relations}:id="`, 'g'), ' r:id="');
}

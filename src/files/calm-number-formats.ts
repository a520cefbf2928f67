import type { ZipEntries } from './stable-zip';

/**
 * The entries of an .ods without those conditions of its number formats that SheetJS does not use: it writes a line
 * about each on the console.
 */
export function calmNumberFormats(entries: ZipEntries): ZipEntries {
  const calm: Record<string, Uint8Array> = { ...entries };
  for (const name of ['content.xml', 'styles.xml']) {
    const bytes = entries[name];
    if (!bytes) continue;
    const xml = new TextDecoder().decode(bytes);
    calm[name] = new TextEncoder().encode(xml.replace(UNUSED, ''));
  }
  return calm;
}

const UNUSED = /<style:map\b(?=[^<>]*\sstyle:condition="value\(\))(?![^<>]*\sstyle:condition="value\(\)(?:&gt;|>)=0")[^<>]*\/>/g;

import type { ZipEntries } from './stable-zip';

/**
 * The entries of an .xlsx with the rows after a sheet's last content cut off: a form that was formatted down to
 * row 60000 takes SheetJS half a minute otherwise, and nothing stands there.
 */
export function cutGhostRows(entries: ZipEntries): ZipEntries {
  const cut: Record<string, Uint8Array> = { ...entries };
  for (const [name, bytes] of Object.entries(entries)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = new TextDecoder().decode(bytes);
    const shorter = withoutGhostRows(xml);
    if (shorter !== xml) cut[name] = new TextEncoder().encode(shorter);
  }
  return cut;
}

function withoutGhostRows(xml: string): string {
  const end = xml.lastIndexOf('</sheetData>');
  const start = xml.indexOf('<sheetData>');
  if (end < 0 || start < 0) return xml;
  const content = Math.max(...['<v', '<f', '<is'].map((tag) => xml.lastIndexOf(tag, end)));
  const from = content < start ? start + '<sheetData>'.length : xml.indexOf('</row>', content) + '</row>'.length;
  return xml.slice(0, from) + xml.slice(end);
}

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:dcmitype="http://purl.org/dc/dcmitype/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** `docProps/core.xml` that tells the time of modification given, or none. */
export function coreProperties(modified: string | null): string {
  const time = modified === null ? '' : timeElement(modified);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${NAMESPACES}>${time}</cp:coreProperties>`;
}

/** The time of modification that a `docProps/core.xml` tells, as ISO date-time; null where it tells none. */
export function modifiedOf(properties: string): string | null {
  const text = /<(?:\w+:)?modified\b[^<>]*>([^<]+)</.exec(properties)?.[1]?.trim();
  const time = text ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function timeElement(modified: string): string {
  const text = new Date(modified).toISOString().replace(/\.\d+Z$/, 'Z');
  return ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${text}</dcterms:${name}>`).join('');
}

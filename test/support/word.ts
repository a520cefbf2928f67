import { strFromU8, unzipSync } from 'fflate';

/** A part of a Word document as it stands in the file. */
export function wordPart(bytes: Uint8Array, name = 'word/document.xml'): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

export const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** The paragraphs' texts with their styles. */
export function wordParagraphs(bytes: Uint8Array): [style: string, text: string][] {
  return [...wordPart(bytes).matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, content = '']) => [
    /<w:pStyle w:val="(\w+)"/.exec(content)?.[1] ?? '',
    [...content.matchAll(/<w:t[ >][^<]*|<w:br\/>/g)].map(([run]) => (run.startsWith('<w:br') ? '↵' : unescaped(run.replace(/^<w:t[^>]*>/, '')))).join(''),
  ]);
}

/** The content controls of its bound figures, as they stand in the file. */
export function wordControls(bytes: Uint8Array): string[] {
  return [...wordPart(bytes).matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].map(([xml]) => xml);
}

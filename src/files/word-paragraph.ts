import type { Run } from '../core/narrative/report';
import { controlTag, controlTitle } from './control-tag';
import { xmlText } from './xml-text';

/** Numbers a document's content controls: Word wants each to have an id of its own. */
export interface ControlNumbering {
  next(): number;
}

export function numberControls(): ControlNumbering {
  let last = 0;
  return { next: () => (last += 1) };
}

/** What a paragraph is made of: runs of text and bound figures, and line breaks. */
export type ParagraphPiece = Run | 'lineBreak';

/** A paragraph in WordprocessingML; each bound figure is a content control. */
export function wordParagraph(style: string, pieces: readonly ParagraphPiece[], numbering: ControlNumbering): string {
  const content = pieces.map((piece) => (piece === 'lineBreak' ? '<w:r><w:br/></w:r>' : wordRun(piece, numbering)));
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content.join('')}</w:p>`;
}

function wordRun({ text, figure }: Run, numbering: ControlNumbering): string {
  const run = `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  if (!figure) return run;
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${xmlText(controlTitle(figure))}"/><w:tag w:val="${xmlText(controlTag(figure))}"/>` +
    `<w:id w:val="${numbering.next()}"/><w:text/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`
  );
}

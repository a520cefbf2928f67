import type { Run } from '../../../core/narrative/report';
import { FIGURE_ATTRIBUTE, PAD, pasted, piecesOfRuns } from './runs-of-node';

/** Puts a paragraph into the region where it is rewritten, and the caret behind it. */
export function fillRegion(region: HTMLElement, runs: readonly Run[], figures: readonly Run[]): void {
  region.replaceChildren(...piecesOfRuns(runs, figures).map((piece) => (typeof piece === 'string' ? document.createTextNode(piece) : chipOf(piece.chip, piece.text))));
  region.focus();
  getSelection()?.selectAllChildren(region);
  getSelection()?.collapseToEnd();
}

/** Puts the chip of a figure where the caret is; it can be undone as what was typed. */
export function insertChip(region: HTMLElement, chip: number, text: string): void {
  region.focus();
  document.execCommand('insertHTML', false, `${PAD}${chipOf(chip, text).outerHTML}${PAD}`);
}

/** Keeps a paragraph one line of plain text and figures, whatever is pasted, dropped or pressed. What it gives back undoes that. */
export function guardRegion(region: HTMLElement): () => void {
  const before = (event: InputEvent): void => {
    if (/^format|^insert(?:Paragraph|LineBreak|FromDrop|OrderedList|UnorderedList|HorizontalRule|Link)/.test(event.inputType)) event.preventDefault();
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    document.execCommand('insertText', false, pasted(event.clipboardData?.getData('text/plain') ?? ''));
  };
  region.addEventListener('beforeinput', before);
  region.addEventListener('paste', paste);
  return () => {
    region.removeEventListener('beforeinput', before);
    region.removeEventListener('paste', paste);
  };
}

function chipOf(chip: number, text: string): HTMLElement {
  const element = document.createElement('span');
  element.setAttribute(FIGURE_ATTRIBUTE, String(chip));
  element.className = 'chip';
  element.contentEditable = 'false';
  element.textContent = text;
  return element;
}

import { blank, number, text, type CellWrite } from '../edit';
import type { Figure } from '../figure/figure';
import type { Indicator } from '../scheme/indicator';
import { cellNumber, shortened } from './cells';
import { figureFormat } from './figure-format';

/** A sign in a cell that something does not apply there. */
export const NOT_APPLICABLE = '/';

/** In place of a rate that would have an approximate figure on one side. */
export const APPROXIMATE = '约数';

/** A figure as a cell: numbers as numbers, 不适用 as ／, blank as blank; what was not typed just so carries a note. */
export function figureCell(figure: Figure, indicator: Pick<Indicator, 'type' | 'decimals'>, { notes }: { readonly notes: boolean }): CellWrite {
  const format = figureFormat(indicator, figure);
  const note = notes ? noteOf(figure) : undefined;
  return { content: contentOf(figure), format, ...(note === undefined ? {} : { note }) };
}

function contentOf({ state, value, text: typed }: Figure): CellWrite['content'] {
  if (value !== null) return number(cellNumber(value));
  switch (state) {
    case 'value':
    case 'zero':
      return typed === '' ? blank : text(shortened(typed));
    case 'notApplicable':
      return text(NOT_APPLICABLE);
    case 'blank':
      return blank;
    case 'notReported':
      return typed === '' ? blank : text(shortened(typed));
  }
}

/** Of a note's text; Excel shows no more at once. */
export const LONGEST_NOTE = 1000;

/** What the cell said where that is not what stands here: the text read as a number, and from where. */
function noteOf({ state, value, text: typed, sources: [source] }: Figure): string | undefined {
  if (!source || !isChanged({ state, value, text: typed })) return undefined;
  const original = typed === '' ? '原表此格为空' : `原文：${typed}`;
  return shortened(`${original}\n出处：${source.file} ${source.sheet}!${source.cell}`, LONGEST_NOTE);
}

function isChanged({ state, value, text: typed }: Pick<Figure, 'state' | 'value' | 'text'>): boolean {
  if (value !== null) return typed !== value && !(typed.trim() !== '' && String(Number(typed)) === String(Number(value)));
  return state === 'notApplicable' && typed !== NOT_APPLICABLE;
}

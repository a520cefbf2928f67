import type { FigureUpdate, ParagraphKey } from '../edited-paragraph';
import type { Report, Run } from '../report';
import { bindingName } from './binding-text';
import { pairFigures } from './pair-figures';
import { pairParagraphs } from './pair-paragraphs';

/** Every bound figure of which the one report says something else than the other, in the order of the newer. */
export function figureUpdates(shown: Report, fresh: Report): FigureUpdate[] {
  return pairParagraphs(shown, fresh).flatMap(({ key, was, is }) => between(key, was?.runs ?? [], is?.runs ?? []));
}

function between(key: ParagraphKey, before: readonly Run[], after: readonly Run[]): FigureUpdate[] {
  return pairFigures(before, after).flatMap(({ was, is }) => {
    const one = is ?? was;
    return one && was?.text !== is?.text ? [{ key, name: bindingName(one.figure), before: was?.text ?? null, after: is?.text ?? null }] : [];
  });
}

import type { FigureUpdate, ParagraphKey } from '../edited-paragraph';
import type { Report, Run } from '../report';
import { bindingName, bindingText } from './binding-text';
import { type FigureRun, isFigure } from './find-figure';
import { paragraphKeys } from './paragraph-keys';
import { placeParagraphs } from './place-paragraphs';

/** Every bound figure of which the one report says something else than the other, in the order of the newer. */
export function figureUpdates(shown: Report, fresh: Report): FigureUpdate[] {
  const before = paragraphKeys(shown);
  const places = placeParagraphs(shown.blocks.map(({ runs }, index) => ({ key: before[index] as ParagraphKey, base: runs })), fresh);
  const updates = paragraphKeys(fresh).flatMap((key, at) => between(key, shown.blocks[places.indexOf(at)]?.runs ?? [], fresh.blocks[at]?.runs ?? []));
  const gone = before.flatMap((key, index) => (places[index] === null ? between(key, shown.blocks[index]?.runs ?? [], []) : []));
  return [...updates, ...gone];
}

function between(key: ParagraphKey, before: readonly Run[], after: readonly Run[]): FigureUpdate[] {
  const left = before.filter(isFigure);
  const update = (was: FigureRun | undefined, is: FigureRun | undefined): FigureUpdate[] => {
    const one = is ?? was;
    return one && was?.text !== is?.text ? [{ key, name: bindingName(one.figure), before: was?.text ?? null, after: is?.text ?? null }] : [];
  };
  const updates = after.filter(isFigure).flatMap((is) => {
    const at = left.findIndex(({ figure }) => bindingText(figure) === bindingText(is.figure));
    const [was] = at < 0 ? [] : left.splice(at, 1);
    return update(was, is);
  });
  return [...updates, ...left.flatMap((was) => update(was, undefined))];
}

import type { ParagraphKey } from '../../../core/narrative/edited-paragraph';
import { bindingName } from '../../../core/narrative/editing/binding-text';
import { pairFigures } from '../../../core/narrative/editing/pair-figures';
import { pairParagraphs } from '../../../core/narrative/editing/pair-paragraphs';
import { wordingOf } from '../../../core/narrative/editing/wording';
import { textOf } from '../../../core/narrative/join-runs';
import type { Binding, Block, Report } from '../../../core/narrative/report';

/** A figure that says something else now. */
export interface FigureChange {
  readonly key: ParagraphKey;
  readonly figure: Binding;
  readonly before: string | null;
  readonly after: string | null;
}

/** A piece of a paragraph as it was shown; `after` where the figure says something else now, null where it is gone. */
export interface StalePiece {
  readonly text: string;
  readonly figure?: Binding;
  readonly after?: string | null;
}

/** A paragraph that is not up to date, as it was shown. */
export interface StaleParagraph {
  readonly key: ParagraphKey;
  readonly block: Block;
  readonly pieces: readonly StalePiece[];
  /** How its words stand to what was shown. */
  readonly words: 'same' | 'changed' | 'added' | 'gone';
}

export interface ReportDifferences {
  readonly figures: readonly FigureChange[];
  /** Those of which more is different than what their figures say. */
  readonly paragraphs: readonly { readonly key: ParagraphKey; readonly before: string; readonly after: string }[];
  /** The report as it was shown, with what would become of it. */
  readonly stale: readonly StaleParagraph[];
}

/** What is different in the report from the one that was shown; null where nothing is. */
export function reportDifferences(shown: Report, current: Report): ReportDifferences | null {
  const pairs = pairParagraphs(shown, current);
  const stale = pairs.map(({ key, was, is }): StaleParagraph => {
    const block = was ?? is;
    if (!block) throw new Error(`a paragraph in neither report: ${key.kind}`);
    if (!was) return { key, block, pieces: block.runs, words: 'added' };
    if (!is) return { key, block, pieces: block.runs, words: 'gone' };
    return { key, block, pieces: piecesOf(was, is), words: wordingOf(was.runs) === wordingOf(is.runs) ? 'same' : 'changed' };
  });
  const figures = pairs.flatMap(({ key, was, is }) => changesOf(key, was, is));
  const paragraphs = pairs.flatMap(({ key, was, is }) => (wordingOf(was?.runs ?? []) === wordingOf(is?.runs ?? []) ? [] : [{ key, before: textOf(was?.runs ?? []), after: textOf(is?.runs ?? []) }]));
  return figures.length + paragraphs.length === 0 ? null : { figures, paragraphs, stale };
}

function changesOf(key: ParagraphKey, before: Block | undefined, after: Block | undefined): FigureChange[] {
  return pairFigures(before?.runs ?? [], after?.runs ?? []).flatMap(({ was, is }) => {
    const one = is ?? was;
    return one && was?.text !== is?.text ? [{ key, figure: one.figure, before: was?.text ?? null, after: is?.text ?? null }] : [];
  });
}

function piecesOf(before: Block, after: Block): StalePiece[] {
  const becomes = new Map(pairFigures(before.runs, after.runs).flatMap(({ was, is }) => (was && was.text !== is?.text ? [[was, is?.text ?? null]] : [])));
  return before.runs.map((run) => (run.figure && becomes.has(run as never) ? { ...run, after: becomes.get(run as never) ?? null } : run));
}

/** One line a figure: of figures bound alike that change alike one is told. */
export function toldChanges(figures: readonly FigureChange[]): FigureChange[] {
  const told = new Map(figures.map((one) => [`${bindingName(one.figure)}|${one.before ?? ''}|${one.after ?? ''}`, one]));
  return [...told.values()];
}

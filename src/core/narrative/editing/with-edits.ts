import type { EditedParagraph, FigureUpdate, OutdatedParagraph } from '../edited-paragraph';
import { joinRuns } from '../join-runs';
import type { Report, Run } from '../report';
import { bindingName } from './binding-text';
import { type FigureWriter, findFigure, isFigure } from './find-figure';
import { paragraphKeys } from './paragraph-keys';
import { placeParagraphs } from './place-paragraphs';
import { wordingOf } from './wording';

/** A report with the paragraphs that somebody rewrote. */
export interface EditedReport {
  readonly report: Report;
  /** All that were given, by the keys that their paragraphs have now: none is dropped. */
  readonly paragraphs: readonly EditedParagraph[];
  readonly lost: readonly FigureUpdate[];
  readonly outdated: readonly OutdatedParagraph[];
}

/** What goes beside a report as it is generated. */
export interface Editing {
  readonly paragraphs: readonly EditedParagraph[];
  /** Code of the report's period. */
  readonly period: string;
  readonly write: FigureWriter;
}

/**
 * Puts each rewritten paragraph where its generated one stands, its bound figures saying what the round says now. What
 * nothing answers to keeps its text and is told. One that is generated no more stands in no report, for what it says was
 * said of something that is not there now; it is kept and told, and comes back with it.
 */
export function withEdits(fresh: Report, { paragraphs, period, write }: Editing): EditedReport {
  const keys = paragraphKeys(fresh);
  const places = placeParagraphs(paragraphs, fresh);
  const blocks = [...fresh.blocks];
  const lost: FigureUpdate[] = [];
  const outdated: OutdatedParagraph[] = [];
  const kept = paragraphs.map((edit, index) => {
    const at = places[index] ?? null;
    const [generated, key] = at === null ? [] : [fresh.blocks[at], keys[at]];
    if (at === null || !generated || !key) {
      outdated.push({ key: edit.key, why: 'gone', edit, now: null });
      return edit;
    }
    const moved = { ...edit, key };
    const runs = refreshed(moved, { report: fresh, own: generated.runs, write });
    lost.push(...runs.lost);
    blocks[at] = { ...generated, runs: runs.value };
    const why = wordingOf(generated.runs) !== wordingOf(edit.base) ? 'changed' : edit.period !== period ? 'otherPeriod' : null;
    if (why) outdated.push({ key, why, edit: moved, now: generated.runs });
    return moved;
  });
  return { report: { blocks }, paragraphs: kept, lost, outdated };
}

function refreshed({ key, runs, base }: EditedParagraph, where: { readonly report: Report; readonly own: readonly Run[]; readonly write: FigureWriter }): { value: Run[]; lost: FigureUpdate[] } {
  const lost: FigureUpdate[] = [];
  const value = runs.map((run, index): Run => {
    if (!isFigure(run)) return run;
    const found = findFigure(run, runs[index + 1]?.text ?? '', { ...where, base });
    if (found) return found;
    lost.push({ key, name: bindingName(run.figure), before: run.text, after: null });
    return { text: run.text };
  });
  return { value: joinRuns(value), lost };
}

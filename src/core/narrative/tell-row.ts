import { type Finding, raise } from '../finding';
import type { Event, Item, Sentence } from '../scheme/scheme';
import { indicatorsUsed } from './bind-mark';
import { unusedText } from './findings';
import { textOf } from './join-runs';
import { judgeCondition } from './judge-condition';
import type { Narration, Spot, Told } from './narration';
import { paragraphBlock } from './paragraph-block';
import type { Block } from './report';
import { tellCompletion } from './tell-completion';
import { tellEvents } from './tell-events';
import { tellSentence } from './tell-sentence';
import { whereOf } from './where-of';

/** What a row of 叙述 gives: entries of a list, or a block of its own. */
export type Piece = { readonly kind: 'entry'; readonly told: Told } | { readonly kind: 'block'; readonly block: Block };

export interface RowTold {
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
}

/** A row of 叙述 told where its condition holds; `events` are those that stand at a row 动态. */
export function tellRow(row: Sentence, { item, events }: { readonly item: Item; readonly events: readonly Event[] }, narration: Narration): RowTold {
  const spot = { item, place: row.place };
  const { holds, findings } = judgeCondition(row.condition, spot, narration);
  if (!holds) return { pieces: [], findings };
  switch (row.kind) {
    case '动态': {
      const told = tellEventPieces(events, item, narration);
      const text = row.text.source.trim();
      const unused = text === '' ? [] : [raise(unusedText, { item: item.number, kind: row.kind, text }, whereOf(spot, narration))];
      return { pieces: told.pieces, findings: [...unused, ...told.findings] };
    }
    case '条目': {
      const told = tellTyped(row, spot, narration);
      return { pieces: isEmpty(told) ? [] : [{ kind: 'entry', told }], findings: told.findings };
    }
    case '段落': {
      const told = tellTyped(row, spot, narration);
      return { pieces: isEmpty(told) ? [] : [{ kind: 'block', block: paragraphBlock(told, item.number, narration) }], findings: told.findings };
    }
    case '完成情况': {
      const told = tellCompletion(row, item, narration);
      return { pieces: told.block ? [{ kind: 'block', block: told.block }] : [], findings: told.findings };
    }
  }
}

/** What a sentence claims on a condition, it claims of the units that the condition's figures are of. */
function tellTyped(row: Sentence, spot: Spot, narration: Narration): Told {
  const told = tellSentence(row.text, { ...spot, givesWay: true }, narration);
  const claimed = row.condition ? indicatorsUsed(row.condition) : [];
  return { ...told, indicators: [...new Set([...told.indicators, ...claimed])] };
}

function isEmpty({ runs }: Told): boolean {
  return textOf(runs).trim() === '';
}

export function tellEventPieces(events: readonly Event[], item: Item, narration: Narration): RowTold {
  const { told, findings } = tellEvents(events, item, narration);
  return { pieces: told.map((one) => ({ kind: 'entry', told: one })), findings: [...findings, ...told.flatMap((one) => one.findings)] };
}

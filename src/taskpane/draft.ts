import { type Choices, noChoices } from '../core/workbook/choices';
import { type CityTable, type Parsed, together, withoutTable } from './parsed';

/** What was gathered and decided in the pane and the workbook does not have yet. */
export interface Draft {
  /** Files to be taken in by the next roll-up. */
  readonly picked: Parsed;
  /** Names of files of the workbook that the next roll-up takes out of it. */
  readonly withdrawn: readonly string[];
  /** As typed; '' for the one that the workbook has. */
  readonly period: string;
  readonly choices: Choices;
  /** Whether filled forms that stand in the workbook as sheets of the user's are taken in; null where nobody said. */
  readonly ownSheets: boolean | null;
}

export const emptyDraft: Draft = { picked: { files: [], findings: [] }, withdrawn: [], period: '', choices: noChoices, ownSheets: null };

export type DraftChange =
  | { readonly kind: 'drafted'; readonly draft: Partial<Draft> }
  /** What had been written is to be written again, with what was decided since. */
  | { readonly kind: 'returned'; readonly draft: Draft }
  | { readonly kind: 'chose'; readonly choices: Partial<Choices> }
  | { readonly kind: 'picked'; readonly parsed: Parsed }
  | { readonly kind: 'removed'; readonly index: number }
  | { readonly kind: 'removedTable'; readonly table: CityTable }
  /** Said again of the same file, it stays after all. */
  | { readonly kind: 'withdrew'; readonly file: string };

/** The draft after `change`. */
export function draftAfter(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'drafted':
      return { ...draft, ...change.draft };
    case 'returned':
      return reunited(change.draft, draft);
    case 'chose':
      return { ...draft, choices: { ...draft.choices, ...change.choices } };
    case 'picked':
      return { ...draft, picked: together(draft.picked, change.parsed) };
    case 'removed':
      return { ...draft, picked: without(draft.picked, change.index) };
    case 'removedTable':
      return { ...draft, picked: withoutTable(draft.picked, change.table) };
    case 'withdrew':
      return { ...draft, withdrawn: toggled(draft.withdrawn, change.file) };
  }
}

/** Of two decisions about the same thing the later one holds. */
function reunited(before: Draft, since: Draft): Draft {
  return {
    picked: together(before.picked, since.picked),
    withdrawn: [...new Set([...before.withdrawn, ...since.withdrawn])],
    period: since.period === '' ? before.period : since.period,
    choices: {
      ways: later(before.choices.ways, since.choices.ways, ({ unit }) => unit),
      explanations: later(before.choices.explanations, since.choices.explanations, ({ finding }) => finding),
      fixes: later(before.choices.fixes, since.choices.fixes, ({ id }) => id),
      senders: later(before.choices.senders, since.choices.senders, ({ file }) => file),
      paragraphs: later(before.choices.paragraphs, since.choices.paragraphs, ({ key }) => JSON.stringify(key)),
    },
    ownSheets: since.ownSheets ?? before.ownSheets,
  };
}

function later<One>(before: readonly One[], since: readonly One[], keyOf: (one: One) => string): One[] {
  const decided = new Set(since.map(keyOf));
  return [...before.filter((one) => !decided.has(keyOf(one))), ...since];
}

function without({ files, findings, ...others }: Parsed, index: number): Parsed {
  const left = files.filter((_, at) => at !== index);
  const goes = files[index]?.file;
  return { ...others, files: left, findings: left.some(({ file }) => file === goes) ? findings : findings.filter(({ file }) => file !== goes) };
}

function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}

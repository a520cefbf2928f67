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
      return { ...change.parsed.files.reduce((left, { file }) => withoutSender(left, file), draft), picked: together(draft.picked, change.parsed) };
    case 'removed':
      return { ...withoutSender(draft, draft.picked.files[change.index]?.file), picked: without(draft.picked, change.index) };
    case 'removedTable':
      return { ...draft, picked: withoutTable(draft.picked, change.table) };
    case 'withdrew':
      return { ...draft, withdrawn: toggled(draft.withdrawn, change.file) };
  }
}

/** What of a draft was decided after another one; the empty draft itself where that is nothing. */
export function decidedSince(draft: Draft, before: Draft): Draft {
  if (draft === before) return emptyDraft;
  const fresh = <One>(now: readonly One[], then: readonly One[]): One[] => now.filter((one) => !then.includes(one));
  const { receipts, adoptions } = draft.picked;
  const since: Draft = {
    picked: {
      files: fresh(draft.picked.files, before.picked.files),
      findings: fresh(draft.picked.findings, before.picked.findings),
      ...(receipts !== undefined && receipts !== before.picked.receipts && { receipts }),
      ...(adoptions && adoptions !== before.picked.adoptions && { adoptions }),
    },
    withdrawn: fresh(draft.withdrawn, before.withdrawn),
    period: draft.period === before.period ? '' : draft.period,
    choices: {
      ways: fresh(draft.choices.ways, before.choices.ways),
      explanations: fresh(draft.choices.explanations, before.choices.explanations),
      fixes: fresh(draft.choices.fixes, before.choices.fixes),
      senders: fresh(draft.choices.senders, before.choices.senders),
      paragraphs: fresh(draft.choices.paragraphs, before.choices.paragraphs),
    },
    ownSheets: draft.ownSheets === before.ownSheets ? null : draft.ownSheets,
  };
  return saysNothing(since) ? emptyDraft : since;
}

/** Nothing was gathered or decided. */
export function saysNothing({ picked, withdrawn, period, choices, ownSheets }: Draft): boolean {
  const gathered = picked.files.length + picked.findings.length + withdrawn.length;
  return gathered === 0 && picked.receipts === undefined && picked.adoptions === undefined && period === '' && ownSheets === null && Object.values(choices).every((list) => list.length === 0);
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

/** Whose a file is was told of that file, not of another one of its name. */
function withoutSender(draft: Draft, file: string | undefined): Draft {
  const { choices } = draft;
  if (choices.senders.every((one) => one.file !== file)) return draft;
  return { ...draft, choices: { ...choices, senders: choices.senders.filter((one) => one.file !== file) } };
}

function without({ files, findings, ...others }: Parsed, index: number): Parsed {
  const left = files.filter((_, at) => at !== index);
  const goes = files[index]?.file;
  return { ...others, files: left, findings: left.some(({ file }) => file === goes) ? findings : findings.filter(({ file }) => file !== goes) };
}

function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}

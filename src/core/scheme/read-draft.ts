import type { Finding, Outcome } from '../finding';
import type { Grid } from '../grid';
import type { Steps } from '../steps';
import type { SchemeDraft } from './draft';
import { plainName } from './half-width';
import { SCHEME_SHEETS } from './scheme-sheets';
import { readEvents } from './sheets/read-events';
import { readForms } from './sheets/read-forms';
import { readIndicators } from './sheets/read-indicators';
import { listsOf } from './lists-of';
import { readItems } from './sheets/read-items';
import { readLists } from './sheets/read-lists';
import { readRules } from './sheets/read-rules';
import { readSentences } from './sheets/read-sentences';
import { readSettings } from './sheets/read-settings';
import { readTasks } from './sheets/read-tasks';
import { readUnits } from './sheets/read-units';

/** Reads every sheet of a scheme as far as it can be read, a sheet a step. */
export function* draftSteps(sheets: readonly Grid[], file: string): Steps<Outcome<SchemeDraft>> {
  const findings: Finding[] = [];
  const take = function* <Value>(outcome: Outcome<Value>): Steps<Value> {
    findings.push(...outcome.findings);
    yield;
    return outcome.value;
  };
  const settings = yield* take(readSettings(sheets, file));
  const units = yield* take(readUnits(sheets, file, settings.value.periods));
  const items = yield* take(readItems(sheets, file));
  const indicators = yield* take(readIndicators(sheets, file, items));
  const tasks = yield* take(readTasks(sheets, file, { settings, units, indicators }));
  const rules = yield* take(readRules(sheets, file));
  const sentences = yield* take(readSentences(sheets, file, items));
  const events = yield* take(readEvents(sheets, file, items));
  const lists = yield* take(readLists(sheets, file));
  const forms = yield* take(readForms(sheets, file, new Set(listsOf(lists.map(({ value }) => value)).keys())));
  const named = new Set([...SCHEME_SHEETS, ...forms.map(({ value }) => value.form.sheet)].map(plainName));
  const otherSheets = sheets.filter((sheet) => !named.has(plainName(sheet.name)));
  return { value: { file, settings, units, items, indicators, tasks, rules, sentences, events, lists, forms, otherSheets }, findings };
}

import type { Finding, Outcome } from '../finding';
import type { Grid } from '../grid';
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

/** Reads every sheet of a scheme as far as it can be read. */
export function readDraft(sheets: readonly Grid[], file: string): Outcome<SchemeDraft> {
  const findings: Finding[] = [];
  const take = <Value>(outcome: Outcome<Value>): Value => {
    findings.push(...outcome.findings);
    return outcome.value;
  };
  const settings = take(readSettings(sheets, file));
  const units = take(readUnits(sheets, file, settings.value.periods));
  const items = take(readItems(sheets, file));
  const indicators = take(readIndicators(sheets, file, items));
  const tasks = take(readTasks(sheets, file, { settings, units, indicators }));
  const rules = take(readRules(sheets, file));
  const sentences = take(readSentences(sheets, file, items));
  const events = take(readEvents(sheets, file, items));
  const lists = take(readLists(sheets, file));
  const forms = take(readForms(sheets, file, new Set(listsOf(lists.map(({ value }) => value)).keys())));
  const named = new Set([...SCHEME_SHEETS, ...forms.map(({ value }) => value.form.sheet)].map(plainName));
  const otherSheets = sheets.filter((sheet) => !named.has(plainName(sheet.name)));
  return { value: { file, settings, units, items, indicators, tasks, rules, sentences, events, lists, forms, otherSheets }, findings };
}

import type { Finding } from '../finding';
import { fnv1a64 } from '../fingerprint';
import type { Grid } from '../grid';
import { type Steps, toTheEnd } from '../steps';
import type { SchemeDraft } from './draft';
import { schemeLints } from './lints';
import { listsOf } from './lists-of';
import { draftSteps } from './read-draft';
import type { Scheme, SchemeReading } from './scheme';

/** Reads a scheme workbook. All that is wrong is found in one pass; with a 强制 finding the scheme is null. */
export function readScheme(sheets: readonly Grid[], file: string): SchemeReading {
  return toTheEnd(schemeSteps(sheets, file));
}

/** The same, a sheet or a lint a step. */
export function* schemeSteps(sheets: readonly Grid[], file: string): Steps<SchemeReading> {
  const { value: draft, findings: found } = yield* draftSteps(sheets, file);
  const linted: Finding[] = [];
  for (const lint of schemeLints) {
    linted.push(...lint.find(draft));
    yield;
  }
  const findings = distinct([...found, ...linted]);
  const unusable = findings.some(({ tier }) => tier === '强制');
  return { value: unusable ? null : schemeOf(draft), findings };
}

function schemeOf({ file, settings, units, items, indicators, tasks, rules, sentences, events, lists, forms }: SchemeDraft): Scheme {
  return {
    ...settings.value,
    units: units.map(({ value }) => value).sort((one, other) => one.order - other.order),
    items: items.map(({ value }) => value),
    indicators: new Map(indicators.map(({ value }) => [value.code, value])),
    tasks: tasks.map(({ value }) => value),
    rules: rules.map(({ value }) => value),
    sentences: sentences.map(({ value }) => value),
    events: events.map(({ value }) => value),
    forms: forms.map(({ value }) => value.form),
    lists: listsOf(lists.map(({ value }) => value)),
    file,
  };
}

/** Two things wrong in one cell get two ids; the same thing is told once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const messages = new Map<string, Set<string>>();
  return findings.flatMap((finding) => {
    const told = messages.get(finding.id) ?? new Set();
    messages.set(finding.id, told);
    if (told.has(finding.message)) return [];
    told.add(finding.message);
    return told.size === 1 ? [finding] : [{ ...finding, id: fnv1a64(`${finding.id}|${finding.message}`).slice(-8) }];
  });
}

import type { Grid } from '../grid';
import type { SchemeDraft } from './draft';
import { schemeLints } from './lints';
import { readDraft } from './read-draft';
import type { Scheme, SchemeReading } from './scheme';

/** Reads a scheme workbook. All that is wrong is found in one pass; with a 强制 finding the scheme is null. */
export function readScheme(sheets: readonly Grid[], file: string): SchemeReading {
  const { value: draft, findings: found } = readDraft(sheets, file);
  const findings = [...found, ...schemeLints.flatMap((lint) => lint.find(draft))];
  const unusable = findings.some(({ tier }) => tier === '强制');
  return { value: unusable ? null : schemeOf(draft), findings };
}

function schemeOf({ file, settings, units, items, indicators, tasks, rules, sentences, events, forms }: SchemeDraft): Scheme {
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
    file,
  };
}

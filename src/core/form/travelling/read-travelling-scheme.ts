import type { Finding } from '../../finding';
import { raise } from '../../finding';
import type { Grid } from '../../grid';
import { historyOf } from '../../history/history-of';
import { parsePeriod } from '../../period';
import type { Round } from '../../scheme/round';
import type { Scheme } from '../../scheme/scheme';
import type { Unit } from '../../scheme/unit';
import { type Identity, readIdentity } from '../identity';
import { formStored } from './form-stored';
import { indicatorStored } from './indicator-stored';
import { listStored } from './list-stored';
import { pastStored } from './past-stored';
import { ruleStored } from './rule-stored';
import { settingsStored } from './settings-stored';
import { listOf, text } from './shape';
import { readWritten } from './stored';
import { itemStored, taskStored } from './task-stored';
import { nothingTravels, notIssued, rulesDamaged, rulesNewer } from './travelling-findings';
import { TRAVELLING, TRAVELLING_KIND, TRAVELLING_SCHEMA, printOfRows } from './travelling-rows';
import { unitStored } from './unit-stored';

/** What an issued workbook was issued with, as far as checking it goes; or why that cannot be had. */
export type TravellingScheme =
  | { readonly kind: 'travelling'; readonly round: Round; readonly sender: Unit }
  | { readonly kind: 'none'; readonly findings: readonly Finding[] };

/** The round that a form was issued in, from what travels with it in `_月报`: of other units, the city and the report it knows nothing. */
export function readTravellingScheme(sheets: readonly Grid[]): TravellingScheme {
  const identity = readIdentity(sheets);
  if (!identity) return none(raise(notIssued, {}, { place: {} }));
  const theirs = identity.find(TRAVELLING_KIND, TRAVELLING.schema);
  if (theirs === '') return none(raise(nothingTravels, { rules: String(identity.keys('审核').length) }, { place: {} }));
  if (Number(theirs) > TRAVELLING_SCHEMA) return none(raise(rulesNewer, { theirs, ours: String(TRAVELLING_SCHEMA) }, { place: {} }));
  const read = isWhole(identity) ? readRound(identity) : undefined;
  return read ? { kind: 'travelling', ...read } : none(raise(rulesDamaged, {}, { place: {} }));
}

function none(finding: Finding): TravellingScheme {
  return { kind: 'none', findings: [finding] };
}

/** The rows as they were written, but for the two that speak of the others. */
function isWhole(identity: Identity): boolean {
  const apart: readonly string[] = [TRAVELLING.schema, TRAVELLING.print];
  const rows = identity.keys(TRAVELLING_KIND).flatMap((key) => (apart.includes(key) ? [] : [{ key, value: identity.find(TRAVELLING_KIND, key) }]));
  return printOfRows(rows) === identity.find(TRAVELLING_KIND, TRAVELLING.print);
}

function readRound(identity: Identity): { readonly round: Round; readonly sender: Unit } | undefined {
  const value = (key: string): unknown => readWritten(identity.find(TRAVELLING_KIND, key));
  const settings = settingsStored.read(value(TRAVELLING.settings));
  const periods = listOf(text)(value(TRAVELLING.periods));
  const records = listOf(pastStored.read)(value(TRAVELLING.past));
  const period = settings && parsePeriod(settings.period, settings.periods);
  const parts = readParts(value);
  const sender = parts?.units.find(({ code }) => code === settings?.sender);
  if (!settings || !periods || !records || !period || !parts || !sender) return undefined;
  const { name, code, version, city, issuer, periods: runs, rounding, deadline, date } = settings;
  const scheme: Scheme = { ...NOT_TRAVELLING, name, code, version, city, issuer, periods: runs, rounding, deadline, ...parts };
  return { round: { scheme, period, history: { ...historyOf(records), periods }, date, adoptions: [] }, sender };
}

/** What the report and the way up are made of. */
const NOT_TRAVELLING = { addressee: '', reportTitle: { source: '', parts: [] }, numbering: '1.', listStyle: '圈码', upward: null, sentences: [], events: [], file: '' } as const;

type Parts = Pick<Scheme, 'units' | 'items' | 'indicators' | 'lists' | 'tasks' | 'rules' | 'forms'>;

function readParts(value: (key: string) => unknown): Parts | undefined {
  const units = listOf(unitStored.read)(value(TRAVELLING.units));
  const items = listOf(itemStored.read)(value(TRAVELLING.items));
  const indicators = listOf(indicatorStored.read)(value(TRAVELLING.indicators));
  const lists = listOf(listStored.read)(value(TRAVELLING.lists));
  const tasks = listOf(taskStored.read)(value(TRAVELLING.tasks));
  const rules = listOf(ruleStored.read)(value(TRAVELLING.rules));
  const forms = lists && listOf(formStored(new Set(lists.map(({ name }) => name))).read)(value(TRAVELLING.forms));
  if (!units || !items || !indicators || !lists || !tasks || !rules || !forms) return undefined;
  return { units, items, indicators: new Map(indicators.map((one) => [one.code, one])), lists: new Map(lists.map((one) => [one.name, one])), tasks, rules, forms };
}

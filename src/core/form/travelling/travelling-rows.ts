import { fnv1a64 } from '../../fingerprint';
import type { HistoryRecord } from '../../history/history';
import type { Round } from '../../scheme/round';
import type { Scheme } from '../../scheme/scheme';
import type { Unit } from '../../scheme/unit';
import type { IdentityRow } from '../identity';
import type { IssuedForms } from '../issued-forms';
import { formStored } from './form-stored';
import { indicatorStored } from './indicator-stored';
import { listStored } from './list-stored';
import { pastPeriods } from './past-periods';
import { pastStored } from './past-stored';
import { relatives, unitsNamed } from './relatives';
import { ruleStored } from './rule-stored';
import { settingsStored } from './settings-stored';
import { written } from './stored';
import { itemStored, taskStored } from './task-stored';
import { unitStored } from './unit-stored';

/** 类 of the rows. */
export const TRAVELLING_KIND = '方案';

/** The version of these rows' own layout. */
export const TRAVELLING_SCHEMA = 1;

/** The rows that there are; `schema` and `print` say which layout they have, and that the others are whole. */
export const TRAVELLING = {
  schema: '格式', print: '印记', settings: '设置', units: '单位', items: '事项', indicators: '指标', lists: '清单', tasks: '任务', rules: '规则', forms: '表样', periods: '往期', past: '往期数',
} as const;

/** What a form takes with it, so that it can be checked where it is filled in: of the scheme and the history what concerns its sender. */
export function travellingRows({ round, sender }: IssuedForms): IdentityRow[] {
  const rows = [...schemeRows(round, sender), row(TRAVELLING.periods, pastPeriods(round)), row(TRAVELLING.past, pastFigures(round, sender).map(pastStored.write))];
  return [{ kind: TRAVELLING_KIND, key: TRAVELLING.schema, value: String(TRAVELLING_SCHEMA) }, { kind: TRAVELLING_KIND, key: TRAVELLING.print, value: printOfRows(rows) }, ...rows];
}

/** Over what the rows say, in their order. */
export function printOfRows(rows: readonly Pick<IdentityRow, 'key' | 'value'>[]): string {
  return fnv1a64(rows.map(({ key, value }) => `${key}|${value}`).join('\n'));
}

function schemeRows(round: Round, sender: Unit): IdentityRow[] {
  const { scheme, period, date } = round;
  const near = new Set(relatives(sender, round).map(({ code }) => code));
  return [
    row(TRAVELLING.settings, settingsStored.write({ ...scheme, period: period.code, date, sender: sender.code })),
    row(TRAVELLING.units, unitsNamed(sender, round).map(unitStored.write)),
    row(TRAVELLING.tasks, scheme.tasks.filter(({ unit }) => near.has(unit)).map(taskStored.write)),
    ...everySendersRows(scheme),
  ];
}

const OF_SCHEME = new WeakMap<Scheme, readonly IdentityRow[]>();

/** What is the same in every form of a scheme. */
function everySendersRows(scheme: Scheme): readonly IdentityRow[] {
  const known = OF_SCHEME.get(scheme);
  if (known) return known;
  const rows = [
    row(TRAVELLING.items, scheme.items.map(itemStored.write)),
    row(TRAVELLING.indicators, [...scheme.indicators.values()].map(indicatorStored.write)),
    row(TRAVELLING.lists, [...scheme.lists.values()].map(listStored.write)),
    row(TRAVELLING.rules, scheme.rules.filter(({ off }) => off === null).map(ruleStored.write)),
    row(TRAVELLING.forms, scheme.forms.map(formStored(new Set(scheme.lists.keys())).write)),
  ];
  OF_SCHEME.set(scheme, rows);
  return rows;
}

function row(key: string, value: unknown): IdentityRow {
  return { kind: TRAVELLING_KIND, key, value: written(value) };
}

function pastFigures(round: Round, sender: Unit): HistoryRecord[] {
  const { scheme, history } = round;
  const codes = [...scheme.indicators.values()].flatMap(({ code, formerCode }) => (formerCode === null ? [code] : [code, formerCode]));
  const units = relatives(sender, round);
  return pastPeriods(round).flatMap((period) =>
    units.flatMap((unit) =>
      codes.flatMap((indicator) => {
        const figure = history.find({ period, unit: unit.code, indicator });
        return figure ? [{ period, unit: unit.code, indicator, figure, version: 1 }] : [];
      }),
    ),
  );
}

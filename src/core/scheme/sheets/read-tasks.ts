import { type Finding, type Outcome, raise } from '../../finding';
import { findUnit } from '../find-unit';
import type { Grid } from '../../grid';
import type { SchemeDraft } from '../draft';
import type { Task } from '../scheme';
import type { Columns, Entry } from '../table/column';
import { indicatorName, name, period, raw, text } from '../table/columns';
import { readDecimal } from '../table/read-decimal';
import { readTable } from '../table/read-table';
import { type SchemeRow, become, schemePlace } from '../table/scheme-row';
import { quoted, unreadableValue } from '../table/table-findings';

interface TaskFields {
  readonly unit: string;
  readonly indicator: string;
  readonly value: Entry | null;
  readonly from: string | null;
  readonly document: string;
}

/** Sheet 任务. Units may be given by code or by any of their names. */
export function readTasks(
  sheets: readonly Grid[],
  file: string,
  { settings, units, indicators }: Pick<SchemeDraft, 'settings' | 'units' | 'indicators'>,
): Outcome<SchemeRow<Task>[]> {
  const columns: Columns<TaskFields> = {
    unit: name('单位', 'value'),
    indicator: indicatorName('指标', 'value'),
    value: raw('数值', 'value'),
    from: period('起始期', settings.value.periods),
    document: text('文号'),
  };
  const { value: rows, findings: found } = readTable({ sheet: '任务', absence: '提示', columns }, sheets, file);
  const findings: Finding[] = [...found];
  const all = units.map((row) => row.value);
  const value = rows.map((row) => {
    const { unit, indicator: code, value: entry, from, document } = row.value;
    const measure = indicators.find((one) => one.value.code === code)?.value.measure ?? '';
    const decimal = entry && readDecimal(entry, measure);
    if (entry && decimal === null) {
      const slots = { column: '数值', text: quoted(entry.text), problem: `不是以${measure || '数'}计的数，或者整数超过15位` };
      findings.push(raise(unreadableValue, slots, { place: row.at('数值') }));
    }
    const found = findUnit(unit, all, settings.value.city);
    return become(row, { unit: found?.unit.code ?? unit, indicator: code, value: decimal ?? '0', from, document, place: schemePlace(row.at('数值')) });
  });
  return { value, findings };
}

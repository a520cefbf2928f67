import type { Outcome } from '../../finding';
import type { Grid } from '../../grid';
import type { PeriodScheme } from '../../period';
import { type Columns, rare } from '../table/column';
import { choice, list, name, order, period, words, yesNo } from '../table/columns';
import { readTable } from '../table/read-table';
import { type SchemeRow, become } from '../table/scheme-row';
import type { Unit, UnitKind } from '../unit';

interface UnitFields {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  readonly mergedInto: string;
  readonly parent: string;
  readonly kind: UnitKind;
  readonly ranked: boolean | null;
  readonly order: number | null;
}

export const UNIT_KINDS = words('县区', '开发区', '市本级', '调整', '市州', '乡镇');

/** Sheet 单位, in the order of the sheet. */
export function readUnits(sheets: readonly Grid[], file: string, periods: PeriodScheme): Outcome<SchemeRow<Unit>[]> {
  const columns: Columns<UnitFields> = {
    code: name('代码', 'value'),
    name: name('名称', 'value'),
    shortName: name('简称'),
    aliases: list('别名'),
    formerNames: list('曾用名'),
    from: period('起始期', periods),
    until: period('截止期', periods),
    mergedInto: name('并入'),
    parent: rare(name('上级')),
    kind: choice<UnitKind>('类别', UNIT_KINDS, { need: 'value', otherwise: '县区' }),
    ranked: yesNo('参加排名', null),
    order: order('次序'),
  };
  const { value: rows, findings } = readTable({ sheet: '单位', absence: '强制', columns }, sheets, file);
  const codeOf = (typed: string): string =>
    rows.find(({ value }) => [value.code, value.name, value.shortName].includes(typed))?.value.code ?? typed;
  return { value: rows.map((row, index) => become(row, unitOf(row.value, index, codeOf))), findings };
}

function unitOf(fields: UnitFields, index: number, codeOf: (typed: string) => string): Unit {
  return {
    ...fields,
    shortName: fields.shortName || (fields.kind === '县区' ? shorten(fields.name) : fields.name),
    mergedInto: fields.mergedInto === '' ? null : codeOf(fields.mergedInto),
    parent: fields.parent === '' ? null : codeOf(fields.parent),
    ranked: fields.ranked ?? (fields.kind !== '市本级' && fields.kind !== '调整'),
    order: fields.order ?? index + 1,
  };
}

/** Never down to one character: 费县 stays 费县. */
function shorten(full: string): string {
  const short = full.replace(/[县区市]$/, '');
  return short.length >= 2 ? short : full;
}

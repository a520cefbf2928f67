import { findingKind, raise } from '../../finding';
import type { Check } from '../check';
import type { CoverageRow } from '../summary';

const kind = findingKind({
  code: 'R015',
  name: '带问题采用没有可采用的问题报送',
  tier: '核实',
  message: '{单位}的采用方式是“带问题采用”，{情况}。',
  reason: '带问题采用是明知有强制意见仍然计入；没有强制意见或没有报送的，写了也不起作用。',
  next: '核对单位名称；不需要的，删去这一行。',
});

/** 带问题采用 for a unit of which nothing was sent back, or of which no figure could be read. */
export const needlessAdoption: Check = {
  kind,
  judge({ round, coverage, counted }) {
    return round.adoptions.flatMap((adoption) => {
      if (adoption.way !== '带问题采用') return [];
      const unit = round.scheme.units.find(({ code }) => code === adoption.unit);
      const rows = coverage.rows.filter((row) => row.adoption === adoption);
      const came = rows.filter(({ standing }) => standing === '退回');
      const isRead = ({ unit: { code }, form }: CoverageRow) => counted.some(({ submission }) => submission.unit === code && submission.form === form);
      const why = came.length === 0 ? reasonOf(rows) : came.some(isRead) ? '' : '收到的文件没有读出可采用的数，没有计入';
      return why === '' ? [] : [raise(kind, { 单位: unit?.name ?? adoption.unit, 情况: why }, { place: { ...(unit ? { unit: unit.name } : {}), ...adoption.source } })];
    });
  },
};

function reasonOf(rows: readonly CoverageRow[]): string {
  if (rows.length === 0) return '本期没有它应报的表';
  return rows.every(({ standing }) => standing === '未报') ? '没有收到它的报送，没有可采用的' : '它没有强制意见，已按收到的报送计入';
}

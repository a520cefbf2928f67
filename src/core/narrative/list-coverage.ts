import { listNameOf } from '../expression/column-values';
import { notReported } from '../figure/figure';
import type { CityFigure } from '../rollup/summary';
import { unitsWithList } from '../rollup/units-with-list';
import type { Narration } from './narration';

/** Of which units a list of the city is, as of a figure; undefined for what is no list, or no column of one. */
export function listCoverage(code: string, { round, summary }: Pick<Narration, 'round' | 'summary'>): CityFigure | undefined {
  const list = listNameOf(code);
  if (!round.scheme.lists.has(list)) return undefined;
  const forms = new Set(round.scheme.forms.filter(({ lists }) => lists.some((area) => area.list === list)).map(({ name }) => name));
  const sent = new Set(summary.counted.filter(({ submission }) => forms.has(submission.form)).map(({ submission }) => submission.unit));
  const units = unitsWithList(list, round);
  return {
    indicator: code,
    method: '不汇总',
    figure: { ...notReported(''), state: 'value' },
    contributions: units.filter((unit) => sent.has(unit.code)).map((unit) => ({ unit, figure: notReported('') })),
    lacking: units.filter((unit) => !sent.has(unit.code)),
    notApplicable: [],
  };
}

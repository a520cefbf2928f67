import { areaAddress } from '../../../core/address';
import type { Edit } from '../../../core/edit';
import type { Area } from '../../../core/grid';
import { type Operation, passing, step } from './operation';
import { type Run, sizeColumns, sizeRows } from './write-shape';

type Look = Extract<Edit, { kind: 'copyLook' }>;

/** The sheet that a look is taken from: all that is used of it, and its sizes in points. */
export interface LookFrom {
  readonly area: Area;
  readonly columns: readonly Run[];
  readonly rows: readonly Run[];
}

/** Excel copies the look itself: formats and the merges within the rows; then the sizes. */
export function copyLook({ sheet, from, rows }: Look, source: LookFrom): Operation[] {
  const { right } = source.area;
  return [
    ...rows.filter(({ times }) => times > 0).map(({ first, last, to, times }) => {
      const height = last - first + 1;
      return step((batch) => {
        const looked = passing(batch.sheet(from).getRange(areaAddress({ top: first, left: 1, bottom: last, right })));
        const one = batch.sheet(sheet);
        for (let time = 0; time < times; time += 1) {
          const top = to + time * height;
          passing(one.getRange(areaAddress({ top, left: 1, bottom: top + height - 1, right }))).copyFrom(looked, 'Formats');
        }
      }, 2 * times);
    }),
    ...sizeColumns(sheet, source.columns),
    ...rows.flatMap((look) => sizeRows(sheet, heightsOf(look, source.rows))),
  ];
}

function heightsOf({ first, last, to, times }: Look['rows'][number], heights: readonly Run[]): Run[] {
  const height = last - first + 1;
  return Array.from({ length: times }, (_, time) => to - first + time * height).flatMap((by) =>
    heights.flatMap((run) => {
      const [top, bottom] = [Math.max(run.first, first), Math.min(run.last, last)];
      return top > bottom ? [] : [{ first: top + by, last: bottom + by, size: run.size }];
    }),
  );
}

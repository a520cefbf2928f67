import type { Figure } from '../../figure/figure';
import type { HistoryRecord } from '../../history/history';
import { nullable, oneOf, text } from './shape';
import { type Stored, stored } from './stored';

type Plain = Pick<HistoryRecord, 'period' | 'indicator'> & Pick<Figure, 'state' | 'value' | 'text' | 'measure'> & { readonly unit: string; readonly qualifier: Figure['qualifier'] | null };

const plain = stored<Plain>(
  {
    period: text,
    unit: text,
    indicator: text,
    state: oneOf('value', 'zero', 'blank', 'notApplicable', 'notReported'),
    value: nullable(text),
    text,
    measure: text,
    qualifier: nullable(oneOf('近', '约', '余', '多', '左右', '以上', '以下')),
  },
  { state: 'value', value: null, text: '', measure: '', qualifier: null },
);

/** 往期: a figure of a unit; where it came from is not told. */
export const pastStored: Stored<HistoryRecord> = {
  write: ({ period, unit, indicator, figure }) => plain.write({ period, unit: unit ?? '', indicator, ...figure, qualifier: figure.qualifier ?? null }),
  read: (written) => {
    const fields = plain.read(written);
    if (!fields) return undefined;
    const { period, unit, indicator, qualifier, ...figure } = fields;
    return { period, unit, indicator, version: 1, figure: { ...figure, ...(qualifier && { qualifier }), sources: [] } };
  },
};

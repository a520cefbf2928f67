import type { Figure } from '../../../src/core/figure/figure';
import { parsePeriod, previousPeriod } from '../../../src/core/period';
import type { FigureExample, FigureSubject } from '../../../src/core/validation/figure-rule';
import type { SubmissionExample, SubmissionSubject } from '../../../src/core/validation/submission-rule';
import { indicator, unit } from '../../support/scheme';

const filled = { 填报人: '某甲', 审核人: '某乙', 联系电话: '0539-0000000', 填报日期: '2020-09-02' };

/** A figure of a value, a state or a text, as a reader of cells would give it. */
export function figure(of: Partial<Figure>, measure = '人'): Figure {
  const value = of.value ?? null;
  const state = value === null ? 'value' : Number(value) === 0 ? 'zero' : 'value';
  return { state, text: value ?? '', measure, sources: [{ file: '甲县.xlsx', sheet: '月报', cell: 'D6' }], ...of, value };
}

/** What a rule sees of a figure that an example tells in few words. */
export function figureSubject(example: Omit<FigureExample, 'says'>): FigureSubject {
  const about = indicator('两癌.累计完成', example.indicator);
  const period = parsePeriod(example.period ?? '2020-08', { kind: '月', closingDay: null });
  if (!period) throw new Error(`no period ${example.period}`);
  const { value, shown, shownText, previous, previousText } = example;
  return {
    indicator: about,
    role: example.role ?? '填报',
    figure: figure({ ...(value === undefined ? {} : { value }), ...example.figure }, about.measure),
    shown: shown === undefined ? undefined : figure({ value: shown, ...(shownText !== undefined && { text: shownText }) }, about.measure),
    previous: previous !== undefined ? figure({ value: previous }, about.measure) : previousText !== undefined ? figure({ text: previousText }) : undefined,
    whole: example.whole ? indicator('两癌.全部', example.whole) : undefined,
    task: example.task === undefined ? undefined : figure({ value: example.task }),
    unit: unit('371302', '甲县', example.unit),
    period,
  };
}

/** What a rule sees of a submission that an example tells in few words. */
export function submissionSubject(example: SubmissionExample): SubmissionSubject {
  const figures = (example.figures ?? []).map(figureSubject);
  const period = figureSubject({}).period;
  return {
    header: example.header ?? filled,
    filledOn: example.filledOn === undefined ? '2020-09-02' : example.filledOn,
    receivedOn: example.receivedOn ?? null,
    asked: ['单位', '报告期', '填报人', '审核人', '联系电话', '填报日期'],
    figures,
    entries: example.entries ?? 0,
    period,
    lastPeriod: previousPeriod(period, { kind: '月', closingDay: null }),
    deadline: example.deadline === undefined ? '2020-09-05' : example.deadline,
  };
}

import type { CellWrite, Edit } from '../edit';
import { periodName } from '../period';
import { type Fate, fateOf } from '../rollup/fate-of';
import type { CoverageRow } from '../rollup/summary';
import { deadlineOf } from '../scheme/deadline';
import { numberCell, textCell } from './cells';
import { coverageSentence } from './coverage-sentence';
import { MIDDLE, STANDING_LOOK } from './look';
import type { RoundResult } from './round-result';
import { tableSheet } from './table-sheet';
import { SHEETS } from './workbook-plan';

/** 报送情况: every unit with each form that is due, and what came of it. */
export function coverageSheet(result: RoundResult): Edit[] {
  const { round, collection, checked, summary } = result;
  const deadline = deadlineOf(round.scheme, round.period);
  const isReceiptKnown = checked.some(({ submission }) => submission.receivedOn !== null);
  const further = furtherColumns(result);
  const rows = summary.coverage.rows.map((row, index): CellWrite[] => {
    const found = checked.find(({ submission }) => submission.unit === row.unit.code && submission.form === row.form)?.submission;
    return [
      numberCell(index + 1, '0', MIDDLE),
      textCell(row.unit.name),
      textCell(row.unit.kind, MIDDLE),
      ...further.senders.map(({ of }) => of(row)),
      textCell(row.form),
      textCell(row.standing, STANDING_LOOK[row.standing]),
      textCell(row.filledOn ?? '', MIDDLE),
      ...(isReceiptKnown ? [textCell(found?.receivedOn ?? '', MIDDLE)] : []),
      numberCell(row.resubmissions, '0', MIDDLE),
      textCell(row.file ?? ''),
      textCell(found?.schemeVersion ?? '', MIDDLE),
      ...further.adoptions.map(({ of }) => of(row)),
      textCell(remarkOf(row)),
    ];
  });
  return tableSheet({
    sheet: SHEETS.coverage,
    paper: further.adoptions.length > 0 ? 'A3' : 'A4',
    title: '报送情况',
    lead: `报告期：${periodName(round.period)}　${deadline === null ? '' : `报送截止：${deadline}　`}${coverageSentence(result)}`,
    headings: [
      ...['序号', '单位', '类别', ...further.senders.map(({ heading }) => heading), '表样', '报送情况', '填报日期'],
      ...(isReceiptKnown ? ['收到日期'] : []),
      ...['被替代的报送', '采用的文件', '表样版本', ...further.adoptions.map(({ heading }) => heading), '说明'],
    ],
    rows,
  });

  function remarkOf(row: CoverageRow): string {
    const undecided = collection.blocked.find((one) => one.unit === row.unit.code && one.form === row.form);
    const fate = fateOf(row, { round, counted: summary.counted });
    const why = undecided?.why.replace(/[。；]+$/, '') ?? '';
    const replaced = row.resubmissions > 0 ? `重报，采用最后一次` : '';
    return [why, why !== '' && fate === '退回' ? '' : FATES[fate], replaced].filter((one) => one !== '').join('；');
  }
}

const FATES: Readonly<Record<Fate, string>> = {
  本期: '',
  沿用上期: '按上期的数计入汇总',
  带问题采用: '有强制意见未改正，按经办人的决定计入汇总',
  未报: '未收到，不计入汇总',
  退回: '有强制意见未改正，整表不计入汇总',
  不计入: '不计入汇总',
  往期无数: '拟沿用上期，往期没有数，不计入汇总',
  未读出: '没有读出可采用的数，不计入汇总',
};

interface FurtherColumn {
  readonly heading: string;
  readonly of: (row: CoverageRow) => CellWrite;
}

/** Columns that are there only where one of the rows has something to say in them. */
function furtherColumns({ round, summary }: RoundResult): { readonly senders: readonly FurtherColumn[]; readonly adoptions: readonly FurtherColumn[] } {
  const { rows } = summary.coverage;
  const names = new Map(round.scheme.units.map(({ code, name }) => [code, name]));
  const isUnder = rows.some(({ unit }) => unit.parent !== null);
  const isSentByOthers = rows.some(({ unit, sender }) => unit.code !== sender.code);
  const isAdopted = rows.some(({ adoption }) => adoption !== null);
  return {
    senders: [
      ...(isUnder ? [{ heading: '上级', of: ({ unit }: CoverageRow) => textCell(names.get(unit.parent ?? '') ?? '') }] : []),
      ...(isSentByOthers ? [{ heading: '报送单位', of: ({ sender }: CoverageRow) => textCell(sender.name) }] : []),
    ],
    adoptions: isAdopted
      ? [
          { heading: '采用方式', of: ({ adoption }) => textCell(adoption?.way ?? '', MIDDLE) },
          { heading: '经办人', of: ({ adoption }) => textCell(adoption?.by ?? '', MIDDLE) },
          { heading: '时间', of: ({ adoption }) => textCell(adoption?.at ?? '', MIDDLE) },
          { heading: '理由', of: ({ adoption }) => textCell(adoption?.reason ?? '') },
        ]
      : [],
  };
}

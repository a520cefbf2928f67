import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { writeNumber } from '../../../core/figure/write-number';
import { isInWorkbook } from '../../next-step';
import { FigureSources } from '../../parts/FigureSources';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';
import { AccountCard } from './AccountCard';
import { CountedCard } from './CountedCard';
import { HeadlineCard } from './HeadlineCard';
import { headlines } from './headlines';
import { elapsedShare } from './pace';
import { PlanCard } from './PlanCard';
import { RankCard } from './RankCard';
import { rankings } from './ranks';
import { WrittenCard } from './WrittenCard';

/** 汇总: what is about to be written or was, whose figures these are, what they come to, the ranks, and that every cell is accounted for. */
export function SummaryPanel({ session, actions }: PanelProps) {
  const { say } = useSpeech();
  const { worked, written, asks } = session;
  const result = worked?.prepared.result;
  const cards = useMemo(() => (result ? { headlines: headlines(result), rankings: rankings(result) } : null), [result]);
  if (!worked || !cards || !result) return <Text as="p" className="quiet">{say('panel.nothingYet')}</Text>;
  /* What was typed in the workbook since makes a plan of what was written. */
  const isWritten = isInWorkbook(session) && !asks;
  const { round } = result;
  const elapsed = writeNumber(elapsedShare(round), '0.00%', round.scheme.rounding);
  const sourcesOf = (indicator: string, unit: string | null) => <FigureSources asked={{ indicator, unit }} worked={worked} isWritten={isWritten} onShow={(place) => void actions.show(place)} />;
  return (
    <>
      {!isWritten && <PlanCard worked={worked} asks={asks} />}
      {isWritten && written && <WrittenCard written={written} onShow={(place) => void actions.show(place)} />}
      <CountedCard result={result} />
      {cards.headlines.map((headline) => <HeadlineCard key={`${headline.number} ${headline.title}`} headline={headline} sources={(indicator) => sourcesOf(indicator, null)} />)}
      {cards.rankings.map((ranking, index) => <RankCard key={ranking.indicator} ranking={ranking} elapsed={elapsed} isOpen={index === 0} sources={(unit) => sourcesOf(ranking.indicator, unit)} />)}
      <AccountCard result={result} applied={isWritten ? (written?.applied ?? null) : null} />
    </>
  );
}

import { Button, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { THIS_WORKBOOK } from '../../../commands/this-workbook';
import type { Finding } from '../../../core/finding';
import { tellFinding } from '../../../language/tell-finding';
import { CellPeek } from '../../parts/CellPeek';
import { useSpeech } from '../../speech';
import { ExplainForm } from './ExplainForm';
import { ExplanationLine } from './ExplanationLine';
import type { FindingDeeds } from './finding-deeds';
import { gapOf } from './gap-of';
import type { ListedFinding } from './listed-findings';
import { TierChip } from './TierChip';

export interface FindingCardProps {
  readonly listed: ListedFinding;
  /** The unit is not said again where the group is the unit's. */
  readonly saysUnit: boolean;
  readonly deeds: FindingDeeds;
}

/** A finding: where, what, how far apart, why perhaps, and what to do. */
export function FindingCard({ listed: { finding }, saysUnit, deeds }: FindingCardProps) {
  const { say, lang } = useSpeech();
  const told = tellFinding(finding, lang);
  const [opened, open] = useState<'nothing' | 'peek' | 'explanation'>('nothing');
  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    open('nothing');
    /* What was in focus is gone. */
    buttons.current?.querySelector<HTMLElement>('.explains')?.focus();
  };
  const toggle = (what: 'peek' | 'explanation') => open(opened === what ? 'nothing' : what);
  const status = deeds.status(finding);
  const received = deeds.received(finding);
  const fix = deeds.fixOf(finding);
  const place = placeOf(told);
  const explain = say(status?.kind === 'open' ? 'review.explain' : 'review.explainAgain');
  return (
    <li className="finding">
      <p className="where"><TierChip tier={finding.tier} /><Text className="quiet" size={200}>{[...(saysUnit && told.unit !== undefined ? [told.unit] : []), place].join('　')}</Text></p>
      <Text as="p">{told.message}</Text>
      <Gap told={told} />
      {told.cause !== undefined && <Text as="p" className="quiet">{say('place.cause', { cause: told.cause })}</Text>}
      {status?.kind === 'explained' || status?.kind === 'drafted' ? null : <Text as="p" className="quiet">{say('place.next', { next: told.next })}</Text>}
      {status && <ExplanationLine status={status} />}
      <div className="actions" ref={buttons}>
        {received
          ? <Button size="small" aria-expanded={opened === 'peek'} aria-label={say('review.seeOne', { place })} onClick={() => toggle('peek')}>{say('review.see')}</Button>
          : finding.sheet !== undefined && <Button size="small" disabledFocusable={deeds.disabled} aria-label={say('review.jumpTo', { place })} onClick={() => deeds.jump(finding)}>{say('action.jump')}</Button>}
        {fix && <Button size="small" disabledFocusable={deeds.disabled} aria-label={say('review.fix.toAt', { after: fix.after, place })} onClick={() => deeds.mend(fix)}>{say('review.fix.to', { after: fix.after })}</Button>}
        {status && <Button className="explains" size="small" aria-expanded={opened === 'explanation'} aria-label={say('review.explainOne', { what: explain, place })} onClick={() => toggle('explanation')}>{explain}</Button>}
      </div>
      {opened === 'peek' && received && <CellPeek grid={received.grid} cell={finding.cell?.split(':')[0] ?? 'A1'} caption={say('review.received', { file: received.file, place })} />}
      {opened === 'explanation' && status && <ExplainForm finding={finding} status={status} deeds={deeds} onDone={close} />}
    </li>
  );
}

function Gap({ told }: { readonly told: Finding }) {
  const { say } = useSpeech();
  const gap = gapOf(told);
  if (!gap) return null;
  const difference = gap.inPoints ? say('review.points', { number: gap.difference }) : gap.difference;
  return <Text as="p" className="number quiet">{say('review.gap', { left: gap.left, right: gap.right, difference })}</Text>;
}

function placeOf({ sheet, cell, file }: Finding): string {
  if (sheet !== undefined) return cell === undefined ? sheet : `${sheet}!${cell}`;
  return file === undefined || file === THIS_WORKBOOK ? '' : file;
}

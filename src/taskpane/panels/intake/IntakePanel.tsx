import { Text } from '@fluentui/react-components';
import { FilePicker } from '../../parts/FilePicker';
import { HeldFiles } from '../../parts/HeldFiles';
import { PeriodField } from '../../parts/PeriodField';
import { useSpeech } from '../../speech';
import { tellRound } from '../../tell-round';
import type { PanelProps } from '../panel-props';

/** 收表: who has sent what, and where it is taken in. */
export function IntakePanel({ session, actions }: PanelProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { draft: { picked, withdrawn, period }, book, isKept, expected, changesPeriod, doing, worked } = session;
  const disabled = doing !== null;
  if (book?.kind !== 'city') return null;
  const asksPeriod = changesPeriod || (expected !== null && book.period === '') || period !== '';
  return (
    <>
      {worked && <section className="card">{tellRound(worked.prepared.result, speech).map((line) => <Text as="p" key={line}>{line}</Text>)}</section>}
      <FilePicker picked={picked} isKept={isKept} disabled={disabled} onPick={(files) => void actions.pick(files, session)} onRemove={actions.remove} onRemoveReceipts={actions.removeReceipts} />
      <HeldFiles files={book.files} withdrawn={withdrawn} disabled={disabled} onWithdraw={actions.withdraw} />
      {asksPeriod && <PeriodField period={period} expected={expected} onType={actions.typePeriod} />}
      {changesPeriod && <Text as="p" className="quiet">{say('period.newMonth')}</Text>}
    </>
  );
}

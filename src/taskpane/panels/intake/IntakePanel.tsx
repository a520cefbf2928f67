import { Text } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { FilePicker } from '../../parts/FilePicker';
import { HeldFiles } from '../../parts/HeldFiles';
import { PeriodField } from '../../parts/PeriodField';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';
import { LastResult } from './LastResult';

const load = async () => ({ default: (await import(/* webpackChunkName: "board" */ './RoundBoard')).RoundBoard });
const RoundBoard = lazy(load);

/** 收表: who has sent what, and where it is taken in. */
export function IntakePanel({ session, actions }: PanelProps) {
  const { say } = useSpeech();
  /* There by the time that a round was worked out. */
  useEffect(() => void load(), []);
  const { draft: { picked, withdrawn, period }, book, isKept, expected, changesPeriod, doing, worked, draft } = session;
  const disabled = doing !== null;
  if (book?.kind !== 'city') return null;
  const isEmpty = picked.files.length + book.files.length === 0 && draft.ownSheets !== true;
  const asksPeriod = changesPeriod || (expected !== null && book.period === '' && worked === null && !isEmpty) || period !== '';
  const intake = (
    <>
      {asksPeriod && <PeriodField period={period} periods={book.laidDown.scheme.periods} expected={expected} onType={actions.typePeriod} />}
      {changesPeriod && book.period !== '' && <Text as="p" className="quiet">{say('period.newMonth')}</Text>}
      <FilePicker picked={picked} isKept={isKept} isEmpty={isEmpty} isPlaced={worked?.draft === draft} disabled={disabled} onPick={(files) => void actions.pick(files, session)} onRemove={actions.remove} onRemoveTable={actions.removeTable} />
    </>
  );
  return (
    <>
      <LastResult session={session} actions={actions} />
      {worked ? <Suspense fallback={<><div className="awaited" aria-busy="true" />{intake}</>}><RoundBoard worked={worked} session={session} actions={actions}>{intake}</RoundBoard></Suspense> : intake}
      <HeldFiles files={book.files} withdrawn={withdrawn} disabled={disabled} onWithdraw={actions.withdraw} />
    </>
  );
}

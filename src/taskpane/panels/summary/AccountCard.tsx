import { Text } from '@fluentui/react-components';
import type { RoundResult } from '../../../core/sheets/round-result';
import type { Applied } from '../../../hosts/host';
import { useSpeech } from '../../speech';
import { accountOf } from './account';
import { grouped } from './grouped';

/** 账目相符: every cell that was filled in is used, left out for a reason, or sent back; and whether Excel comes to the same. */
export function AccountCard({ result, applied }: { readonly result: RoundResult; readonly applied: Applied | null }) {
  const { say } = useSpeech();
  const { total, used, ignored, blocked, agrees } = accountOf(result);
  const counts = { total: grouped(total), used: grouped(used), ignored: grouped(ignored), blocked: grouped(blocked) };
  return (
    <section className={agrees ? 'card agreed' : 'card warned'}>
      <Text as="h2" weight="semibold">{say(agrees ? 'summary.account.title' : 'summary.account.wrong')}</Text>
      <Text as="p">{say('summary.account', counts)}{applied?.differences.length === 0 && `${say('sentence.separator')}${say('summary.written.alike')}`}</Text>
    </section>
  );
}

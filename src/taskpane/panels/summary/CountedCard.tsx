import { Text } from '@fluentui/react-components';
import type { RoundResult } from '../../../core/sheets/round-result';
import { useSpeech } from '../../speech';
import { countedUnits } from './counted-units';

/** Whose figures these are, in words. */
export function CountedCard({ result }: { readonly result: RoundResult }) {
  const { say } = useSpeech();
  const { counted, apart } = countedUnits(result);
  return (
    <section className="card">
      <Text as="h2" weight="semibold">{say('summary.counted', { count: String(counted) })}</Text>
      {apart.map(({ why, units }) => <Text as="p" key={why}>{say(`summary.counted.${why}`, { units: units.join(say('list.separator')) })}</Text>)}
      <Text as="p" size={200} className="quiet">{say('summary.hint')}</Text>
    </section>
  );
}

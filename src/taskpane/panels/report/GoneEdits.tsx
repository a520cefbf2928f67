import { Button, Text } from '@fluentui/react-components';
import type { OutdatedParagraph } from '../../../core/narrative/edited-paragraph';
import { textOf } from '../../../core/narrative/join-runs';
import { useSpeech } from '../../speech';
import { paragraphName } from './paragraph-name';

/** Rewritten paragraphs that are in no report now: nothing of them is lost. */
export function GoneEdits({ gone, onDiscard }: { readonly gone: readonly OutdatedParagraph[]; readonly onDiscard: (one: OutdatedParagraph) => void }) {
  const speech = useSpeech();
  const { say } = speech;
  if (gone.length === 0) return null;
  return (
    <section className="card">
      <Text as="h2" weight="semibold">{say('report.gone', { count: String(gone.length) })}</Text>
      <Text as="p" size={200} className="quiet">{say('report.gone.why')}</Text>
      {gone.map((one, index) => (
        <div className="look" key={index}>
          <Text as="p" size={200} className="quiet">{paragraphName(one.key, speech)}</Text>
          <blockquote>{textOf(one.edit.runs)}</blockquote>
          <div className="actions"><Button size="small" onClick={() => onDiscard(one)} aria-label={say('report.discardOne', { paragraph: paragraphName(one.key, speech) })}>{say('report.discard')}</Button></div>
        </div>
      ))}
    </section>
  );
}

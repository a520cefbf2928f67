import { Link, Text } from '@fluentui/react-components';
import { tellPhrase } from '../../../language/tell-finding';
import type { Written } from '../../session';
import { useSpeech } from '../../speech';
import type { CellPlace } from '../../surroundings';

export interface WrittenCardProps {
  readonly written: Written;
  readonly onShow: (place: CellPlace) => void;
}

const SHOWN = 10;

/** 已写入: what came of the write, and what Excel shows otherwise. */
export function WrittenCard({ written: { title, applied, prepared: { change } }, onShow }: WrittenCardProps) {
  const { say, lang } = useSpeech();
  if (!applied || title !== 'done.title') return <section className="card"><Text as="h2" weight="semibold">{say(title)}</Text></section>;
  const { differences, told } = applied;
  const sheets = change.added.length + change.rewritten.length + change.emptied.length;
  return (
    <section className="card">
      <Text as="h2" weight="semibold">{say(title)}</Text>
      <Text as="p">{say('summary.written.sheets', { count: String(sheets) })}</Text>
      {told.map((one) => <Text as="p" key={one}>{tellPhrase(one, lang)}</Text>)}
      {differences.length > 0 && (
        <>
          <Text as="p" className="warned">{say('summary.written.differences', { count: String(differences.length) })}</Text>
          <ul className="plain">
            {differences.slice(0, SHOWN).map(({ sheet, cell }) => {
              const place = say('summary.place', { sheet, cell });
              return <li key={place}><Link as="button" onClick={() => onShow({ sheet, cell })} aria-label={say('summary.goTo', { place })}>{place}</Link></li>;
            })}
            {differences.length > SHOWN && <li>{say('summary.more', { count: String(differences.length - SHOWN) })}</li>}
          </ul>
        </>
      )}
    </section>
  );
}

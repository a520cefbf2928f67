import { Link, Text } from '@fluentui/react-components';
import type { SchemePlace } from '../../../core/scheme/indicator';
import type { Scheme } from '../../../core/scheme/scheme';
import { Disclosure } from '../../parts/Disclosure';
import { useSpeech, type Speech } from '../../speech';
import { contentsOf, type Line, type ListName, type Note, type SchemeList } from './contents';

export interface SchemeContentsProps {
  readonly scheme: Scheme;
  readonly disabled: boolean;
  readonly onShow: (place: SchemePlace) => void;
}

/** Lists of which a line has few words. */
const SHORT: readonly ListName[] = ['事项', '单位', '指标', '任务'];

/** What the scheme holds, list by list: how many, and opened, which. */
export function SchemeContents({ scheme, disabled, onShow }: SchemeContentsProps) {
  const speech = useSpeech();
  return (
    <section className="card contents">
      <Text as="h2" weight="semibold">{speech.say('scheme.holds')}</Text>
      {contentsOf(scheme).map((list) => list.count === 0
        ? <Text as="p" key={list.name} className="quiet none">{titleOf(list, speech)}</Text>
        : (
          <Disclosure key={list.name} title={titleOf(list, speech)}>
            {() => <ul className={SHORT.includes(list.name) ? 'lines short' : 'lines'}>{list.lines.map((line, index) => <ContentLine key={`${line.mark} ${index}`} line={line} disabled={disabled} onShow={onShow} />)}</ul>}
          </Disclosure>
        ))}
    </section>
  );
}

function ContentLine({ line: { mark, name, notes, place }, disabled, onShow }: Omit<SchemeContentsProps, 'scheme'> & { readonly line: Line }) {
  const speech = useSpeech();
  return (
    <li>
      {mark !== '' && <span className="mark">{mark}</span>}
      <span className="name">
        {place ? <Link as="button" disabledFocusable={disabled} aria-label={speech.say('scheme.show', { name })} onClick={() => onShow(place)}>{name}</Link> : name}
        <span className="quiet notes">{notes.map((note) => noteText(note, speech)).join(' · ')}</span>
      </span>
    </li>
  );
}

function titleOf({ name, count, apart }: SchemeList, { say }: Speech): string {
  const title = say(`scheme.list.${name}`, { count: String(count) });
  if (apart === 0 || (name !== '单位' && name !== '审核')) return title;
  return [title, say(`scheme.apart.${name}`, { count: String(apart) })].join(say('comma'));
}

function noteText(note: Note, { say }: Speech): string {
  switch (note.kind) {
    case 'word':
      return note.text;
    case 'indicators':
    case 'slots':
    case 'units':
      return say(`scheme.note.${note.kind}`, { count: String(note.count) });
    case 'unranked':
    case 'unreported':
      return say(`scheme.note.${note.kind}`);
    case 'from':
    case 'until':
    case 'off':
      return say(`scheme.note.${note.kind}`, { text: note.text });
  }
}

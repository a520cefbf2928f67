import { Button, Checkbox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fix } from '../../../core/validation/fixes/fix';
import { useSpeech } from '../../speech';
import type { FixDeeds } from './fix-deeds';
import { fixesByKind } from './fixes-by-kind';

/** Lines drawn at once of one kind. */
const LINES = 10;

export interface FixListProps {
  readonly fixes: readonly Fix[];
  readonly left: ReadonlySet<string>;
  /** Ids that are to be left as they are. */
  readonly onLeave: (ids: ReadonlySet<string>) => void;
  readonly deeds: FixDeeds;
}

/** What each cell shows and would show, kind by kind: chosen unless it is taken out. */
export function FixList({ fixes, left, onLeave, deeds }: FixListProps) {
  const { say } = useSpeech();
  const leave = (ids: readonly string[], isLeft: boolean) => onLeave(new Set(isLeft ? [...left, ...ids] : [...left].filter((id) => !ids.includes(id))));
  return (
    <>
      {fixesByKind(fixes).map(({ kind, fixes: own }) => {
        const chosen = own.filter(({ id }) => !left.has(id)).length;
        return (
          <div key={kind} className="kind" role="group" aria-label={say(`review.fix.${kind}`)}>
            <Checkbox checked={chosen === own.length ? true : chosen === 0 ? false : 'mixed'} label={say('review.fixes.kind', { kind: say(`review.fix.${kind}`), count: String(own.length) })} onChange={() => leave(own.map(({ id }) => id), chosen === own.length)} />
            <FixLines fixes={own} left={left} leave={leave} deeds={deeds} />
          </div>
        );
      })}
    </>
  );
}

interface FixLinesProps {
  readonly fixes: readonly Fix[];
  readonly left: ReadonlySet<string>;
  readonly leave: (ids: readonly string[], isLeft: boolean) => void;
  readonly deeds: FixDeeds;
}

function FixLines({ fixes, left, leave, deeds }: FixLinesProps) {
  const { say } = useSpeech();
  const [shown, show] = useState(LINES);
  const more = Math.min(LINES, fixes.length - shown);
  return (
    <>
      <ul className="fixes">
        {fixes.slice(0, shown).map((fix) => (
          <li key={fix.id}>
            <Checkbox checked={!left.has(fix.id)} label={<FixWords fix={fix} place={deeds.placeOf(fix)} />} onChange={(_, { checked }) => leave([fix.id], checked !== true)} />
            <Button size="small" appearance="subtle" disabledFocusable={deeds.disabled} aria-label={say('review.fixes.oneAt', { place: deeds.placeOf(fix) })} onClick={() => deeds.mend([fix])}>{say('review.fixes.one')}</Button>
          </li>
        ))}
      </ul>
      {more > 0 && <Button size="small" onClick={() => show(shown + LINES)}>{say('review.fixes.more', { count: String(more) })}</Button>}
    </>
  );
}

/** Where, and what becomes what. */
export function FixWords({ fix, place }: { readonly fix: Fix; readonly place: string }) {
  const { say } = useSpeech();
  const { name, before, after, formula } = fix;
  return (
    <span className="words">
      <Text size={200} className="quiet">{`${place}　${name}`}</Text>
      <span className="number">{say(before === after && formula === undefined ? 'review.fix.asNumber' : 'review.fix', { before: visible(before) || say('review.fix.blank'), after })}{formula === undefined ? '' : say('review.fix.formula')}</span>
    </span>
  );
}

/** Spaces are what it is about: they are seen. */
function visible(text: string): string {
  return text.replace(/[\s\u00a0\u3000]/g, '␣');
}

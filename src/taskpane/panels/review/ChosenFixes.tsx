import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fix } from '../../../core/validation/fixes/fix';
import { Disclosure } from '../../parts/Disclosure';
import { useSpeech } from '../../speech';
import { FixWords } from './FixList';

const LINES = 20;

export interface ChosenFixesProps {
  readonly fixes: readonly Fix[];
  readonly placeOf: (fix: Fix) => string;
  readonly onUndo: (fixes: readonly Fix[]) => void;
}

/** What was put right in the draft: it can be taken back, each and all, until it is written. */
export function ChosenFixes({ fixes, placeOf, onUndo }: ChosenFixesProps) {
  const { say } = useSpeech();
  const [shown, show] = useState(LINES);
  if (fixes.length === 0) return null;
  const more = Math.min(LINES, fixes.length - shown);
  return (
    <section className="card chosen">
      <Disclosure title={say('review.fixes.chosen', { count: String(fixes.length) })}>{() => (
        <>
          <ul className="fixes">
            {fixes.slice(0, shown).map((fix) => (
              <li key={fix.id}>
                <FixWords fix={fix} place={placeOf(fix)} />
                <Button size="small" appearance="subtle" aria-label={say('review.fixes.undoOne', { place: placeOf(fix) })} onClick={() => onUndo([fix])}>{say('action.undo')}</Button>
              </li>
            ))}
          </ul>
          {more > 0 && <Button size="small" onClick={() => show(shown + LINES)}>{say('review.fixes.more', { count: String(more) })}</Button>}
        </>
      )}</Disclosure>
      <div className="actions"><Button size="small" onClick={() => onUndo(fixes)}>{say('review.fixes.undoAll')}</Button></div>
    </section>
  );
}

import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fix } from '../../../core/validation/fixes/fix';
import { useSpeech } from '../../speech';
import type { FixDeeds } from './fix-deeds';
import { fixesByKind } from './fixes-by-kind';
import { FixList } from './FixList';

/** What can be put right together: how many of which kind, all at once or after a look at each. */
export function FixCard({ fixes, deeds }: { readonly fixes: readonly Fix[]; readonly deeds: FixDeeds }) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (fixes.length === 0) return null;
  const chosen = fixes.filter(({ id }) => !left.has(id));
  const kinds = fixesByKind(fixes).map(({ kind, fixes: own }) => say('review.fixes.kind', { kind: say(`review.fix.${kind}`), count: String(own.length) }));
  const isAll = chosen.length === fixes.length;
  return (
    <section className="card">
      <Text as="h2" weight="semibold">{say('review.fixes', { count: String(fixes.length) })}</Text>
      <Text as="p" size={200} className="quiet">{kinds.join(' · ')}</Text>
      <Text as="p" size={200} className="quiet">{say('review.fixes.why')}</Text>
      {isOpen && <FixList fixes={fixes} left={left} onLeave={setLeft} deeds={deeds} />}
      <div className="actions">
        <Button size="small" disabledFocusable={deeds.disabled || chosen.length === 0} onClick={() => deeds.mend(chosen)}>{isAll ? say('review.fixes.applyAll') : say('review.fixes.apply', { count: String(chosen.length) })}</Button>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{say(isOpen ? 'review.hide' : 'review.fixes.preview')}</Button>
      </div>
    </section>
  );
}

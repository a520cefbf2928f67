import { Text } from '@fluentui/react-components';
import type { FileChange } from '../../../core/workbook/workbook-change';
import { useSpeech } from '../../speech';

const SHOWN = 30;

/** The figures that are about to become others, before and after. */
export function ChangeList({ changed }: { readonly changed: readonly FileChange[] }) {
  const { say } = useSpeech();
  const shown = (text: string) => (text === '' ? say('summary.plan.blank') : text);
  return (
    <>
      <Text as="p" weight="semibold">{say('summary.plan.changed', { count: String(changed.length) })}</Text>
      <ul className="plain indented changes">
        {changed.slice(0, SHOWN).map(({ unit, name, sheet, cell, before, after }) => (
          <li key={`${unit} ${sheet} ${cell}`}>
            {unit}{say('quoted', { name })} <span className="quiet">{say('summary.place', { sheet, cell })}</span>
            <span className="becomes"><del>{shown(before)}</del> <span aria-hidden="true">→</span><span className="unseen">{say('summary.plan.becomes')}</span> <ins>{shown(after)}</ins></span>
          </li>
        ))}
        {changed.length > SHOWN && <li>{say('summary.more', { count: String(changed.length - SHOWN) })}</li>}
      </ul>
    </>
  );
}

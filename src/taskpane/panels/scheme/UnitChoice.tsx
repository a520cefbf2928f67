import { Button, Checkbox, Text } from '@fluentui/react-components';
import { Disclosure } from '../../parts/Disclosure';
import { useSpeech } from '../../speech';
import type { Chosen } from './issuing';

export interface UnitChoiceProps {
  readonly units: readonly Chosen[];
  readonly disabled: boolean;
  /** Told the codes of those that are left out. */
  readonly onChange: (leftOut: readonly string[]) => void;
}

/** Which units get a form: all of them, unless some are left out. */
export function UnitChoice({ units, disabled, onChange }: UnitChoiceProps) {
  const { say } = useSpeech();
  if (units.length === 0) return <Text as="p">{say('scheme.issue.nobody')}</Text>;
  const left = units.filter(({ gets }) => !gets).map(({ unit }) => unit.code);
  const [count, total] = [String(units.length - left.length), String(units.length)];
  const toggle = (code: string, gets: boolean) => onChange(gets ? left.filter((one) => one !== code) : [...left, code]);
  return (
    <Disclosure title={left.length === 0 ? say('scheme.issue.all', { count }) : say('scheme.issue.some', { count, total })}>
      {() => (
        <>
          <div className="actions">
            <Button size="small" appearance="subtle" disabledFocusable={disabled} onClick={() => onChange([])}>{say('scheme.issue.choose')}</Button>
            <Button size="small" appearance="subtle" disabledFocusable={disabled} onClick={() => onChange(units.map(({ unit }) => unit.code))}>{say('scheme.issue.none')}</Button>
          </div>
          <div className="boxes">
            {units.map(({ unit: { code, shortName }, gets }) => <Checkbox key={code} label={shortName} checked={gets} disabled={disabled} onChange={(_, { checked }) => toggle(code, checked === true)} />)}
          </div>
        </>
      )}
    </Disclosure>
  );
}

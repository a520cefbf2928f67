import { Button, Text } from '@fluentui/react-components';
import type { Book } from '../session';
import { useSpeech } from '../speech';

export interface StatusLineProps {
  readonly book: Book | null;
  /** Null where it cannot be changed now. */
  readonly onChangePeriod: (() => void) | null;
  readonly disabled: boolean;
}

/** Which workbook is open, for which period, and how many files it carries. */
export function StatusLine({ book, onChangePeriod, disabled }: StatusLineProps) {
  const { say } = useSpeech();
  if (book === null) return null;
  if (book.kind !== 'city') {
    const text = { unusable: say('book.unusable'), form: say('book.form'), none: say('book.none') }[book.kind];
    return <Text as="p" className="status">{text}</Text>;
  }
  const hasPeriod = book.period !== '';
  const files = book.files.length === 0 ? say('book.noFiles') : say('book.files', { count: String(book.files.length) });
  return (
    <div className="status">
      <Text as="p" weight="semibold">{book.title}</Text>
      <Text as="p">
        {hasPeriod ? say('book.period', { period: book.period }) : say('book.noPeriod')}
        {hasPeriod && onChangePeriod && <Button size="small" appearance="transparent" disabledFocusable={disabled} onClick={onChangePeriod}>{say('period.change')}</Button>}
      </Text>
      <Text as="p">{files}</Text>
    </div>
  );
}

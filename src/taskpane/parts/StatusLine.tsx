import { Text } from '@fluentui/react-components';
import type { Book } from '../session';
import { useSpeech } from '../speech';

/** Which workbook is open, for which period, and how many files it carries. */
export function StatusLine({ book }: { readonly book: Book | null }) {
  const { say } = useSpeech();
  if (book === null) return null;
  if (book.kind !== 'city') {
    const text = { unusable: say('book.unusable'), form: say('book.form'), none: say('book.none') }[book.kind];
    return <Text as="p" className="status">{text}</Text>;
  }
  const period = book.period === '' ? say('book.noPeriod') : say('book.period', { period: book.period });
  const files = book.files.length === 0 ? say('book.noFiles') : say('book.files', { count: String(book.files.length) });
  return (
    <div className="status">
      <Text as="p" weight="semibold">{book.title}</Text>
      {[period, files].map((line) => <Text as="p" key={line}>{line}</Text>)}
    </div>
  );
}

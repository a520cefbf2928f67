import { Button, Text } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { isLockFile } from '../is-lock-file';
import type { CityTable, Parsed } from '../parsed';
import { useSpeech } from '../speech';

export interface FilePickerProps {
  readonly picked: Parsed;
  /** False where these would be lost if the pane were loaded anew. */
  readonly isKept: boolean;
  /** Nothing has come yet: the foot of the pane has the button. */
  readonly isEmpty: boolean;
  /** The round was worked out with them: where each has gone is shown elsewhere. */
  readonly isPlaced: boolean;
  readonly disabled: boolean;
  readonly onPick: (files: readonly File[]) => void;
  readonly onRemove: (index: number) => void;
  readonly onRemoveTable: (table: CityTable) => void;
}

const KINDS = '.xlsx,.xlsm,.xls,.xlsb,.et,.ods,.zip,.tsv';

/** Where files are picked, or told to be dropped, and which ones wait to be rolled up. */
export function FilePicker({ picked, isKept, isEmpty, isPlaced, disabled, onPick, onRemove, onRemoveTable }: FilePickerProps) {
  const { say } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const tables = (['receipts', 'adoptions'] as const).filter((table) => picked[table] !== undefined);
  const pick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onPick([...(currentTarget.files ?? [])]);
    /* The same file can be picked again once it was put right. */
    currentTarget.value = '';
  };
  return (
    <section className="files">
      <div className="drop">
        <Text as="p" weight="semibold">{say('intake.drop')}</Text>
        <Text as="p" size={200} className="quiet">{say('intake.drop.hint')}</Text>
        {!isEmpty && <Button size="small" disabledFocusable={disabled} onClick={() => input.current?.click()}>{say('files.pick')}</Button>}
        <input ref={input} type="file" multiple hidden accept={KINDS} onChange={pick} />
      </div>
      {picked.files.length > 0 && !isKept && <Text as="p" className="quiet">{say('files.notKept')}</Text>}
      {picked.files.length > 0 && (
        <details open={!isPlaced}>
          <summary>{say('files.ready', { count: String(picked.files.filter(({ file }) => !isLockFile(file)).length) })}</summary>
          <ul className="list">
            {picked.files.map(({ file, trouble }, index) => !isLockFile(file) && (
              <li key={`${index} ${file}`}>
                <span className="name">
                  {file}
                  {trouble && <span className="trouble">{say('files.trouble', { why: trouble.why })}</span>}
                </span>
                <Button size="small" appearance="subtle" disabled={disabled} aria-label={say('files.removeOne', { file })} onClick={() => onRemove(index)}>{say('files.remove')}</Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {tables.length > 0 && <ul className="list">
        {tables.map((table) => (
          <li key={table}>
            <span className="name">{say(`files.${table}`)}</span>
            <Button size="small" appearance="subtle" disabled={disabled} aria-label={say('files.removeOne', { file: say(`files.${table}`) })} onClick={() => onRemoveTable(table)}>{say('files.remove')}</Button>
          </li>
        ))}
      </ul>}
    </section>
  );
}

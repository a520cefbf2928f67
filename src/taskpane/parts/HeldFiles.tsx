import { Button, Text } from '@fluentui/react-components';
import type { HeldFile } from '../../core/workbook/held-files';
import { useSpeech } from '../speech';

export interface HeldFilesProps {
  readonly files: readonly HeldFile[];
  /** Names of those that the next roll-up takes out. */
  readonly withdrawn: readonly string[];
  readonly disabled: boolean;
  readonly onWithdraw: (file: string) => void;
}

/** The files that the workbook carries, each to be taken out: of two between which nobody can tell, one has to go. */
export function HeldFiles({ files, withdrawn, disabled, onWithdraw }: HeldFilesProps) {
  const { say } = useSpeech();
  if (files.length === 0) return null;
  return (
    <section className="files">
      <details>
        <summary>{say('held.title', { count: String(files.length) })}</summary>
        <ul className="list">
          {files.map(({ file, unit }) => {
            const goes = withdrawn.includes(file);
            return (
              <li key={file}>
                <span className="name">
                  {goes ? <s>{file}</s> : file}
                  {unit !== null && <Text as="p" size={200} className="quiet">{unit}</Text>}
                </span>
                <Button size="small" appearance="subtle" disabled={disabled} aria-label={say(goes ? 'held.stayOne' : 'held.removeOne', { file })} onClick={() => onWithdraw(file)}>{say(goes ? 'held.stay' : 'held.remove')}</Button>
              </li>
            );
          })}
        </ul>
      </details>
      {withdrawn.length > 0 && <Text as="p">{say('held.withdrawn', { count: String(withdrawn.length) })}</Text>}
    </section>
  );
}

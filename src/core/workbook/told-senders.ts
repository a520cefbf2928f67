import type { ReceivedFile } from '../form/submission';
import type { ToldSender } from './choices';

/** The files with whose they are, as the official told; a unit that is '' takes back what was told before. */
export function withToldSenders(files: readonly ReceivedFile[], senders: readonly ToldSender[]): ReceivedFile[] {
  const told = new Map(senders.map(({ file, unit }) => [file, unit]));
  return files.map((file) => {
    const unit = told.get(file.file);
    if (unit === undefined) return file;
    const { sender, ...rest } = file;
    void sender;
    return unit === '' ? rest : { ...rest, sender: unit };
  });
}

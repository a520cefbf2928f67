import type { Answer } from './answer';
import type { ArchiveOptions } from './arguments';
import type { Progress } from './progress';
import type { Speech } from './speech';

export async function archiveCommand(_options: ArchiveOptions, _progress: Progress, _speech: Speech): Promise<Answer> {
  throw new Error('not yet');
}

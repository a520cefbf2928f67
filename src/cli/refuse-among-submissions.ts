import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { Fault } from '../core/fault';

/** Stops where results would lie among the submissions of a round: next time they would be read as such. */
export function refuseAmongSubmissions(out: string, folder: string): void {
  const way = relative(real(join(folder, 'submissions')), real(out));
  if (way === '..' || way.startsWith('../') || way.startsWith('..\\') || isAbsolute(way)) return;
  throw new Fault({ what: '没有写出成果', why: '--out 在 submissions 里面，写出的文件下次会被当作报表来读', next: '请换一个输出文件夹' });
}

/** The path with links followed, as far as it is there. */
function real(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole) || dirname(whole) === whole) return realpathSync(whole);
  return join(real(dirname(whole)), basename(whole));
}

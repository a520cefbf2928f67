import { raise, type Finding } from '../core/finding';
import { archiveLeftovers, emptyArchive, unplainPath } from '../core/form/received-findings';
import type { Archive } from './read-archive';

/** What is to be told of the archive `file` itself. */
export function archiveFindings(file: string, { files, leftovers }: Archive): Finding[] {
  const place = { file };
  return [
    ...(files.length === 0 ? [raise(emptyArchive, { file }, { place })] : []),
    ...(leftovers.length > 0 ? [raise(archiveLeftovers, { file, count: String(leftovers.length), names: named(leftovers) }, { place })] : []),
    ...files.flatMap((one) => (one.declared === undefined ? [] : [raise(unplainPath, { archive: file, declared: visible(one.declared), file: one.file }, { place: { file: `${file}/${one.file}` } })])),
  ];
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(visible).join('、');
  return names.length > 3 ? `${shown}等` : shown;
}

/** Control and direction marks made visible, so that what is told cannot be disguised in turn. */
function visible(name: string): string {
  return name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
}

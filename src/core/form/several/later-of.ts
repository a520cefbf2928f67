import type { Submission } from '../submission';

/** By what one file is known to be later than another. */
export type LaterBy = '填报日期' | '文件修改时间' | '文件名';

export interface Later {
  readonly winner: Submission;
  readonly by: LaterBy;
}

/** The later of two: by 填报日期, then the modification time in the file's own properties, then its name. Null: undecided. */
export function laterOf(one: Submission, other: Submission): Later | null {
  const keys: readonly (readonly [LaterBy, string | number | null, string | number | null])[] = [
    ['填报日期', one.filledOn, other.filledOn],
    ['文件修改时间', one.modified, other.modified],
    ['文件名', nameRank(one.file), nameRank(other.file)],
  ];
  for (const [by, left, right] of keys) {
    if (left === null || right === null || left === right) continue;
    return { winner: left > right ? one : other, by };
  }
  return null;
}

/** 0 for a plain name, 1 and up for a copy numbered (2) or marked 更正; null where it has both, and cannot be compared. */
function nameRank(file: string): number | null {
  const name = file.split('/').at(-1) ?? '';
  const corrected = correctionIn(file) !== null;
  const numbered = /[（(](\d{1,2})[)）]/.exec(name)?.[1];
  if (corrected) return numbered === undefined ? 1 : null;
  return numbered === undefined ? 0 : Number(numbered);
}

/** The word by which a file's name calls it a correction; null where it does not. */
export function correctionIn(file: string): string | null {
  return /更正|修订|订正|修改|重报|补报/.exec(file.split('/').at(-1) ?? '')?.[0] ?? null;
}

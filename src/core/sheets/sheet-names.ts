import { illegalSheetName, LONGEST_SHEET_NAME } from '../sheet-name';

/** Gives out sheet names that Excel takes and that differ from each other, whatever the wish. */
export class SheetNames {
  private readonly taken: Set<string>;

  /** `taken`: names that are no longer to be had. */
  constructor(taken: readonly string[] = []) {
    this.taken = new Set(taken.map(sameness));
  }

  /** `wanted` made legal; a number follows where another sheet has the name already. */
  claim(wanted: string): string {
    const base = legalSheetName(wanted);
    let name = base;
    for (let count = 2; this.taken.has(sameness(name)); count += 1) {
      const suffix = `_${count}`;
      name = `${cut(base, LONGEST_SHEET_NAME - suffix.length)}${suffix}`;
    }
    this.taken.add(sameness(name));
    return name;
  }
}

/** `wanted` without what Excel refuses in a sheet's name. */
export function legalSheetName(wanted: string): string {
  const cleaned = wanted.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g, '').replace(/[*?:/\\[\]]/g, '_');
  const bare = unquoted(cut(unquoted(cleaned.replace(LONE_SURROGATE, '')), LONGEST_SHEET_NAME));
  const name = bare === '' ? '未命名' : bare;
  return illegalSheetName(name) === null ? name : `${cut(name, LONGEST_SHEET_NAME - 1)}_`;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function unquoted(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, '');
}

/** Never cuts a symbol in two. */
function cut(name: string, longest: number): string {
  return name.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** Names that differ only in case or width count as one, to be safe with every program. */
function sameness(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
